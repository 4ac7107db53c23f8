import Kernel

/// A part of a .docx as a tree, to be changed and written again. It never leaves the call that reads it.
final class XMLNode {
    enum Child {
        case element(XMLNode)
        case text(String)
    }

    let name: String
    var attributes: [(name: String, value: String)]
    var children: [Child] = []

    init(_ name: String, _ attributes: [(name: String, value: String)] = []) {
        self.name = name
        self.attributes = attributes
    }

    var elements: [XMLNode] {
        children.compactMap { if case .element(let node) = $0 { node } else { nil } }
    }

    /// Its own text, that of its elements not.
    var text: String {
        children.reduce(into: "") { text, child in if case .text(let piece) = child { text += piece } }
    }

    func copied() -> XMLNode {
        let copy = XMLNode(name, attributes)
        copy.children = children.map { child in
            if case .element(let node) = child { .element(node.copied()) } else { child }
        }
        return copy
    }

    func write(to text: inout String) {
        text += "<\(name)"
        for attribute in attributes { text += " \(attribute.name)=\"\(attribute.value.xmlEscaped)\"" }
        guard !children.isEmpty else {
            text += "/>"
            return
        }
        text += ">"
        for child in children {
            switch child {
            case .element(let node): node.write(to: &text)
            case .text(let piece): text += piece.xmlEscaped
            }
        }
        text += "</\(name)>"
    }
}

/// Makes the tree. Deeper or larger than any honest document, it is refused.
final class XMLTree: XMLVisitor {
    private static let deepest = 150
    private static let mostNodes = 500_000
    private(set) var root: XMLNode?
    private var open: [XMLNode] = []
    private var pending: [UInt8] = []
    private var count = 0

    static func read(_ path: String, in archive: ZipArchive) throws -> XMLNode {
        let tree = XMLTree()
        try XMLStream.parse(path, in: archive, atMost: WorkbookReader.smallPart, tree)
        guard let root = tree.root else { throw ZipArchive.broken }
        return root
    }

    func start(_ element: XMLName, _ attributes: XMLAttributes) throws {
        settle()
        count += 1
        guard open.count < Self.deepest, count < Self.mostNodes else {
            throw Failure.invalid("文件的内容嵌套太深或太多，不像是文书模板。请用 Word 或 WPS 重新制作。")
        }
        let node = XMLNode(element.written, attributes.all)
        if let parent = open.last { parent.children.append(.element(node)) } else { root = node }
        open.append(node)
    }

    func end(_ element: XMLName) {
        settle()
        open.removeLast()
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { pending.append(contentsOf: bytes) }

    private func settle() {
        guard !pending.isEmpty else { return }
        open.last?.children.append(.text(String(decoding: pending, as: UTF8.self)))
        pending.removeAll(keepingCapacity: true)
    }
}
