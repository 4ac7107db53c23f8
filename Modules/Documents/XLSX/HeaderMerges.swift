import Kernel

/// The merged ranges of a sheet that may touch its header.
struct HeaderMerges {
    private var ranges: [(text: String, rows: ClosedRange<Int>)] = []

    /// Takes "A1:C1".
    mutating func add(_ text: String) {
        let corners = text.split(separator: ":").compactMap { CellAddress($0.utf8) }
        guard corners.count == 2, let first = corners.first, let last = corners.last else { return }
        ranges.append((text, min(first.row, last.row)...max(first.row, last.row)))
    }

    /// Throws when a merged range reaches into the header: two rows of headings, or a title above the table, cannot
    /// be told from data.
    func check(header line: Int, sheet: String) throws {
        guard let range = ranges.first(where: { $0.rows.contains(line) })?.text else { return }
        throw Failure.invalid("工作表“\(sheet)”的表头（第 \(line) 行）有合并单元格 \(range)。请取消合并、删去表格上方的标题行，让表头只占一行。")
    }
}
