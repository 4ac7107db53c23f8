/// What stands around the text of each page: page numbers, and of a letter the sender between its red lines.
enum WordFurniture {
    /// A4 with the type area of GB/T 9704: 37 mm above, 28 mm left, 156 × 225 mm; a letter's sender begins at 30 mm.
    static func section(_ document: WordDocument) -> String {
        var isLetter = false
        if case .letter = document.format { isLetter = true }
        let first =
            isLetter
            ? "<w:headerReference w:type=\"first\" r:id=\"\(WordPackage.firstHeader)\"/>"
                + "<w:footerReference w:type=\"first\" r:id=\"\(WordPackage.firstFooter)\"/>" : ""
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"\(WordPackage.laterHeader)\"/>"
            + "<w:headerReference w:type=\"even\" r:id=\"\(WordPackage.laterHeader)\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"\(WordPackage.oddFooter)\"/>"
            + "<w:footerReference w:type=\"even\" r:id=\"\(WordPackage.evenFooter)\"/>" + first
            + (document.format == .landscape ? across : upright(document, isLetter)) + (isLetter ? "<w:titlePg/>" : "")
            + "<w:docGrid w:type=\"lines\" w:linePitch=\"\(WordPackage.linePitch)\"/></w:sectPr>"
    }

    /// Each line above the sender begins so much higher, so that the sender stays where it is.
    private static let corner = 400

    private static func upright(_ document: WordDocument, _ isLetter: Bool) -> String {
        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" "
            + "w:left=\"1588\" w:header=\"\(1701 - corner * document.corners.count)\" "
            + "w:footer=\"\(isLetter ? 1134 : 1304)\" w:gutter=\"0\"/>"
    }

    /// The same type area laid across: bound at its upper side.
    private static let across =
        "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1588\" w:right=\"1984\" "
        + "w:bottom=\"1474\" w:left=\"2098\" w:header=\"851\" w:footer=\"851\" w:gutter=\"0\"/>"

    /// 4号宋体 with a dash at each side, one character from the outer edge.
    static func footer(isOdd: Bool) -> String {
        let place = isOdd ? "<w:ind w:rightChars=\"100\"/><w:jc w:val=\"right\"/>" : "<w:ind w:leftChars=\"100\"/>"
        let run = "<w:rPr>\(WordPackage.font("宋体"))<w:sz w:val=\"28\"/></w:rPr>"
        return part(
            "ftr",
            "<w:p><w:pPr>\(place)</w:pPr><w:r>\(run)<w:t xml:space=\"preserve\">— </w:t></w:r>"
                + "<w:fldSimple w:instr=\" PAGE \"><w:r>\(run)<w:t>1</w:t></w:r></w:fldSimple>"
                + "<w:r>\(run)<w:t xml:space=\"preserve\"> —</w:t></w:r></w:p>")
    }

    /// The thin and the thick line 20 mm from the lower edge of a letter's first page, which has no number.
    static let firstFooter = part("ftr", line("top", "thinThickSmallGap", ""))

    /// In one line: 26 points, or what 170 mm have room for with a little to spare, in half points.
    private static func size(of sender: String) -> Int { min(52, 940 / max(sender.count, 1)) }

    static func firstHeader(_ document: WordDocument) -> String {
        guard case .letter(let sender) = document.format else { return part("hdr", "<w:p/>") }
        let run =
            WordPackage.font("方正小标宋简体") + "<w:color w:val=\"C00000\"/><w:sz w:val=\"\(size(of: sender))\"/>"
        let above = document.corners.map { block in
            guard case .paragraph(_, let text) = block else { return "" }
            return "<w:p><w:pPr><w:spacing w:line=\"\(corner)\" w:lineRule=\"exact\"/><w:jc w:val=\"right\"/></w:pPr>"
                + WordRun.written(text, "") + "</w:p>"
        }
        return part(
            "hdr",
            above.joined()
                + line(
                    "bottom", "thickThinSmallGap",
                    "<w:r><w:rPr>\(run)</w:rPr><w:t xml:space=\"preserve\">\(sender.xmlEscaped)</w:t></w:r>"))
    }

    static let laterHeader = part("hdr", "<w:p/>")

    /// A red double line of 170 mm: seven more than the type area at each side.
    private static func line(_ side: String, _ kind: String, _ content: String) -> String {
        "<w:p><w:pPr><w:pBdr><w:\(side) w:val=\"\(kind)\" w:sz=\"18\" w:space=\"6\" w:color=\"C00000\"/></w:pBdr>"
            + "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:left=\"-397\" w:right=\"-397\"/>"
            + "<w:jc w:val=\"center\"/></w:pPr>\(content)</w:p>"
    }

    private static func part(_ name: String, _ content: String) -> String {
        "\(WordPackage.declaration)<w:\(name) \(WordPackage.namespaces)>\(content)</w:\(name)>"
    }
}
