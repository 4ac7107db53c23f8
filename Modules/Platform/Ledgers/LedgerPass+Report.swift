import Kernel
import Storage

extension LedgerPass {
    /// One entry for the new rows, and one with old and new values for each changed row. Personal numbers are only
    /// said to have changed.
    func audit(by scope: Scope) throws {
        var acts: [Audit.Act] = []
        if !new.isEmpty {
            let details = [
                "ledger": ledger.name, "new": String(new.count),
                "files": draft.sources.map(\.label).joined(separator: "、"),
            ]
            acts.append(.init("platform.ledger-import", on: Reference("platform.office", scope.office), details))
        }
        acts += changed.map { line, difference in
            .init("\(ledger.kind).import", on: Reference(ledger.kind, difference.id), details(line, difference))
        }
        try Audit.append(acts, by: scope, db)
    }

    /// "交办日期": "2024-01-08 → 2024-01-09"
    private func details(_ line: LedgerDraft.Line, _ difference: Difference) -> [String: String] {
        var details = ["ledger": ledger.name]
        for place in difference.columns {
            let column = shape.columns[place]
            details[column.title] =
                column.isPersonal ? "已改动（不记录内容）" : "\(difference.old[place]) → \(line.row.cells[place])"
        }
        return details
    }

    /// What the report says of this ledger.
    var part: LedgerReport.Part {
        LedgerReport.Part(
            ledger: ledger.name, new: new.count, changed: changed.count, unchanged: unchanged,
            wrong: draft.verdict.wrong, repeated: draft.repeated, faultCount: draft.verdict.count,
            faults: draft.verdict.faults, changes: changed.prefix(LedgerReport.listed).map(change))
    }

    private func change(_ line: LedgerDraft.Line, _ difference: Difference) -> LedgerReport.Change {
        LedgerReport.Change(
            file: draft.sources[line.place.source].label, line: line.line,
            row: line.row.key.cells.filter { !$0.isEmpty }.joined(separator: " "),
            fields: difference.columns.map {
                .init(column: shape.columns[$0].title, old: difference.old[$0], new: line.row.cells[$0])
            })
    }
}
