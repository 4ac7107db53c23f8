import Kernel

/// Where an office's records live.
///
/// Work happens inside `read` and `write`. Their bodies run without suspending on a thread that owns its connection,
/// so a transaction is never held open across an `await`.
public protocol Database: Sendable {
    var dialect: Dialect { get }

    /// Runs `body` on a consistent snapshot. It may run more than once. Writing in it is an error.
    func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

    /// Runs `body` in a serialisable transaction: all of it happens, or none of it.
    ///
    /// The body may run more than once (on `StorageError.conflict`, a bounded number of times), so it touches
    /// nothing but its connection. Cancelling the task interrupts the statement and rolls back.
    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

    /// Like `write`, for work of some seconds such as an import: writers that meet it wait for it, where they would
    /// otherwise be refused again and again. They wait 10 s, on both databases; when it takes longer, whoever came
    /// more than 10 s before its end is told `busy`, and nothing of theirs is saved.
    @discardableResult
    func writeAtLength<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

    /// Reads with one statement: cheaper than `read`, because it needs no transaction of its own.
    func fetch<R: Record>(_ sql: SQL, as: R.Type) async throws -> [R]

    /// Looks anew at how the rows lie, so that statements use the index that finds fewest.
    func refreshStatistics() async throws

    /// How many statements have been run since the database was opened; a page's number is asserted constant.
    var statementsRun: Int { get }

    /// Ends all work and closes the connections.
    func close() async
}

extension Database {
    /// Where there is one writer, the others wait anyway.
    @discardableResult
    public func writeAtLength<T: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T { try await write(body) }

    /// A server such as PostgreSQL does it by itself.
    public func refreshStatistics() async throws {}
}
