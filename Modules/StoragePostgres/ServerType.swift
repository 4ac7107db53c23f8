import CLibPQ
import Storage

/// The numbers PostgreSQL gives its types (`pg_type.oid`); they are the same on every server.
enum ServerType {
    static let boolean: Oid = 16
    static let bytes: Oid = 17
    static let character: Oid = 18
    static let name: Oid = 19
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let oid: Oid = 26
    static let json: Oid = 114
    static let float4: Oid = 700
    static let float8: Oid = 701
    static let unknown: Oid = 705
    static let padded: Oid = 1042
    static let varchar: Oid = 1043
    static let date: Oid = 1082
    static let numeric: Oid = 1700
    static let uuid: Oid = 2950
}

extension Value.Kind {
    /// The type of a parameter of this kind.
    var serverType: Oid {
        switch self {
        case .integer: ServerType.int8
        case .real: ServerType.float8
        case .text: ServerType.text
        case .bytes: ServerType.bytes
        case .boolean: ServerType.boolean
        case .day: ServerType.date
        case .id: ServerType.uuid
        }
    }

    /// The type's name, and in an array's cast.
    var serverTypeName: String {
        switch self {
        case .integer: "int8"
        case .real: "float8"
        case .text: "text"
        case .bytes: "bytea"
        case .boolean: "bool"
        case .day: "date"
        case .id: "uuid"
        }
    }

    /// The type of an array of such values.
    var serverArrayType: Oid {
        switch self {
        case .integer: 1016
        case .real: 1022
        case .text: 1009
        case .bytes: 1001
        case .boolean: 1000
        case .day: 1182
        case .id: 2951
        }
    }
}
