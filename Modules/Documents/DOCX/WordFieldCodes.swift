import Kernel

/// The fields (域) of one part, looked at before a template is taken: INCLUDEPICTURE, INCLUDETEXT, LINK, DDEAUTO and
/// their like fetch something on the reader's machine, so only the numbers of pages are let through.
final class WordFieldCodes: XMLVisitor {
    private static let allowed: Set<String> = ["PAGE", "NUMPAGES", "SECTIONPAGES"]
    /// What ends a field's name.
    private static let breaks: Set<Character> = [" ", "\t", "\n", "\\", "\""]
    /// The codes of the fields that are open, the innermost last; nil once its result has begun.
    private var open: [String?] = []
    /// How deep within an element whose text is read; 0 outside of any.
    private var depth = 0
    private var pending: [UInt8] = []

    /// Reads a part through. Throws `invalid` naming the field that is not allowed.
    static func check(_ part: String, in archive: ZipArchive) throws {
        let codes = WordFieldCodes()
        try XMLStream.parse(part, in: archive, atMost: WorkbookReader.smallPart, codes)
        for code in codes.open { try check(code) }
    }

    func start(_ element: XMLName, _ attributes: XMLAttributes) throws {
        for code in attributes.values(of: "instr") { try Self.check(code) }
        if "fldChar" ~= element {
            for type in attributes.values(of: "fldCharType") { try mark(type) }
        }
        // Word splits a code over several runs; text that stands in a code is part of it.
        if depth > 0 || Self.isCode(element) || "t" ~= element && isInCode { depth += 1 }
    }

    func end(_ element: XMLName) throws {
        guard depth > 0 else { return }
        depth -= 1
        guard depth == 0 else { return }
        let text = String(decoding: pending, as: UTF8.self)
        pending.removeAll(keepingCapacity: true)
        if let code = open.last ?? nil { open[open.count - 1] = code + text } else { try Self.check(text) }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if depth > 0 { pending.append(contentsOf: bytes) }
    }

    private var isInCode: Bool { (open.last ?? nil) != nil }

    private func mark(_ type: String) throws {
        switch type {
        case "begin":
            // What it comes to would become part of the other's code.
            guard !isInCode else { throw Self.refusal("嵌套的域") }
            open.append("")
        case "separate":
            guard let code = open.popLast() else { return }
            try Self.check(code)
            open.append(nil)
        case "end":
            if let code = open.popLast() { try Self.check(code) }
        default: throw ZipArchive.broken
        }
    }

    private static func isCode(_ element: XMLName) -> Bool { "instrText" ~= element || "delInstrText" ~= element }

    private static func check(_ code: String?) throws {
        let words = (code ?? "").split(whereSeparator: breaks.contains)
        guard let name = words.first, !allowed.contains(name.uppercased()) else { return }
        throw refusal("域“\(name.prefix(40))”")
    }

    private static func refusal(_ what: String) -> Failure {
        .invalid(
            "模板里有\(what)，打开时可能自行到别处取内容，不能使用。域只可以用页码的 PAGE、NUMPAGES、SECTIONPAGES。请在 Word 或 WPS 中删去，或者选中后按 Ctrl+Shift+F9 改成普通文字，再上传。"
        )
    }
}

extension XMLAttributes {
    /// Of every attribute of that name, whatever its prefix.
    func values(of name: StaticString) -> [String] {
        guard raw(name) != nil else { return [] }
        return all.filter { $0.name == name.description || $0.name.hasSuffix(":\(name)") }.map(\.value)
    }
}
