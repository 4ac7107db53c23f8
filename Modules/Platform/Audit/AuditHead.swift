import Kernel
import Storage

/// Where an office's chain ends: so that entries cut off at the end are noticed.
///
/// Written down elsewhere (a signed sheet, another machine), it also notices a chain that was rewritten as a whole.
public struct AuditHead: Record, Equatable {
    public static var columns: SQL { "position, hash" }

    public let position: Int
    public let hash: Bytes

    public init(_ row: inout Row) throws {
        position = try row.next()
        hash = try row.next()
    }

    init(position: Int, hash: Bytes) {
        self.position = position
        self.hash = hash
    }

    /// "128:9f86…": to write down, and to compare with later.
    public var text: String { "\(position):\(hash.hexText)" }

    /// What `text` gave; nil for anything else.
    public init?(text: String) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let position = Int(parts[0]), position > 0, let hash = Bytes(hexText: parts[1]) else {
            return nil
        }
        self.init(position: position, hash: hash)
    }

    /// Nil while the trail is empty.
    public static func of(_ office: OfficeID, _ db: any Connection) throws -> AuditHead? {
        try db.first("SELECT \(columns) FROM platform_audit_head WHERE office_id = \(office)")
    }

    static func locked(in office: OfficeID, _ db: any Connection) throws -> AuditHead? {
        try db.first("SELECT \(columns) FROM platform_audit_head WHERE office_id = \(office) \(.forUpdate)")
    }

    func save(over previous: AuditHead?, in office: OfficeID, _ db: any Connection) throws {
        if previous == nil {
            try db.run(
                "INSERT INTO platform_audit_head (office_id, position, hash) VALUES (\(office), \(position), \(hash))")
        } else {
            try db.run(
                "UPDATE platform_audit_head SET position = \(position), hash = \(hash) WHERE office_id = \(office)")
        }
    }
}
