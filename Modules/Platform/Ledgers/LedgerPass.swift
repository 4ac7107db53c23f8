import Kernel
import Storage

/// One ledger inside the transaction of the import: compared with what is stored, resolved, written.
struct LedgerPass {
    struct Difference {
        let id: ID<Never>
        let old: [String]
        /// Places of the columns that differ.
        let columns: [Int]
    }

    var draft: LedgerDraft
    let scope: Scope
    let db: any Connection
    var new: [LedgerDraft.Line] = []
    var changed: [(line: LedgerDraft.Line, difference: Difference)] = []
    var unchanged = 0
    /// What was filled in for the file.
    var notes: [String] = []

    var ledger: any Ledger { draft.ledger }
    var shape: LedgerShape { draft.shape }

    init(_ draft: LedgerDraft, by scope: Scope, _ db: any Connection) {
        self.draft = draft
        self.scope = scope
        self.db = db
    }

    /// Stores what is new or different. The audit entries follow separately, once it is known who acts.
    mutating func run() throws {
        try fill()
        notes += doubled
        if ledger.countsRepeats { try compareCopies() } else { try compare(with: try stored()) }
        try resolve()
        try checkRules()
        try write()
    }

    /// The rows that stand in the files again; where that may be two things, the ledger says how to tell them apart.
    private var doubled: [String] {
        let (shown, rest) = (draft.doubles.prefix(20), draft.doubles.count - 20)
        guard !shown.isEmpty else { return [] }
        let words = shown.joined(separator: "；") + (rest > 0 ? "；另有 \(rest) 行" : "")
        return ["\(words)：只导入一次。\(ledger.adviceOnDoubles)"]
    }

    private func stored() throws -> [LedgerKey: LedgerEntry] {
        var stored: [LedgerKey: LedgerEntry] = [:]
        try eachStored { stored[$0] = $1 }
        return stored
    }

    /// Calls `body` with every stored row that bears a key of the draft, possibly more than once.
    func eachStored(_ body: (LedgerKey, LedgerEntry) -> Void) throws {
        let keys = draft.lines.map(\.row.key)
        for start in stride(from: 0, to: keys.count, by: LedgerImport.chunk) {
            let chunk = Array(keys[start..<min(start + LedgerImport.chunk, keys.count)])
            for entry in try ledger.existing(chunk, by: scope, db) {
                guard entry.cells.count == shape.columns.count else {
                    throw Failure.internal(cause: "ledger \(ledger.name) gives \(entry.cells.count) cells")
                }
                body(shape.key(of: entry.cells), entry)
            }
        }
    }

    private mutating func compare(with stored: [LedgerKey: LedgerEntry]) throws {
        for line in draft.lines {
            guard let entry = stored[line.row.key] else {
                new.append(line)
                continue
            }
            var line = line
            var different: [Int] = []
            let places = draft.sources[line.place.source].places
            for (index, column) in shape.columns.enumerated() {
                if places[index].isEmpty || column.isVaguer(line.row.cells[index], than: entry.cells[index]) {
                    line.row.cells[index] = entry.cells[index]
                } else if column.comparable(line.row.cells[index]) != column.comparable(entry.cells[index]) {
                    different.append(index)
                }
            }
            if different.isEmpty {
                unchanged += 1
            } else {
                changed.append((line, Difference(id: entry.id, old: entry.cells, columns: different)))
            }
        }
    }

    private mutating func checkRules() throws {
        var good: [LedgerDraft.Line] = []
        for line in new where try isSound(line) { good.append(line) }
        new = good
        var sound: [(LedgerDraft.Line, Difference)] = []
        for item in changed where try isSound(item.line) { sound.append(item) }
        changed = sound
    }

    private mutating func isSound(_ line: LedgerDraft.Line) throws -> Bool {
        let faults = try future(in: line.row) + ledger.faults(in: line.row)
        for fault in faults {
            draft.fault(at: line.place, fault.name, (try? line.row.text(fault.name)) ?? "", fault.message)
        }
        return faults.isEmpty
    }

    /// Days of what has happened that have not come yet.
    private func future(in row: LedgerRow) -> [Failure.Field] {
        let tomorrow = db.now.day.advanced(by: 1)
        return shape.columns.indices.compactMap { place in
            let column = shape.columns[place]
            guard column.isPast, let day = BirthDate.typed(row.cells[place])?.day, day > tomorrow else { return nil }
            return .init(column.title, "已经过去的日期（今天是 \(db.now.day)）")
        }
    }
}
