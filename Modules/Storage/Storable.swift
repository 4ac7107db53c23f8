import Kernel

/// A type that is one field of a row.
public protocol Storable: Sendable {
    static var kind: Value.Kind { get }
    var stored: Value { get }
    /// Reads the field of the current row; throws `StorageError.decoding` when it holds something else.
    static func read(_ column: Int, of row: any RowSource) throws -> Self
}

extension Int64: Storable {
    public static var kind: Value.Kind { .integer }
    public var stored: Value { .integer(self) }
    public static func read(_ column: Int, of row: any RowSource) throws -> Int64 { try row.integer(column) }
}

extension Int: Storable {
    public static var kind: Value.Kind { .integer }
    public var stored: Value { .integer(Int64(self)) }
    public static func read(_ column: Int, of row: any RowSource) throws -> Int { Int(try row.integer(column)) }
}

extension Double: Storable {
    public static var kind: Value.Kind { .real }
    public var stored: Value { .real(self) }
    public static func read(_ column: Int, of row: any RowSource) throws -> Double { try row.real(column) }
}

extension String: Storable {
    public static var kind: Value.Kind { .text }
    public var stored: Value { .text(self) }
    public static func read(_ column: Int, of row: any RowSource) throws -> String { try row.text(column) }
}

extension Bool: Storable {
    public static var kind: Value.Kind { .boolean }
    public var stored: Value { .boolean(self) }
    public static func read(_ column: Int, of row: any RowSource) throws -> Bool { try row.boolean(column) }
}

extension Bytes: Storable {
    public static var kind: Value.Kind { .bytes }
    public var stored: Value { .bytes(array) }
    public static func read(_ column: Int, of row: any RowSource) throws -> Bytes { Bytes(try row.bytes(column)) }
}

extension Day: Storable {
    public static var kind: Value.Kind { .day }
    public var stored: Value { .day(self) }
    public static func read(_ column: Int, of row: any RowSource) throws -> Day { try row.day(column) }
}

extension Instant: Storable {
    public static var kind: Value.Kind { .integer }
    public var stored: Value { .integer(microseconds) }
    public static func read(_ column: Int, of row: any RowSource) throws -> Instant {
        Instant(microseconds: try row.integer(column))
    }
}

extension ID: Storable {
    public static var kind: Value.Kind { .id }
    public var stored: Value { .id(high, low) }
    public static func read(_ column: Int, of row: any RowSource) throws -> ID {
        let (high, low) = try row.id(column)
        return ID(high: high, low: low)
    }
}

extension Optional: Storable where Wrapped: Storable {
    public static var kind: Value.Kind { Wrapped.kind }
    public var stored: Value { self?.stored ?? .null(Wrapped.kind) }
    public static func read(_ column: Int, of row: any RowSource) throws -> Wrapped? {
        row.isNull(column) ? nil : try Wrapped.read(column, of: row)
    }
}

/// An enum of states is stored as its text; unknown text is a decoding error that names the column.
extension Storable where Self: RawRepresentable, RawValue == String {
    public static var kind: Value.Kind { .text }
    public var stored: Value { .text(rawValue) }
    public static func read(_ column: Int, of row: any RowSource) throws -> Self {
        let text = try row.text(column)
        guard let value = Self(rawValue: text) else {
            throw StorageError(.decoding(column: row.name(of: column), expected: String(describing: Self.self)))
        }
        return value
    }
}
