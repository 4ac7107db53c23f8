import CXlsxWriter
import Kernel

/// Writes the rows of one worksheet from the top down.
struct RowWriter {
    let worksheet: UnsafeMutablePointer<lxw_worksheet>
    let formats: WorkbookFormats
    let name: String
    /// The row to be written next; the first is 0.
    private(set) var row = 0

    init(worksheet: UnsafeMutablePointer<lxw_worksheet>, formats: WorkbookFormats, name: String) {
        self.worksheet = worksheet
        self.formats = formats
        self.name = name
    }

    mutating func append(header: [String]) throws {
        for (column, title) in header.enumerated() { try write(title, column, formats.header) }
        row += 1
    }

    mutating func append(_ cells: [SheetCell]) throws {
        for (column, cell) in cells.enumerated() {
            switch cell {
            case .empty: break
            case .text(let text): try write(text, column, formats.of(.text))
            case .integer(let number):
                // A spreadsheet keeps 15 digits of a number; a longer one is safe only as text.
                if number.magnitude < 100_000_000_000_000 {
                    try write(Double(number), column, formats.of(.integer))
                } else {
                    try write(String(number), column, formats.of(.text))
                }
            case .decimal(let number): if number.isFinite { try write(number, column, formats.of(.decimal)) }
            case .day(let day):
                // Serials agree in all programs only from 1900-03-01 on: see `SerialDate`.
                let serial = day.number + 25_569
                if serial > 60 {
                    try write(Double(serial), column, formats.of(.day))
                } else {
                    try write(day.description, column, formats.of(.text))
                }
            }
        }
        row += 1
    }

    private func write(_ text: String, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>?) throws {
        guard !text.isEmpty else { return }
        // Text that looks like an escape of Excel's own would be read as one.
        let plain = text.contains("_x") ? text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_") : text
        try check(worksheet_write_string(worksheet, UInt32(row), UInt16(clamping: column), plain, format), column)
    }

    private func write(_ number: Double, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>?) throws {
        try check(worksheet_write_number(worksheet, UInt32(row), UInt16(clamping: column), number, format), column)
    }

    private func check(_ status: lxw_error, _ column: Int) throws {
        let cell = CellAddress(column: column, row: row + 1)
        switch status {
        case LXW_NO_ERROR: return
        case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED:
            throw Failure.invalid("工作表“\(name)”的 \(cell) 单元格超过 32767 个字，Excel 放不下。")
        case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
            throw Failure.invalid("工作表“\(name)”超过 Excel 的 1048576 行或 16384 列，请缩小导出的范围。")
        default:
            throw Failure.unavailable("表格文件没能写成，请联系管理员。", cause: "libxlsxwriter: \(status.rawValue)")
        }
    }
}
