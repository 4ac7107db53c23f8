import Kernel
import Platform
import Storage

/// The ledger of one of the office's own lists: the whole row tells rows apart, so a row is new or already there.
struct EntryLedger: Ledger {
    let list: EntryList

    var name: String { list.title }
    var kind: String { list.kind }
    var after: [String] { ["机关"] }
    var columns: [LedgerColumn] { listed.map(\.ledgerColumn) }

    private var listed: [EntryColumn] { list.columns.filter(\.isInLedger) }

    /// The column that the stored rows are asked by: a required one, so that no key is missed.
    private var asked: (place: Int, column: EntryColumn)? {
        listed.enumerated().first { $0.element.isRequired }.map { ($0.offset, $0.element) }
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        guard let asked else { return [] }
        let cells = Array(Set(keys.map { $0[asked.place] })).sorted()
        let among: SQL =
            switch asked.column.kind {
            case .day: "\(asked.column.sql) IN \(cells.compactMap { Day($0) })"
            case .integer: "\(asked.column.sql) IN \(cells.compactMap { Int($0) })"
            case .line, .text, .words: "\(asked.column.sql) IN \(cells)"
            }
        let stored = try list.entries(
            "\(list.selection) WHERE office_id = \(scope.office) AND \(among) ORDER BY id", db)
        return stored.map { entry in
            LedgerEntry(entry.id, zip(list.columns, entry.cells).filter { $0.0.isInLedger }.map(\.1))
        }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        let listed = listed
        var batch = list.batch(listed)
        for row in rows {
            let cells = try listed.map { try row.text($0.title) }
            batch.rows.append(list.row(EntryID.new(at: db.now), cells, listed, scope, db))
        }
        try db.insert(batch)
    }

    /// Nothing outside the key, nothing to change.
    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {}
}
