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

    /// Throws when a merged range reaches into the header: two rows of headings cannot be told from data. A row of one
    /// cell, merged over the width of the table, is its title: who reads the sheet looks for the header below.
    func check(header line: Int, cells: Int, sheet: String) throws {
        let reaching = ranges.first { range in
            range.rows.contains(line) && !(cells == 1 && range.rows.count == 1)
        }
        guard let range = reaching?.text else { return }
        throw Failure.invalid("工作表“\(sheet)”的表头（第 \(line) 行）有合并单元格 \(range)。请取消合并、删去表格上方的标题行，让表头只占一行。")
    }
}
