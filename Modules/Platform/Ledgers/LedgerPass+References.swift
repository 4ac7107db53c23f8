import Kernel
import Storage

extension LedgerPass {
    /// Finds what the reference columns of new and changed rows name: for each column one question for many rows.
    mutating func resolve() throws {
        for (place, column) in shape.columns.enumerated() {
            switch column.kind {
            case .reference(let lookup): try resolve(place, lookup, several: false)
            case .references(let lookup): try resolve(place, lookup, several: true)
            default: continue
            }
        }
    }

    private mutating func resolve(_ place: Int, _ lookup: LedgerLookup, several: Bool) throws {
        let beside = try lookup.beside.map { try shape.place($0) }
        var asked: Set<LedgerLookup.Question> = []
        for line in new { asked.formUnion(questions(line.row, place, beside, several)) }
        for item in changed { asked.formUnion(questions(item.line.row, place, beside, several)) }
        let found = try answers(Array(asked), lookup)

        var sound: [LedgerDraft.Line] = []
        sound.reserveCapacity(new.count)
        for line in new {
            if let line = answered(line, place, beside, lookup, several, found) { sound.append(line) }
        }
        new = sound
        changed = changed.compactMap { item in
            answered(item.line, place, beside, lookup, several, found).map { ($0, item.difference) }
        }
    }

    private func questions(_ row: LedgerRow, _ place: Int, _ beside: [Int], _ several: Bool) -> [LedgerLookup.Question]
    {
        let cell = row.cells[place]
        guard !cell.isEmpty else { return [] }
        let texts = several ? LedgerColumn.split(cell) : [cell]
        return texts.map { LedgerLookup.Question($0, beside: beside.map { row.cells[$0] }) }
    }

    private func answers(_ questions: [LedgerLookup.Question], _ lookup: LedgerLookup) throws
        -> [LedgerLookup.Question: ID<Never>]
    {
        var found: [LedgerLookup.Question: ID<Never>] = [:]
        for start in stride(from: 0, to: questions.count, by: LedgerImport.chunk) {
            let chunk = Array(questions[start..<min(start + LedgerImport.chunk, questions.count)])
            found.merge(try lookup.find(chunk, scope.office, db)) { first, _ in first }
        }
        return found
    }

    /// The line with what it names; nil, and a fault, when something is unknown.
    private mutating func answered(
        _ line: LedgerDraft.Line, _ place: Int, _ beside: [Int], _ lookup: LedgerLookup, _ several: Bool,
        _ found: [LedgerLookup.Question: ID<Never>]
    ) -> LedgerDraft.Line? {
        let questions = questions(line.row, place, beside, several)
        guard !questions.isEmpty else { return line }
        let unknown = questions.filter { found[$0] == nil }
        guard unknown.isEmpty else {
            let value = unknown.map(\.text).joined(separator: "、")
            draft.fault(at: line.place, shape.columns[place].title, value, lookup.expected)
            return nil
        }
        var line = line
        line.row.subjects[place] = questions.compactMap { found[$0] }
        return line
    }
}
