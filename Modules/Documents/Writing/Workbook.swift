import CXlsxWriter
import Foundation
import Kernel

/// Writes .xlsx files.
public enum Workbook {
    /// Writes the sheets to a new file, row by row in constant memory.
    ///
    /// The header is bold, stays in view, has the filter buttons, and is repeated on each printed page.
    /// - Throws: `Failure.invalid` for a sheet name or a cell Excel cannot hold, `.unavailable` when the disk refuses,
    ///   and whatever the rows throw; nothing is left at the path then.
    public static func write(to path: String, sheets: [SheetSource]) throws {
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let workbook = workbook_new_opt(path, &options) else {
            throw Failure.internal(cause: "libxlsxwriter: no workbook")
        }
        do {
            let formats = WorkbookFormats(workbook)
            for sheet in sheets { try write(sheet, to: workbook, formats) }
        } catch {
            // Only closing gives back the temporary file of each sheet; freeing alone would leak its descriptor.
            workbook_close(workbook)
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
        let status = workbook_close(workbook)
        guard status == LXW_NO_ERROR else {
            try? FileManager.default.removeItem(atPath: path)
            throw Failure.unavailable("表格文件没能写成，可能是磁盘已满，请联系管理员。", cause: reason(status))
        }
    }

    private static func write(
        _ sheet: SheetSource, to workbook: UnsafeMutablePointer<lxw_workbook>, _ formats: WorkbookFormats
    ) throws {
        guard !sheet.name.isEmpty, workbook_validate_sheet_name(workbook, sheet.name) == LXW_NO_ERROR,
            let worksheet = workbook_add_worksheet(workbook, sheet.name)
        else {
            throw Failure.invalid("工作表名“\(sheet.name)”不能用：1 至 31 个字，不能含 [ ] : * ? / \\，也不能重名。")
        }
        for (index, column) in sheet.columns.enumerated() {
            worksheet_set_column(worksheet, UInt16(index), UInt16(index), column.width, formats.of(column.kind))
        }
        var writer = RowWriter(worksheet: worksheet, formats: formats, name: sheet.name)
        try writer.append(header: sheet.columns.map(\.title))
        try sheet.forEachRow { try writer.append($0) }
        worksheet_freeze_panes(worksheet, 1, 0)
        worksheet_repeat_rows(worksheet, 0, 0)
        worksheet_set_landscape(worksheet)
        worksheet_set_paper(worksheet, 9)
        worksheet_fit_to_pages(worksheet, 1, 0)
        if let last = sheet.columns.indices.last {
            worksheet_autofilter(worksheet, 0, 0, UInt32(writer.row - 1), UInt16(last))
        }
    }

    private static func reason(_ status: lxw_error) -> String {
        "libxlsxwriter: " + (lxw_strerror(status).map { String(cString: $0) } ?? "\(status.rawValue)")
    }
}
