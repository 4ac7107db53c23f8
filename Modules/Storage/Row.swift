import Kernel

/// The current row of a running statement, as a driver gives it. Valid only until the next row.
public protocol RowSource: AnyObject {
    var columnCount: Int { get }
    func name(of column: Int) -> String
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) throws -> Int64
    func real(_ column: Int) throws -> Double
    func text(_ column: Int) throws -> String
    func bytes(_ column: Int) throws -> [UInt8]
    func boolean(_ column: Int) throws -> Bool
    func day(_ column: Int) throws -> Day
    func id(_ column: Int) throws -> (UInt64, UInt64)
}

/// A row being read from left to right: each `next` gives the next column, so a record's columns and its reading
/// stand beside each other in one order.
public struct Row {
    private let source: any RowSource
    private var column = 0

    public init(_ source: any RowSource) { self.source = source }

    /// The next column. Throws `StorageError.decoding` for another type or NULL, and when no column is left.
    public mutating func next<Field: Storable>(_: Field.Type = Field.self) throws -> Field {
        guard column < source.columnCount else {
            throw StorageError(.decoding(column: "#\(column)", expected: "a column more"))
        }
        defer { column += 1 }
        return try Field.read(column, of: source)
    }
}

/// A row's shape: which columns to select and how to read them, side by side.
public protocol Record: Sendable {
    /// The columns, as they stand after SELECT.
    static var columns: SQL { get }
    init(_ row: inout Row) throws
}

/// A record of one field, for lists of ids and counts.
public struct Single<Field: Storable>: Record {
    public static var columns: SQL { "" }
    public let field: Field
    public init(_ row: inout Row) throws { field = try row.next() }
}
