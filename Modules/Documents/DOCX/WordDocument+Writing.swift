import Kernel

extension WordDocument {
    public static let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    /// The document as a .docx, for Word and WPS.
    public func bytes() throws -> [UInt8] {
        let parts = [
            ("[Content_Types].xml", WordPackage.contentTypes), ("_rels/.rels", WordPackage.packageRelationships),
            ("word/_rels/document.xml.rels", WordPackage.documentRelationships), ("word/document.xml", body),
            ("word/styles.xml", WordPackage.styles), ("word/settings.xml", WordPackage.settings),
            ("word/fontTable.xml", WordPackage.fontTable), ("word/footer1.xml", WordFurniture.footer(isOdd: true)),
            ("word/footer2.xml", WordFurniture.footer(isOdd: false)), ("word/footer3.xml", WordFurniture.firstFooter),
            ("word/header1.xml", WordFurniture.firstHeader(self)), ("word/header2.xml", WordFurniture.laterHeader),
        ]
        return try ZipWriter.packed(parts.map { ZipWriter.Entry($0.0, Array($0.1.utf8)) })
    }

    private var body: String {
        var written = blocks.filter { !corners.contains($0) }.map { block in
            switch block {
            case .paragraph(let style, let text): style.paragraph(text)
            case .table(let table): table.written(in: format == .landscape ? 12756 : 8844)
            case .pageBreak: "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
            }
        }
        // Word wants a paragraph after a table that ends the text.
        if case .table = blocks.last { written.append("<w:p/>") }
        return "\(WordPackage.declaration)<w:document \(WordPackage.namespaces)><w:body>\(written.joined())"
            + "\(WordFurniture.section(self))</w:body></w:document>"
    }
}

extension WordDocument {
    /// What stands above the sender of a letter.
    public var corners: [WordBlock] {
        guard case .letter = format else { return [] }
        return blocks.filter { block in
            if case .paragraph(.corner, _) = block { true } else { false }
        }
    }
}

extension WordStyle {
    func paragraph(_ text: String) -> String {
        let lines = self == .title ? TitleLines.of(text) : [text]
        return "<w:p><w:pPr>\(standing)</w:pPr>"
            + lines.map { WordRun.written($0, format) }.joined(separator: "<w:r><w:br/></w:r>") + "</w:p>"
    }

    private var standing: String {
        switch self {
        case .title:
            "<w:spacing w:before=\"290\" w:after=\"290\" w:line=\"640\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>"
        case .subtitle: "<w:jc w:val=\"center\"/>"
        case .body, .heading, .note: "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>"
        case .mark, .corner: "<w:jc w:val=\"right\"/>"
        case .annex: "<w:ind w:leftChars=\"500\" w:left=\"1600\"/>"
        case .right: "<w:ind w:rightChars=\"400\" w:right=\"1280\"/><w:jc w:val=\"right\"/>"
        case .flush, .blank: ""
        }
    }

    private var format: String {
        switch self {
        case .title: WordPackage.font("方正小标宋简体") + "<w:sz w:val=\"44\"/>"
        case .heading: WordPackage.font("黑体")
        case .subtitle: WordPackage.font("楷体_GB2312")
        case .note: "<w:sz w:val=\"28\"/>"
        case .body, .flush, .mark, .corner, .annex, .right, .blank: ""
        }
    }
}

enum WordRun {
    static func written(_ text: String, _ format: String) -> String {
        text.isEmpty
            ? "" : "<w:r><w:rPr>\(format)</w:rPr><w:t xml:space=\"preserve\">\(text.xmlEscaped)</w:t></w:r>"
    }
}
