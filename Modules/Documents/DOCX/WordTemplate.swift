import Kernel

/// A .docx with fields in it, as an office makes it in Word or WPS.
public struct WordTemplate: Sendable {
    /// A template is a page or two; larger files hold pictures nobody needs three hundred times.
    public static let sizeLimit = 5 << 20
    public let bytes: [UInt8]
    /// The names of the fields in it, each once, in their order.
    public let fields: [String]

    private static var limits: SheetLimits {
        var limits = SheetLimits()
        limits.unpackedBytes = 64 << 20
        return limits
    }

    /// Reads the file through. Throws `invalid` in the user's words for what is no .docx, is broken, unpacks beyond
    /// measure, holds macros or embedded programs, refers to anything outside of it, or has fields of Word's other than
    /// page numbers.
    public init(_ bytes: [UInt8]) throws {
        guard bytes.count <= Self.sizeLimit else { throw Failure.invalid("模板不能超过 5 MB，请去掉大图片后再上传。") }
        guard case .zip = FileKind(bytes) else {
            throw Failure.invalid("这不是 .docx 文件。请在 Word 或 WPS 中另存为“Word 文档（.docx）”后再上传。")
        }
        self.bytes = bytes
        fields = try bytes.withUnsafeBytes { raw in
            let archive = try ZipArchive(raw, limits: Self.limits)
            try Self.refuseHostile(archive)
            var names: [String] = []
            let parts = try Self.parts(of: archive)
            for part in Set(parts).union(Self.otherParts(of: archive)).sorted() {
                try WordFieldCodes.check(part, in: archive)
            }
            for part in parts {
                for text in WordFields.paragraphs(of: try XMLTree.read(part, in: archive)) {
                    names += try Self.names(in: text)
                }
            }
            var known: Set<String> = []
            return names.filter { known.insert($0).inserted }
        }
    }

    /// The .docx with these values in its fields.
    public func filled(with values: FieldValues) throws -> [UInt8] {
        try bytes.withUnsafeBytes { raw in
            let archive = try ZipArchive(raw, limits: Self.limits)
            let parts = Set(try Self.parts(of: archive))
            let fields = WordFields(values: values)
            let entries = try archive.names.map { name in
                guard parts.contains(name) else { return ZipWriter.Entry(name, try archive.content(name)) }
                let root = try XMLTree.read(name, in: archive)
                fields.fill(root)
                var text = WordPackage.declaration
                root.write(to: &text)
                return ZipWriter.Entry(name, Array(text.utf8))
            }
            return try ZipWriter.packed(entries)
        }
    }

    private static func names(in text: String) throws -> [String] {
        let names = FieldText.names(in: text)
        guard text.ranges(of: "{{").count == names.count else {
            throw Failure.invalid("模板里有没写完整的字段：“\(text.prefix(40))”。字段应写作 {{名称}}。")
        }
        return names
    }

    /// The text with its headers, footers and notes. Throws for what is no document of Word.
    private static func parts(of archive: ZipArchive) throws -> [String] {
        let root = try Relationships(of: "", in: archive).first("officeDocument") ?? "word/document.xml"
        guard archive.contains(root), root.hasSuffix(".xml"), !archive.contains("xl/workbook.xml") else {
            throw Failure.invalid("这不是 Word 文档。请在 Word 或 WPS 中另存为“Word 文档（.docx）”后再上传。")
        }
        let beside = try Relationships(of: root, in: archive).byID.values
            .filter { ["header", "footer", "footnotes", "endnotes"].contains($0.kind) }.map(\.path)
        let names = Set(archive.names)
        return ([root] + Set(beside).sorted()).filter { names.contains($0) }
    }

    /// Whatever else of it might be shown: comments, building blocks, styles.
    private static func otherParts(of archive: ZipArchive) -> [String] {
        archive.names.filter { name in
            let name = name.lowercased()
            return name.hasSuffix(".xml") && !name.hasPrefix("customxml/") && !name.hasPrefix("docprops/")
        }
    }

    private static func refuseHostile(_ archive: ZipArchive) throws {
        for name in archive.names.map({ $0.lowercased() }) {
            guard !name.contains("vbaproject"), !name.contains("/activex/"), !name.contains("/embeddings/") else {
                throw Failure.invalid("模板里有宏、控件或嵌入的文件，不能使用。请去掉后另存为 .docx 再上传。")
            }
            guard !name.hasPrefix("/"), !name.contains("..") else { throw ZipArchive.broken }
        }
        for name in archive.names where name.lowercased().hasSuffix(".rels") {
            let outside = OutsideTargets()
            try XMLStream.parse(name, in: archive, atMost: WorkbookReader.smallPart, outside)
            guard !outside.isFound else {
                throw Failure.invalid("模板引用了文件以外的内容（链接的图片、模板或超链接），不能使用。图片请改为嵌入，超链接请取消，再上传。")
            }
        }
    }
}

/// Whether a part refers to anything outside of the file. A hyperlink is no exception: what its id is used for stands in
/// another part.
private final class OutsideTargets: XMLVisitor {
    private(set) var isFound = false
    /// Parts that are documents or programs of their own, wherever they lie.
    private static let active = ["/aFChunk", "/oleObject", "/package", "/control", "/subDocument"]

    func start(_ element: XMLName, _ attributes: XMLAttributes) {
        guard "Relationship" ~= element else { return }
        let type = attributes["Type"] ?? ""
        if Self.active.contains(where: type.hasSuffix) { isFound = true }
        if attributes.values(of: "TargetMode").contains(where: { $0 != "Internal" }) { isFound = true }
    }
}
