/// The parts of a .docx around its text.
///
/// Fonts are named as offices have them; the font table says what stands in where one is missing.
enum WordPackage {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    /// Parts beside the text, in the order of their relationships rId1, rId2, …
    private static let beside: [(kind: String, file: String)] = [
        ("styles", "styles"), ("settings", "settings"), ("fontTable", "fontTable"), ("footer", "footer1"),
        ("footer", "footer2"), ("footer", "footer3"), ("header", "header1"), ("header", "header2"),
    ]
    static let oddFooter = "rId4"
    static let evenFooter = "rId5"
    static let firstFooter = "rId6"
    static let firstHeader = "rId7"
    static let laterHeader = "rId8"

    static var contentTypes: String {
        let parts = beside.map { part in
            "<Override PartName=\"/word/\(part.file).xml\" ContentType=\"\(types).\(part.kind)+xml\"/>"
        }
        return declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"\(types).document.main+xml\"/>"
            + parts.joined() + "</Types>"
    }

    static var packageRelationships: String {
        relationships([("officeDocument", "word/document.xml")])
    }

    static var documentRelationships: String { relationships(beside.map { ($0.kind, "\($0.file).xml") }) }

    private static func relationships(_ targets: [(kind: String, target: String)]) -> String {
        let lines = targets.enumerated().map { place, target in
            "<Relationship Id=\"rId\(place + 1)\" Type=\"\(relations)/\(target.kind)\" Target=\"\(target.target)\"/>"
        }
        return declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + lines.joined() + "</Relationships>"
    }

    /// 3号仿宋, 22 lines a page.
    static let styles =
        declaration + "<w:styles \(namespaces)><w:docDefaults><w:rPrDefault><w:rPr>"
        + font("仿宋_GB2312") + "<w:kern w:val=\"2\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"
        + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"\(linePitch)\" w:lineRule=\"exact\"/>"
        + "</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\">"
        + "<w:name w:val=\"Normal\"/><w:pPr><w:jc w:val=\"both\"/></w:pPr></w:style></w:styles>"

    /// 225 mm in 22 lines, in twentieths of a point.
    static let linePitch = 579

    static let settings =
        declaration + "<w:settings \(namespaces)><w:evenAndOddHeaders/><w:characterSpacingControl "
        + "w:val=\"compressPunctuation\"/><w:compat><w:useFELayout/></w:compat></w:settings>"

    static let fontTable =
        declaration + "<w:fonts \(namespaces)>"
        + fontEntry("仿宋_GB2312", or: "仿宋,FangSong,FandolFang") + fontEntry("方正小标宋简体", or: "宋体,SimSun,FandolSong")
        + fontEntry("黑体", or: "SimHei,Noto Sans CJK SC") + fontEntry("楷体_GB2312", or: "楷体,KaiTi,FandolKai")
        + fontEntry("宋体", or: "SimSun,Noto Serif CJK SC") + "</w:fonts>"

    private static func fontEntry(_ name: String, or others: String) -> String {
        "<w:font w:name=\"\(name)\"><w:altName w:val=\"\(others)\"/><w:charset w:val=\"86\"/></w:font>"
    }

    static func font(_ name: String) -> String {
        "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:eastAsia=\"\(name)\" w:cs=\"\(name)\"/>"
    }
}
