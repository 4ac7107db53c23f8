import Foundation
import Kernel

/// Reads one worksheet as it streams by: a row at a time, its cells as text.
final class WorksheetReader: XMLVisitor {
    private let values: CellValues
    private let limits: SheetLimits
    private(set) var builder: SheetBuilder
    private var problems: CellProblems
    private var merges = HeaderMerges()

    private var row = 0
    private var column = -1
    private var cells: [String] = []
    /// The cell being read, and its text so far.
    private var cell: CellValues.Raw?
    private var text = XMLText()
    private var isInText = false
    private var phonetics = 0

    init(name: String, values: CellValues, limits: SheetLimits, cellsLeft: Int) {
        self.values = values
        self.limits = limits
        builder = SheetBuilder(name: name, limits: limits, cellsLeft: cellsLeft)
        problems = CellProblems(sheet: name)
    }

    /// What was read; nil for a sheet without anything.
    /// - Throws: `Failure.invalid` naming the merged header or the cells that cannot be read.
    func finished() throws -> Sheet? {
        if let line = builder.headerLine {
            try merges.check(header: line, cells: builder.headings, sheet: builder.name)
        }
        try problems.report()
        return builder.sheet
    }

    func start(_ element: XMLName, _ attributes: XMLAttributes) throws {
        switch element {
        case "c": try startCell(attributes)
        case "v":
            isInText = cell != nil
            cell?.hasValue = true
        case "row":
            row = attributes.raw("r").map { strtol($0, nil, 10) } ?? row + 1
            guard (1...1_048_576).contains(row) else { throw ZipArchive.broken }
            column = -1
            cells.removeAll(keepingCapacity: true)
        case "f": cell?.isFormula = true
        case "t": isInText = cell != nil && phonetics == 0
        case "rPh": phonetics += 1
        case "mergeCell":
            if let range = attributes["ref"] { merges.add(range) }
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        if isInText { try text.append(bytes, limits: limits) }
    }

    func end(_ element: XMLName) throws {
        switch element {
        case "v", "t": isInText = false
        case "c": try endCell()
        case "row":
            try builder.append(line: row, cells)
            cells.removeAll(keepingCapacity: true)
        case "rPh": phonetics -= 1
        default: break
        }
    }

    private func startCell(_ attributes: XMLAttributes) throws {
        column += 1
        var raw = CellValues.Raw()
        try attributes.forEachLetter { letter, value in
            switch letter {
            case UInt8(ascii: "r"):
                guard let address = CellAddress(UnsafeRawBufferPointer(start: value, count: strlen(value))) else {
                    throw ZipArchive.broken
                }
                column = address.column
            case UInt8(ascii: "t"): raw.kind = CellValues.Kind(XMLName(value))
            case UInt8(ascii: "s"): raw.style = strtol(value, nil, 10)
            default: break
            }
        }
        cell = raw
        text.clear()
    }

    private func endCell() throws {
        guard let done = cell.take() else { return }
        let address = CellAddress(column: column, row: row)
        switch values.read(done, text) {
        case .text(let text): try keep(text, at: address)
        case .problem(let message):
            problems.add(address, message)
            if problems.isFull { try problems.report() }
        }
    }

    private func keep(_ text: String, at address: CellAddress) throws {
        guard !text.isEmpty else { return }
        guard column < limits.columns else {
            throw Failure.invalid("工作表“\(builder.name)”的 \(address) 单元格超过 \(limits.columns) 列的上限。")
        }
        guard !CellText.exceeds(text, limits.cellCharacters) else {
            throw Failure.invalid("工作表“\(builder.name)”的 \(address) 单元格超过 \(limits.cellCharacters) 个字的上限。")
        }
        while cells.count <= column { cells.append("") }
        cells[column] = text
    }
}
