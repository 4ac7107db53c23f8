import Kernel
import Storage

/// What a ledger puts into columns that a file leaves out.
public struct LedgerFilling: Sendable {
    /// The rows that were asked about, in their order, with the blank cells filled.
    public var rows: [LedgerRow]
    /// What was filled in, for the person who looks at the preview: "文件没有“状态”，一律按“在任”。"
    public var notes: [String] = []
    /// Columns that cannot be filled, and why they must be in the file; no row is stored then.
    public var missing: [Failure.Field] = []

    public init(_ rows: [LedgerRow]) { self.rows = rows }
}

extension LedgerPass {
    /// Fills what the files leave out, before rows are compared.
    mutating func fill() throws {
        guard !draft.waiting.isEmpty else { return }
        let filling = try ledger.filled(draft.waiting.map(\.row), by: scope, db)
        guard filling.missing.isEmpty else {
            for field in filling.missing { draft.refuseWaiting(field.name, field.message) }
            return
        }
        guard filling.rows.count == draft.waiting.count else {
            throw Failure.internal(cause: "ledger \(ledger.name) fills \(filling.rows.count) rows")
        }
        notes += filling.notes
        draft.keepFilled(filling.rows)
    }
}
