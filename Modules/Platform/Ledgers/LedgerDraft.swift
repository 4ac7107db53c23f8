import Documents
import Kernel

/// One ledger's rows as the files have them: canonical, each once, those with faulty cells set aside.
struct LedgerDraft: Sendable {
    /// A row with the place it comes from.
    struct Line: Sendable {
        var row: LedgerRow
        let place: LedgerVerdict.Place
        let line: Int
    }

    private(set) var ledger: any Ledger
    let shape: LedgerShape
    let sources: [LedgerSource]
    private(set) var lines: [Line] = []
    /// Rows of files that leave out columns the ledger fills; see `LedgerPass.fill`.
    private(set) var waiting: [Line] = []
    private(set) var repeated = 0
    var verdict = LedgerVerdict()
    private var places: [LedgerKey: Int] = [:]
    private var copies = LedgerCopies()
    private var unfilled: [[String]: Line] = [:]
    /// Rows left out as the same row again, named: "代表.csv 第 4 行与第 2 行完全相同".
    private(set) var doubles: [String] = []

    init(_ ledger: any Ledger, _ shape: LedgerShape, _ sources: [LedgerSource]) {
        self.ledger = ledger
        self.shape = shape
        self.sources = sources
        for (number, source) in sources.enumerated() {
            guard source.faults.isEmpty else {
                verdict.refuse(source)
                continue
            }
            lines.reserveCapacity(lines.count + source.sheet.rows.count)
            for place in source.sheet.rows.indices { read(.init(source: number, row: place), of: source) }
        }
        places = [:]
        copies = LedgerCopies()
        unfilled = [:]
    }

    /// The same rows for the same ledger, told more about the import.
    func with(_ ledger: some Ledger) -> LedgerDraft {
        var draft = self
        draft.ledger = ledger
        return draft
    }

    private mutating func read(_ place: LedgerVerdict.Place, of source: LedgerSource) {
        let raw = source.sheet.rows[place.row]
        var cells = [String](repeating: "", count: shape.columns.count)
        var isGood = true
        for (index, column) in shape.columns.enumerated() {
            guard let typed = source.cell(raw, index) else { continue }
            switch column.canonical(typed, fromWorkbook: source.isWorkbook) {
            case .success(let cell): cells[index] = cell
            case .failure(let expected):
                isGood = false
                fault(at: place, column.title, typed, expected.words)
            }
        }
        for (index, cell) in raw.cells.enumerated().dropFirst(source.sheet.header.count) where !cell.isEmpty {
            isGood = false
            fault(at: place, "第 \(index + 1) 列", cell, "空着：表头没有这一列，可能是少了引号或多了逗号")
        }
        guard isGood else { return }
        let line = Line(row: LedgerRow(shape: shape, cells: cells), place: place, line: raw.line)
        if source.lacksFilled(shape) { wait(line) } else { keep(line) }
    }

    /// What tells rows apart may be what is left out, so only a row that is the same in every cell is the same row.
    private mutating func wait(_ line: Line) {
        guard let first = unfilled[line.row.cells] else {
            unfilled[line.row.cells] = line
            waiting.append(line)
            return
        }
        leaveOut(line, sameAs: first)
    }

    private mutating func leaveOut(_ line: Line, sameAs first: Line) {
        repeated += 1
        let file = sources[line.place.source].label
        let other = first.place.source == line.place.source ? "" : "\(sources[first.place.source].label) "
        doubles.append("\(file) 第 \(line.line) 行与\(other)第 \(first.line) 行完全相同")
    }

    /// Keeps the rows that waited, filled.
    mutating func keepFilled(_ rows: [LedgerRow]) {
        places = Dictionary(
            lines.enumerated().map { ($1.row.key, $0) }, uniquingKeysWith: { first, _ in first })
        for (row, line) in zip(rows, waiting) { keep(Line(row: row, place: line.place, line: line.line)) }
        waiting = []
        places = [:]
    }

    /// None of the rows that waited can be stored: their files need this column.
    mutating func refuseWaiting(_ column: String, _ expected: String) {
        for number in Set(waiting.map(\.place.source)).sorted() {
            let source = sources[number]
            verdict.refuse(
                rows: waiting.filter { $0.place.source == number }.count,
                LedgerFault(
                    file: source.label, line: source.sheet.headerLine, column: column, value: "", expected: expected))
        }
        waiting = []
    }

    /// The first of several rows with one key is kept; the same row again is left out, another one is a fault.
    private mutating func keep(_ line: Line) {
        let key = line.row.key
        if ledger.countsRepeats {
            if copies.isAnother(of: key, in: line.place.source) { lines.append(line) } else { repeated += 1 }
            return
        }
        guard let earlier = places[key] else {
            places[key] = lines.count
            lines.append(line)
            return
        }
        let first = lines[earlier]
        let different = shape.columns.indices.filter {
            shape.columns[$0].comparable(first.row.cells[$0]) != shape.columns[$0].comparable(line.row.cells[$0])
        }
        guard let column = different.first else { return leaveOut(line, sameAs: first) }
        let named = shape.keyPlaces.map { shape.columns[$0].title }.joined(separator: "、")
        let place = "\(sources[first.place.source].label) 第 \(first.line) 行"
        fault(
            at: line.place, shape.columns[column].title, line.row.cells[column],
            "与\(place)一致（\(named)相同），那里是“\(first.row.cells[column])”")
    }

    /// Records what is wrong with a row.
    mutating func fault(at place: LedgerVerdict.Place, _ column: String, _ value: String, _ expected: String) {
        let source = sources[place.source]
        verdict.add(
            LedgerFault(
                file: source.label, line: source.sheet.rows[place.row].line, column: column, value: value,
                expected: expected), at: place)
    }
}
