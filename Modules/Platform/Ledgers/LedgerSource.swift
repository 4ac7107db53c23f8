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
    /// For each column of the ledger, where it stands in the sheet; nil when the sheet does not have it.
    let places: [Int?]
    /// Headings that the ledger does not know.
    let unknown: [String]
    /// Why no row of it can be read: missing or doubled columns.
    let faults: [LedgerFault]

    init(_ sheet: Sheet, of file: LedgerFile, alone: Bool, _ shape: LedgerShape) {
        self.sheet = sheet
        isWorkbook = file.isWorkbook
        label = alone ? file.name : "\(file.name)/\(sheet.name)"
        badRowsName = (alone ? file.baseName : "\(file.baseName).\(sheet.name)") + LedgerSource.badRowsEnding + ".csv"
        var places = [Int?](repeating: nil, count: shape.columns.count)
        var unknown: [String] = []
        var faults: [LedgerFault] = []
        for (place, heading) in sheet.header.enumerated() {
            guard let column = shape.place(ofHeading: heading) else {
                unknown.append(heading.isEmpty ? "（第 \(place + 1) 列，没有标题）" : heading)
                continue
            }
            if places[column] == nil { places[column] = place; continue }
            faults.append(
                LedgerFault(
                    file: label, line: sheet.headerLine, column: shape.columns[column].title, value: heading,
                    expected: "表头里只有一次；现在第 \((places[column] ?? 0) + 1) 列和第 \(place + 1) 列都是它"))
        }
        for (column, place) in zip(shape.columns, places) where place == nil && column.isRequired && !column.isFilled {
            faults.append(
                LedgerFault(
                    file: label, line: sheet.headerLine, column: column.title, value: "",
                    expected: "表头里要有这一列；现在有的是：\(sheet.header.joined(separator: "、"))"))
        }
        self.places = places
        self.unknown = unknown
        self.faults = faults
    }

    /// Whether it leaves out a column that the ledger fills.
    func lacksFilled(_ shape: LedgerShape) -> Bool {
        zip(shape.columns, places).contains { $0.isFilled && $1 == nil }
    }

    static let badRowsEnding = ".坏行"
}
