import Kernel
import Storage

/// One attempt at a transaction. It belongs to its connection's thread.
final class Transaction: Connection {
    let dialect = Dialect.postgres
    let now = Instant.now()
    private let channel: Channel
    private let isCancelled: () -> Bool
    private let statements: StatementCount
    private var savepoints = 0
    /// The error after which the server refuses everything but to roll back, unless a savepoint undid it.
    private(set) var failure: (any Error)?
    /// Done again, the same work may succeed.
    private(set) var mayRetry = false

    init(_ channel: Channel, isCancelled: @escaping () -> Bool, statements: StatementCount) {
        self.channel = channel
        self.isCancelled = isCancelled
        self.statements = statements
    }

    @discardableResult func run(_ sql: SQL) throws -> Int {
        let statement = try prepare(sql)
        return try noting(statement.text) { try channel.execute(statement).changes }
    }

    func forEach(_ sql: SQL, _ body: (inout Row) throws -> Void) throws {
        let statement = try prepare(sql)
        let rows = try noting(statement.text) { try channel.open(statement) }
        defer { rows.close() }
        while let result = try noting(statement.text, { try rows.next() }) {
            try ResultRow.each(of: result, body)
        }
    }

    /// The rows of a read that was counted when it was asked for.
    func rows(_ statement: Statement) throws -> ResultSet {
        try noting(statement.text) { try channel.execute(statement) }
    }

    @discardableResult func insert(_ batch: Batch) throws -> Int {
        let insertion = try BatchInsert(batch)
        try begin()
        return try noting(insertion.text) { try insertion.run(on: channel) }
    }

    func savepoint<T>(_ body: () throws -> T) throws -> T {
        savepoints += 1
        defer { savepoints -= 1 }
        let name = "p\(savepoints)"
        let before = failure
        channel.postpone("SAVEPOINT \(name)")
        do {
            let value = try body()
            // A failed statement whose error the body kept to itself: the server has given up the savepoint's work.
            if before == nil, let failure { throw failure }
            try noting("RELEASE") { try channel.conclude("SAVEPOINT \(name)", with: ["RELEASE \(name)"]) }
            return value
        } catch {
            try noting("ROLLBACK TO") {
                try channel.conclude("SAVEPOINT \(name)", with: ["ROLLBACK TO \(name)", "RELEASE \(name)"])
            }
            failure = before
            throw error
        }
    }

    private func prepare(_ sql: SQL) throws -> Statement {
        let statement = try Statement(sql)
        try begin()
        return statement
    }

    private func begin() throws {
        if isCancelled() { throw CancellationError() }
        statements.add()
    }

    /// Turns what the server refused into the caller's error, and keeps it.
    private func noting<T>(_ text: String, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as Channel.Refusal {
            mayRetry = mayRetry || error.mayRetry
            let outcome: any Error = isCancelled() ? CancellationError() : error.storageError(text)
            failure = failure ?? outcome
            throw outcome
        }
    }
}
