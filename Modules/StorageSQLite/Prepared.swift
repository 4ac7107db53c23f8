import GRDB
import GRDBSQLite
import Storage

/// A prepared statement, its bound bytes, and while it runs its current row.
final class Prepared {
    let handle: OpaquePointer
    let text: String
    var isInUse = false
    /// Texts and blobs being bound lie here, so that SQLite need not copy each of them.
    private(set) var arena = UnsafeMutableRawBufferPointer.allocate(byteCount: 256, alignment: 8)
    /// Owns the handle.
    private let statement: Statement

    init(_ statement: Statement) {
        self.statement = statement
        handle = statement.sqliteStatement
        text = statement.sql
    }

    deinit { arena.deallocate() }

    func reserve(_ size: Int) {
        guard size > arena.count else { return }
        resize(to: size * 2)
    }

    /// Ends the run. A big arena is given back, for there may be hundreds of statements.
    func finish() {
        sqlite3_reset(handle)
        isInUse = false
        guard arena.count > 65_536 else { return }
        sqlite3_clear_bindings(handle)
        resize(to: 256)
    }

    private func resize(to size: Int) {
        arena.deallocate()
        arena = .allocate(byteCount: size, alignment: 8)
    }
}
