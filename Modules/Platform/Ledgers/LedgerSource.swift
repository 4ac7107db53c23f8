import Documents
import Kernel

/// A sheet that holds rows of one ledger, its headings matched with the ledger's columns.
struct LedgerSource: Sendable {
    /// The file's name; of a workbook with several sheets followed by the sheet's.
    let label: String
    /// The name of the file for its bad rows.
    let badRowsName: String
    let isWorkbook: Bool
    let sheet: Sheet
    /// For each column of the ledger, where its cells stand in the sheet; empty when the sheet does not have it.
    let places: [[Int]]
    /// What was left out or taken under another name, without harm.
    let notes: [String]
    /// Why no row of it can be read: missing or doubled columns.
    let faults: [LedgerFault]

    init(_ read: Sheet, of file: LedgerFile, alone: Bool, _ shape: LedgerShape) {
        let sheet = read.headed(by: shape)
        self.sheet = sheet
        isWorkbook = file.isWorkbook
        let label = alone ? file.name : "\(file.name)/\(sheet.name)"
        self.label = label
        badRowsName = (alone ? file.baseName : "\(file.baseName).\(sheet.name)") + LedgerSource.badRowsEnding + ".csv"
        let headings = LedgerHeadings(sheet.header, of: shape)
        var faults = headings.doubled.map { column, first, again in
            LedgerFault(
                file: label, line: sheet.headerLine, column: shape.columns[column].title, value: sheet.header[again],
                expected: "表头里只有一次；现在第 \(first + 1) 列和第 \(again + 1) 列都是它")
        }
        for (column, places) in zip(shape.columns, headings.places)
        where places.isEmpty && column.isRequired && !column.isFilled {
            faults.append(
                LedgerFault(
                    file: label, line: sheet.headerLine, column: column.title, value: "",
                    expected: "表头里要有这一列；现在有的是：\(sheet.header.joined(separator: "、"))"))
        }
        places = headings.places
        self.faults = faults
        notes = Self.notes(label, read, sheet, headings)
    }

    private static func notes(_ label: String, _ read: Sheet, _ sheet: Sheet, _ headings: LedgerHeadings) -> [String] {
        var notes: [String] = []
        if sheet.headerLine != read.headerLine { notes.append("\(label) 里第 \(sheet.headerLine) 行以上是标题，没有导入。") }
        if !headings.renamed.isEmpty { notes.append("\(label) 里\(headings.renamed.joined(separator: "，"))。") }
        if !headings.unknown.isEmpty {
            let unknown = headings.unknown.map { place in
                sheet.header[place].isEmpty ? "（第 \(place + 1) 列，没有标题）" : sheet.header[place]
            }
            notes.append("\(label) 里不认识的列没有导入：\(unknown.joined(separator: "、"))。")
        }
        return notes
    }

    /// What a row of the sheet says in a column; nil when the sheet does not have the column.
    func cell(_ row: Sheet.Row, _ column: Int) -> String? {
        places[column].isEmpty ? nil : places[column].map { row.cells[$0] }.joined()
    }

    /// Whether it leaves out a column that the ledger fills.
    func lacksFilled(_ shape: LedgerShape) -> Bool {
        zip(shape.columns, places).contains { $0.isFilled && $1.isEmpty }
    }

    static let badRowsEnding = ".坏行"
}
