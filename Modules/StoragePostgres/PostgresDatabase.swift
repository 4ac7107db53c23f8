import Storage

/// A PostgreSQL database. README.md says how its threads work together.
public final class PostgresDatabase: Database {
    public let dialect = Dialect.postgres
    private let readers: ReaderCrew
    private let transactions: TransactionCrew
    private let statements = StatementCount()

    /// Connections are opened when they are first needed; see `check` for asking earlier.
    public init(_ address: PostgresAddress, configuration: PostgresConfiguration = .standard) {
        transactions = TransactionCrew(address, configuration, statements)
        readers = ReaderCrew(address, configuration, handOver: transactions)
    }

    /// Throws `StorageError.unavailable` when the text is no address.
    public convenience init(address: String, configuration: PostgresConfiguration = .standard) throws {
        self.init(try PostgresAddress(address), configuration: configuration)
    }

    deinit {
        readers.line.close()
        transactions.line.close()
    }

    /// Throws `StorageError.unavailable` when the server cannot be reached within the connection's time-out.
    public func check() async throws { _ = try await read { try $0.run("SELECT 1") } }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await transact { session, caller in try session.transact(.read, for: caller, body) }
    }

    @discardableResult
    public func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await transact { session, caller in try session.transact(.write, for: caller, body) }
    }

    @discardableResult
    public func writeAtLength<T: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        try await transact { session, caller in try session.transact(.write, atLength: true, for: caller, body) }
    }

    public func fetch<R: Record>(_ sql: SQL, as: R.Type) async throws -> [R] {
        let request = FetchRequest(try Statement(sql))
        statements.add()
        let result = try await request.caller.wait {
            self.readers.line.remove(request)
        } start: {
            readers.enter(request)
        }
        // Read here, on the caller's thread, so that the connection's thread serves the next ones meanwhile.
        var records: [R] = []
        records.reserveCapacity(Int(result.rowCount))
        try ResultRow.each(of: result) { row in records.append(try R(&row)) }
        return records
    }

    public var statementsRun: Int { statements.value }

    public func close() async {
        await readers.line.closed()
        await transactions.line.closed()
    }

    private func transact<T: Sendable>(
        _ work: @escaping @Sendable (Session, Caller<T>) throws -> T
    ) async throws -> T {
        let caller = Caller<T>()
        let job = Job(caller, work)
        return try await caller.wait {
            self.transactions.line.remove(job)
        } start: {
            transactions.enter(job)
        }
    }
}
