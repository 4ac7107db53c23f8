import Kernel
import Storage

/// An office's records in one SQLite file: several readers, one writer, each a thread with its own connection.
///
/// Readers see the last commit and never wait for the writer. Writers who wait at the same time are done in one
/// transaction, each in a savepoint, so that they share one flush to the disk; the outcome is as if they had come one
/// after the other.
public final class SQLiteDatabase: Storage.Database {
    public let dialect = Dialect.sqlite
    public let path: String

    private let shared: Shared
    private let readers: WorkQueue
    private let writer: WorkQueue
    private let reading = Latch()
    private let writing = Latch()

    /// Opens the file, and creates it when there is none.
    ///
    /// Throws `StorageError.unavailable` when the folder is missing, the file is not a database or of a newer format,
    /// and `.busy` when another process keeps it locked.
    public init(path: String, configuration: SQLiteConfiguration = .standard) throws {
        try Opened.check(path)
        let shared = Shared()
        let writerConnection = try Opened.writer(path, configuration, shared)
        let readerConnections = try (0..<max(1, configuration.readers)).map { _ in
            try Opened.reader(path, configuration, shared)
        }
        self.path = path
        self.shared = shared
        readers = WorkQueue(limit: configuration.queueLimit, patience: configuration.acquireTimeout)
        writer = WorkQueue(limit: configuration.queueLimit, patience: configuration.acquireTimeout)
        Worker.start(.writing, on: writerConnection, taking: writer, leaving: writing)
        for connection in readerConnections {
            Worker.start(.reading, on: connection, taking: readers, leaving: reading)
        }
    }

    deinit {
        shared.isClosing.store(true, ordering: .relaxed)
        readers.close()
        writer.close()
    }

    public func read<T: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        try await readers.perform(in: .snapshot, body)
    }

    public func write<T: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        try await writer.perform(in: .transaction, body)
    }

    public func fetch<R: Record>(_ sql: Storage.SQL, as: R.Type) async throws -> [R] {
        try await readers.perform(in: .nothing) { try $0.all(sql, as: R.self) }
    }

    /// Without it SQLite takes an office's column for one that finds ten rows, and reads all of them. Other connections
    /// learn of statistics when their table is new: so it is dropped first.
    public func refreshStatistics() async throws {
        try await write { db in
            try db.run("DROP TABLE IF EXISTS sqlite_stat1")
            try db.run("ANALYZE")
        }
    }

    public var statementsRun: Int { shared.statements.load(ordering: .relaxed) }

    /// Interrupts the statements that run, refuses the callers who wait, and closes the file.
    ///
    /// The writer goes last, because the last connection moves the write-ahead log into the file.
    public func close() async {
        shared.isClosing.store(true, ordering: .relaxed)
        readers.close()
        await reading.wait()
        writer.close()
        await writing.wait()
    }
}
