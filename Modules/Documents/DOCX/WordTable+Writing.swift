import Kernel

extension WordTable {
    /// - Parameter width: of the type area, in twentieths of a point: 156 mm are 8844.
    func written(in width: Int) -> String {
        // 4号, or 5号 where many columns share the width, in half points.
        let size = isWide ? 21 : 28
        let total = max(widths.reduce(0, +), 1)
        let columns = widths.map { $0 * width / total }
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
            + "<w:tblBorders>\(sides.joined())</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
            + columns.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
            + rows.map { Self.written($0, columns, size) }.joined() + "</w:tbl>"
    }

    private static func written(_ row: Row, _ columns: [Int], _ size: Int) -> String {
        var place = 0
        var cells = ""
        for cell in row.cells {
            let covered = columns[min(place, columns.count)..<min(place + cell.span, columns.count)]
            place += cell.span
            cells += written(cell, width: covered.reduce(0, +), size)
        }
        // 56.7 twentieths of a point are a millimetre.
        let height =
            row.height > 0 ? "<w:trHeight w:val=\"\(row.height * 567 / 10)\" w:hRule=\"atLeast\"/>" : ""
        let header = row.isHeader ? "<w:cantSplit/>\(height)<w:tblHeader/>" : height
        return "<w:tr><w:trPr>\(header)</w:trPr>\(cells)</w:tr>"
    }

    private static func written(_ cell: Cell, width: Int, _ size: Int) -> String {
        let span = cell.span > 1 ? "<w:gridSpan w:val=\"\(cell.span)\"/>" : ""
        let standing =
            "<w:spacing w:line=\"\(size * 16)\" w:lineRule=\"atLeast\"/>"
            + (cell.isLabel ? "<w:jc w:val=\"center\"/>" : "")
        let lines = cell.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let paragraphs = lines.map { line in
            let run = WordRun.written(String(line), "<w:sz w:val=\"\(size)\"/>")
            return "<w:p><w:pPr>\(standing)</w:pPr>\(run)</w:p>"
        }
        return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)<w:vAlign w:val=\"center\"/></w:tcPr>"
            + paragraphs.joined() + "</w:tc>"
    }
}
