import Kernel

/// One open transaction. Not Sendable on purpose: it cannot leave the closure it was given to.
public protocol Connection: AnyObject {
    var dialect: Dialect { get }
    /// The moment the transaction began: every time it writes.
    var now: Instant { get }

    /// Runs a statement and gives the number of rows it changed.
    @discardableResult func run(_ sql: SQL) throws -> Int

    /// Calls `body` for each row, holding one row at a time.
    func forEach(_ sql: SQL, _ body: (inout Row) throws -> Void) throws

    /// Inserts many rows as fast as the driver can; gives their number.
    @discardableResult func insert(_ batch: Batch) throws -> Int

    /// Runs `body` so that what it wrote is undone when it throws, and the transaction goes on.
    func savepoint<T>(_ body: () throws -> T) throws -> T
}

extension Connection {
    public func all<R: Record>(_ sql: SQL, as: R.Type = R.self) throws -> [R] {
        var records: [R] = []
        try forEach(sql) { row in records.append(try R(&row)) }
        return records
    }

    /// The first row, or nil.
    public func first<R: Record>(_ sql: SQL, as: R.Type = R.self) throws -> R? { try all(sql, as: R.self).first }

    /// The first column of the first row, or nil when there is no row.
    public func value<V: Storable>(_ sql: SQL, as: V.Type = V.self) throws -> V? {
        try first(sql, as: Single<V>.self)?.field
    }

    /// The first column of every row.
    public func values<V: Storable>(_ sql: SQL, as: V.Type = V.self) throws -> [V] {
        try all(sql, as: Single<V>.self).map(\.field)
    }

    /// Says that this transaction fills tables and compares long lists with them.
    ///
    /// PostgreSQL would go on with a plan made once for any list, on statistics from before the rows came, and compare
    /// each row with each key: 37 s for 20,000 rows instead of 1 s.
    public func expectGrowingTables() throws {
        if dialect == .postgres { try run("SET LOCAL plan_cache_mode = force_custom_plan") }
    }

    public func count(_ sql: SQL) throws -> Int { try value(sql) ?? 0 }
}

/// Rows to insert into one table.
public struct Batch: Sendable {
    public let table: StaticString
    public let columns: [StaticString]
    /// Each as long as `columns`.
    public var rows: [[Value]]

    public init(into table: StaticString, _ columns: [StaticString], rows: [[Value]] = []) {
        self.table = table
        self.columns = columns
        self.rows = rows
    }

    public mutating func append(_ fields: any Storable...) { rows.append(fields.map(\.stored)) }
}
