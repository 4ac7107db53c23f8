import Kernel

extension WordTable {
    /// 156 mm, in twentieths of a point.
    private static let width = 8844

    var written: String {
        let total = max(widths.reduce(0, +), 1)
        let columns = widths.map { $0 * Self.width / total }
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"\(Self.width)\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
            + "<w:tblBorders>\(sides.joined())</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
            + columns.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
            + rows.map { Self.written($0, columns) }.joined() + "</w:tbl>"
    }

    private static func written(_ row: Row, _ columns: [Int]) -> String {
        var place = 0
        var cells = ""
        for cell in row.cells {
            let covered = columns[min(place, columns.count)..<min(place + cell.span, columns.count)]
            place += cell.span
            cells += written(cell, width: covered.reduce(0, +))
        }
        // 56.7 twentieths of a point are a millimetre.
        let height =
            row.height > 0 ? "<w:trHeight w:val=\"\(row.height * 567 / 10)\" w:hRule=\"atLeast\"/>" : ""
        let header = row.isHeader ? "<w:cantSplit/>\(height)<w:tblHeader/>" : height
        return "<w:tr><w:trPr>\(header)</w:trPr>\(cells)</w:tr>"
    }

    private static func written(_ cell: Cell, width: Int) -> String {
        let span = cell.span > 1 ? "<w:gridSpan w:val=\"\(cell.span)\"/>" : ""
        let standing =
            "<w:spacing w:line=\"440\" w:lineRule=\"atLeast\"/>" + (cell.isLabel ? "<w:jc w:val=\"center\"/>" : "")
        let lines = cell.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let paragraphs = lines.map { line in
            "<w:p><w:pPr>\(standing)</w:pPr>\(WordRun.written(String(line), "<w:sz w:val=\"28\"/>"))</w:p>"
        }
        return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)<w:vAlign w:val=\"center\"/></w:tcPr>"
            + paragraphs.joined() + "</w:tc>"
    }
}
