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

/// Bytes to store: a type of its own, because an array in a statement is always a list of values.
public struct Bytes: Sendable, Hashable {
    public let array: [UInt8]
    public init(_ array: [UInt8]) { self.array = array }
}
