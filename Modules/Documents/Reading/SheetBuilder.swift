import Kernel

/// Puts rows together into a sheet: finds the header, drops what is blank, evens out the rest, and holds the limits.
struct SheetBuilder {
    let name: String
    let limits: SheetLimits
    /// How many more cells the file may give.
    private(set) var cellsLeft: Int
    private(set) var headerLine: Int?
    private var header: [String] = []
    /// How many cells of the header hold anything.
    var headings: Int { header.filter { !$0.isEmpty }.count }
    private var rows: [Sheet.Row] = []

    init(name: String, limits: SheetLimits, cellsLeft: Int) {
        self.name = name
        self.limits = limits
        self.cellsLeft = cellsLeft
    }

    /// Takes the next row of the file, whatever its width.
    mutating func append(line: Int, _ cells: [String]) throws {
        guard let last = cells.lastIndex(where: { !$0.isEmpty }) else { return }
        let width = max(last + 1, header.count)
        cellsLeft -= width
        guard cellsLeft >= 0 else { throw Failure.invalid("单元格总数超过 \(limits.cells) 个的上限，请分成几个文件再导入。") }
        var even = cells
        if even.count > width { even.removeLast(even.count - width) }
        while even.count < width { even.append("") }
        guard headerLine != nil else {
            header = even
            headerLine = line
            return
        }
        guard rows.count < limits.rows else {
            throw Failure.invalid("“\(name)”超过 \(limits.rows) 行的上限，请分成几个文件再导入。")
        }
        rows.append(Sheet.Row(line: line, cells: even))
    }

    /// The sheet, or nil when nothing but blanks was read.
    var sheet: Sheet? {
        headerLine.map { Sheet(name: name, header: header, headerLine: $0, rows: rows) }
    }
}
