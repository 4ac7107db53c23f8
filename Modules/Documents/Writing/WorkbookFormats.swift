import CXlsxWriter

/// The cell formats of a workbook being written.
struct WorkbookFormats {
    let header: UnsafeMutablePointer<lxw_format>?
    private let text: UnsafeMutablePointer<lxw_format>?
    private let integer: UnsafeMutablePointer<lxw_format>?
    private let day: UnsafeMutablePointer<lxw_format>?

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        let format = { (code: String) in
            let format = workbook_add_format(workbook)
            format_set_num_format(format, code)
            return format
        }
        header = format("@")
        format_set_bold(header)
        format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
        text = format("@")
        integer = format("0")
        day = format("yyyy-mm-dd")
    }

    /// The format of a kind; nil is the general one.
    func of(_ kind: SheetColumn.Kind) -> UnsafeMutablePointer<lxw_format>? {
        switch kind {
        case .text: text
        case .integer: integer
        case .day: day
        case .decimal: nil
        }
    }
}
