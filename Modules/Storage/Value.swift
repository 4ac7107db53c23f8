import Kernel

/// What a database stores in one field. A NULL knows what it would have been, so every parameter has a type.
public enum Value: Sendable, Hashable {
    public enum Kind: Sendable, Hashable { case integer, real, text, bytes, boolean, day, id }

    case null(Kind)
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])
    case boolean(Bool)
    case day(Day)
    case id(UInt64, UInt64)

    public var kind: Kind {
        switch self {
        case .null(let kind): kind
        case .integer: .integer
        case .real: .real
        case .text: .text
        case .bytes: .bytes
        case .boolean: .boolean
        case .day: .day
        case .id: .id
        }
    }
}

extension Value {
    /// Throws `StorageError.unstorable` for what one of the two databases cannot keep: a NUL in a text, NaN (SQLite
    /// would silently make it NULL), a day outside the years 1 to 9999.
    public func checkStorable() throws {
        let isStorable =
            switch self {
            case .text(let text): !text.utf8.contains(0)
            case .real(let number): !number.isNaN
            // 0001-01-01 to 9999-12-31.
            case .day(let day): (-719_162...2_932_896).contains(day.number)
            case .null, .integer, .bytes, .boolean, .id: true
            }
        guard isStorable else { throw StorageError(.unstorable, detail: "\(kind)") }
    }
}

/// Bytes to store: a type of its own, because an array in a statement is always a list of values.
public struct Bytes: Sendable, Hashable {
    public let array: [UInt8]
    public init(_ array: [UInt8]) { self.array = array }
}
