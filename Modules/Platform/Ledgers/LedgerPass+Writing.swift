import Kernel
import Storage

extension LedgerPass {
    /// Writes in chunks; a chunk that is refused is halved until the row that is to blame stands alone.
    mutating func write() throws {
        let ledger = ledger
        let scope = scope
        let db = db
        new = try store(new, line: { $0 }) { try ledger.insert($0.map(\.row), by: scope, db) }
        let shape = shape
        changed = try store(changed, line: { $0.line }) { items in
            let updates = items.map { item in
                LedgerUpdate(
                    id: item.difference.id, row: item.line.row,
                    changed: Set(item.difference.columns.map { shape.columns[$0].title }))
            }
            try ledger.update(updates, by: scope, db)
        }
    }

    private mutating func store<Item>(
        _ items: [Item], line: (Item) -> LedgerDraft.Line, _ body: ([Item]) throws -> Void
    ) throws -> [Item] {
        var stored: [Item] = []
        var waiting = stride(from: 0, to: items.count, by: LedgerImport.chunk).reversed().map {
            items[$0..<min($0 + LedgerImport.chunk, items.count)]
        }
        while let chunk = waiting.popLast() {
            do {
                try db.savepoint { try body(Array(chunk)) }
                stored += chunk
            } catch {
                guard let refusal = Refusal(error) else { throw error }
                if chunk.count == 1, let item = chunk.first {
                    let place = line(item).place
                    for field in refusal.fields { draft.fault(at: place, field.name, "", field.message) }
                } else {
                    waiting.append(chunk[(chunk.startIndex + chunk.count / 2)...])
                    waiting.append(chunk[..<(chunk.startIndex + chunk.count / 2)])
                }
            }
        }
        return stored
    }
}

/// An error that is a row's own fault, not the database's state or ours.
private struct Refusal {
    let fields: [Failure.Field]

    init?(_ error: any Error) {
        if let failure = error as? Failure, [.invalid, .conflict, .notFound].contains(failure.kind) {
            fields = failure.fields.isEmpty ? [.init("", failure.message)] : failure.fields
            return
        }
        guard let error = error as? StorageError else { return nil }
        switch error.kind {
        case .unique(let constraint): fields = [.init("", "与库里或文件里的另一行重复，数据库不收（\(constraint)）。")]
        case .check(let constraint): fields = [.init("", "不合数据库的规定（\(constraint)）。")]
        case .notNull(let column): fields = [.init("", "缺少必须有的内容（\(column)）。")]
        case .foreignKey: fields = [.init("", "所指的内容不在库里。")]
        default: return nil
        }
    }
}
