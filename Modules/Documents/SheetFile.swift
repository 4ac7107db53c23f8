import Kernel

/// Reads the tables of a file someone hands in.
public enum SheetFile {
    /// The tables of a .csv or an .xlsx, told apart by content, never by extension.
    ///
    /// A CSV gives one sheet called `name` (the file's name without extension); a workbook gives its visible sheets
    /// under their own names. What has no header (an empty file, an empty sheet) gives no sheet.
    /// - Throws: `Failure.invalid` naming the line, or the sheet and cell, that cannot be read.
    public static func read(_ bytes: [UInt8], name: String, limits: SheetLimits = .standard) throws -> [Sheet] {
        try expect(bytes, within: limits)
        switch FileKind(bytes) {
        case .zip: return try WorkbookReader.read(bytes, limits: limits)
        case .text: return try CSVReader.read(bytes, name: name, limits: limits)
        case .locked: throw Failure.invalid("文件设了打开密码，请在 Excel 或 WPS 中取消密码后再导入。")
        case .oldExcel: throw Failure.invalid("这是旧版 .xls 文件，请在 Excel 或 WPS 中另存为 .xlsx 后再导入。")
        case .webPage: throw Failure.invalid("这是网页格式的表格，请在 Excel 或 WPS 中打开，另存为 .xlsx 后再导入。")
        case .pdf: throw Failure.invalid("这是 PDF 文件，只能导入 .xlsx 或 .csv。")
        }
    }

    /// The table in cells copied out of a spreadsheet: text with tabs between cells; a cell with a line break or a tab
    /// stands in quotes. Gives one sheet called `name`, or none when nothing but blanks was copied.
    /// - Throws: `Failure.invalid` naming the line that cannot be read.
    public static func readPasted(_ bytes: [UInt8], name: String, limits: SheetLimits = .standard) throws -> [Sheet] {
        try expect(bytes, within: limits)
        return try CSVReader.read(bytes, name: name, separator: UInt8(ascii: "\t"), limits: limits)
    }

    private static func expect(_ bytes: [UInt8], within limits: SheetLimits) throws {
        guard bytes.count <= limits.fileBytes else {
            throw Failure.invalid("文件超过 \(limits.fileBytes >> 20) MB 的上限，请分成几个文件再导入。")
        }
    }
}
