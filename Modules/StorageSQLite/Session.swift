import GRDB
import GRDBSQLite
import Kernel
import Storage
import Synchronization

/// A connection on its thread: statements, and the cache of those it has prepared.
final class Session: Connection {
    let dialect = Dialect.sqlite
    var now = Instant.now()
    let handle: OpaquePointer
    let watch: Watch
    let isWriter: Bool
    var isInTransaction = false
    var savepoints = 0
    private let database: GRDB.Database
    private var prepared: [StatementText: Prepared] = [:]

    /// Nil when the connection is closed already.
    init?(_ database: GRDB.Database, watch: Watch, isWriter: Bool) {
        guard let handle = database.sqliteConnection else { return nil }
        self.database = database
        self.handle = handle
        self.watch = watch
        self.isWriter = isWriter
        watch.install(on: handle)
    }

    @discardableResult func run(_ sql: Storage.SQL) throws -> Int {
        let (text, values) = sql.statement(for: .sqlite)
        return try using(text) { statement in
            try statement.bind(values)
            let before = sqlite3_total_changes64(handle)
            while try step(statement) {}
            return sqlite3_total_changes64(handle) == before ? 0 : Int(sqlite3_changes64(handle))
        }
    }

    func forEach(_ sql: Storage.SQL, _ body: (inout Storage.Row) throws -> Void) throws {
        let (text, values) = sql.statement(for: .sqlite)
        try using(text) { statement in
            try statement.bind(values)
            while try step(statement) {
                var row = Storage.Row(statement)
                try body(&row)
            }
        }
    }

    /// In a savepoint, so that a batch is in or out as a whole, as it is where it is one statement.
    @discardableResult func insert(_ batch: Batch) throws -> Int {
        guard !batch.rows.isEmpty else { return 0 }
        let names = batch.columns.map(\.description)
        let places = names.indices.map { "?\($0 + 1)" }
        let text = StatementText(
            text:
                "INSERT INTO \(batch.table) (\(names.joined(separator: ", "))) VALUES (\(places.joined(separator: ", ")))",
            kinds: [])
        return try savepoint {
            try using(text) { statement in
                for row in batch.rows {
                    guard row.count == names.count else {
                        throw StorageError(
                            .statement, detail: "\(row.count) values for \(names.count) columns: \(text.text)")
                    }
                    try statement.bind(row)
                    while try step(statement) {}
                    sqlite3_reset(statement.handle)
                }
                return batch.rows.count
            }
        }
    }

    /// Finalises every statement, as closing requires.
    func end() {
        sqlite3_progress_handler(handle, 0, nil, nil)
        prepared = [:]
    }

    /// Whether there is a row. Never throws the driver's words.
    private func step(_ statement: Prepared) throws -> Bool {
        let code = sqlite3_step(statement.handle)
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE { return false }
        if code & 0xFF == SQLITE_INTERRUPT || code & 0xFF == SQLITE_BUSY, let reason = watch.reasonToStop {
            throw reason
        }
        throw StorageError(
            sqlite: code, message: String(cString: sqlite3_errmsg(handle)), text: statement.text, isWriter: isWriter)
    }

    private func using<T>(_ text: StatementText, _ body: (Prepared) throws -> T) throws -> T {
        if let reason = watch.reasonToStop { throw reason }
        // A full disk ends the transaction behind our back; going on would write outside of any.
        if isInTransaction, sqlite3_get_autocommit(handle) != 0 { throw lostTransaction }
        watch.shared.statements.add(1, ordering: .relaxed)
        let statement = try statement(text)
        statement.isInUse = true
        defer { statement.finish() }
        return try body(statement)
    }

    /// The cached statement of this text, or another one when that is still running further out.
    private func statement(_ text: StatementText) throws -> Prepared {
        let cached = prepared[text]
        if let cached, !cached.isInUse { return cached }
        do {
            let fresh = Prepared(try database.makeStatement(sql: text.text))
            if cached == nil {
                if prepared.count >= 300 { prepared = prepared.filter { $0.value.isInUse } }
                prepared[text] = fresh
            }
            return fresh
        } catch let error as DatabaseError {
            // Nothing has been bound yet, so the message can hold no value.
            throw StorageError(
                sqlite: error.extendedResultCode.rawValue, message: error.message ?? "",
                text: "\(error.message ?? ""): \(text.text)", isWriter: isWriter)
        }
    }
}

let lostTransaction = StorageError(.unavailable, detail: "SQLite rolled the transaction back")
