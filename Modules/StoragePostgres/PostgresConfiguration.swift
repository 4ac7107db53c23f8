/// How many connections a database uses, and how long each kind of waiting may last.
public struct PostgresConfiguration: Sendable {
    /// Connections shared by all single-statement reads, several statements in one exchange.
    public var readers = 2
    /// Connections of which a transaction has one to itself.
    public var transactions = 4
    /// The most statements a reader sends in one exchange.
    public var batch = 16
    /// How many callers may wait for a connection, of each kind; one more is answered `busy`.
    public var queueLimit = 1000
    /// How long a caller waits for a connection before it is answered `busy`.
    public var acquireTimeout: Duration = .seconds(10)
    public var connectTimeout: Duration = .seconds(5)
    /// A statement of a transaction that takes longer is answered `interrupted`.
    public var statementTimeout: Duration = .seconds(120)
    /// A shared reader's statement that takes longer moves to a connection of its own, so its neighbours go on.
    public var fetchPatience: Duration = .seconds(1)
    /// A statement that waits longer for another transaction's lock is answered `busy`.
    public var lockTimeout: Duration = .seconds(10)
    /// The server ends a transaction that is left open without a statement for longer.
    public var idleInTransactionTimeout: Duration = .seconds(60)
    /// Prepared statements kept on each connection.
    public var preparedStatements = 512
    /// How often a transaction is tried when others get in its way.
    public var tries = 12

    public init() {}

    /// For an office's server with two to four cores.
    public static let standard = PostgresConfiguration()
}
