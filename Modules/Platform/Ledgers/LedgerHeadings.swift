import Documents

/// The headings of a sheet, matched with a ledger's columns: by title, then by the other names of a column, then by the
/// parts it is kept in.
struct LedgerHeadings: Sendable {
    /// For each column of the ledger, where its cells stand in the sheet, joined in this order; empty when the sheet does
    /// not have it.
    private(set) var places: [[Int]]
    /// Titles that stand in the header again: the column, where first and where again.
    private(set) var doubled: [(column: Int, first: Int, again: Int)] = []
    /// Where headings stand that the ledger does not know. A running number (序号) is nobody's loss and not among them.
    private(set) var unknown: [Int] = []
    /// "“联系电话”按“手机号码”导入"
    private(set) var renamed: [String] = []

    private static let runningNumbers: Set<String> = ["序号", "顺序号", "No", "NO", "No.", "№"]

    init(_ header: [String], of shape: LedgerShape) {
        places = [[Int]](repeating: [], count: shape.columns.count)
        var others: [Int] = []
        for (place, heading) in header.enumerated() {
            guard let column = shape.place(ofHeading: heading) else {
                others.append(place)
                continue
            }
            if let first = places[column].first {
                doubled.append((column, first, place))
            } else {
                places[column] = [place]
            }
        }
        let missing = shape.columns.indices.filter { places[$0].isEmpty }
        func take(_ names: [String], for column: Int, atLeast least: Int = 1) {
            let found = names.compactMap { name in others.first { header[$0].asHeading == name.asHeading } }
            guard found.count >= least else { return }
            places[column] = found
            others.removeAll(where: found.contains)
            let headings = found.map { "“\(header[$0])”" }.joined(separator: "加")
            renamed.append("\(headings)按“\(shape.columns[column].title)”导入")
        }
        for column in missing {
            for alias in shape.columns[column].aliases where places[column].isEmpty { take([alias], for: column) }
        }
        for column in missing where places[column].isEmpty {
            // One part alone would take the place of what is known in whole.
            take(shape.columns[column].parts, for: column, atLeast: 2)
        }
        unknown = others.filter { !Self.runningNumbers.contains(header[$0].asHeading) }
    }

    /// How many columns of the ledger the header names.
    var known: Int { places.filter { !$0.isEmpty }.count }
}

extension Sheet {
    /// The most lines of title above a header.
    private static let titleLines = 5

    /// The sheet without the lines of title above its header ("某市第六届人大代表名册", "填报单位：…"): where the first row
    /// names no columns of the ledger and one of the next few does.
    func headed(by shape: LedgerShape) -> Sheet {
        guard LedgerHeadings(header, of: shape).known < 2 else { return self }
        let found = rows.prefix(Self.titleLines).firstIndex { LedgerHeadings($0.cells, of: shape).known >= 2 }
        guard let found else { return self }
        var heading = rows[found].cells
        while heading.last == "" { heading.removeLast() }
        let width = heading.count
        return Sheet(
            name: name, header: heading, headerLine: rows[found].line,
            rows: rows[(found + 1)...].map { row in
                let lacking = max(0, width - row.cells.count)
                return lacking == 0
                    ? row : Row(line: row.line, cells: row.cells + [String](repeating: "", count: lacking))
            })
    }
}
