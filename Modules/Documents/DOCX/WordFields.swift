import Kernel

/// Finds and fills the fields of one part of a .docx. Word splits what was typed over several runs; a field's value goes
/// to the run where the field begins, and so has its look.
struct WordFields {
    let values: FieldValues

    /// The texts of the paragraphs, each whole.
    static func paragraphs(of node: XMLNode) -> [String] {
        var texts: [String] = []
        if node.name == "w:p" { texts.append(runs(of: node).map(\.node.text).joined()) }
        for child in node.elements { texts += paragraphs(of: child) }
        return texts
    }

    func fill(_ node: XMLNode, item: (list: String, values: [String: String])? = nil) {
        var filled: Set<ObjectIdentifier> = []
        node.children = node.children.flatMap { child -> [XMLNode.Child] in
            guard case .element(let element) = child,
                let several = rows(element) ?? lines(element, item: item)
            else { return [child] }
            filled.formUnion(several.map { ObjectIdentifier($0) })
            return several.map { .element($0) }
        }
        if node.name == "w:p" { fillParagraph(node) { values.text($0, item: item) } }
        // What somebody typed may look like a field itself: what is filled is not filled again.
        for child in node.elements where !filled.contains(ObjectIdentifier(child)) { fill(child, item: item) }
    }

    /// A row for each item in the place of a row with fields of a list, one empty row without any items; nil for
    /// anything else.
    private func rows(_ row: XMLNode) -> [XMLNode]? {
        guard let list = list(ofRow: row) else { return nil }
        let items = values.lists[list] ?? []
        return (items.isEmpty ? [[:]] : items).map { values in
            let copy = row.copied()
            for part in copy.elements { fill(part, item: (list, values)) }
            return copy
        }
    }

    /// A paragraph for each line in the place of one that is nothing but a field; nil for anything else.
    private func lines(_ paragraph: XMLNode, item: (list: String, values: [String: String])?) -> [XMLNode]? {
        guard paragraph.name == "w:p" else { return nil }
        let text = Array(Self.runs(of: paragraph).map(\.node.text).joined().trimmed.unicodeScalars)
        guard let place = FieldText.places(in: text).first, place.range == 0..<text.count else { return nil }
        let lines = values.text(place.name, item: item).split(whereSeparator: \.isNewline)
        guard lines.count > 1 else { return nil }
        return lines.map { line in
            let copy = paragraph.copied()
            fillParagraph(copy) { _ in String(line) }
            return copy
        }
    }

    /// The list whose fields stand in the row; nil for anything else.
    private func list(ofRow node: XMLNode) -> String? {
        guard node.name == "w:tr" else { return nil }
        return Self.rowTexts(node).flatMap(FieldText.names).lazy
            .compactMap { FieldText.parts(of: $0)?.list }.first { values.lists[$0] != nil }
    }

    /// Those of tables within the row are not its own.
    private static func rowTexts(_ node: XMLNode) -> [String] {
        var texts: [String] = []
        if node.name == "w:p" { texts.append(runs(of: node).map(\.node.text).joined()) }
        for child in node.elements where child.name != "w:tbl" { texts += rowTexts(child) }
        return texts
    }

    private func fillParagraph(_ paragraph: XMLNode, _ value: (String) -> String) {
        let runs = Self.runs(of: paragraph)
        let texts = runs.map { Array($0.node.text.unicodeScalars) }
        var places = FieldText.places(in: texts.flatMap(\.self))[...]
        guard !places.isEmpty else { return }
        var at = 0
        for (run, text) in zip(runs, texts) {
            var filled = String.UnicodeScalarView()
            for scalar in text {
                defer { at += 1 }
                guard let place = places.first, at >= place.range.lowerBound else {
                    filled.append(scalar)
                    continue
                }
                if at == place.range.lowerBound {
                    filled.append(contentsOf: value(place.name).unicodeScalars)
                }
                if at == place.range.upperBound - 1 { places = places.dropFirst() }
            }
            Self.put(String(filled), into: run.node, of: run.parent)
        }
    }

    /// A line break of the value is one of Word's.
    private static func put(_ text: String, into node: XMLNode, of parent: XMLNode) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        let pieces = lines.enumerated().flatMap { place, line -> [XMLNode.Child] in
            let piece = XMLNode("w:t", [("xml:space", "preserve")])
            piece.children = [.text(line)]
            return place == 0 ? [.element(piece)] : [.element(XMLNode("w:br")), .element(piece)]
        }
        parent.children = parent.children.flatMap { child -> [XMLNode.Child] in
            if case .element(let element) = child, element === node { pieces } else { [child] }
        }
    }

    /// The texts of a paragraph in their order, those of paragraphs within it (text boxes) not.
    private static func runs(of node: XMLNode) -> [(node: XMLNode, parent: XMLNode)] {
        node.elements.flatMap { child -> [(node: XMLNode, parent: XMLNode)] in
            switch child.name {
            case "w:t": [(child, node)]
            case "w:p": []
            default: runs(of: child)
            }
        }
    }
}
