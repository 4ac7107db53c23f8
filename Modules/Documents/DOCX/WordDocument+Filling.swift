import Kernel

extension WordDocument {
    /// The names of the fields that stand in it.
    public var fields: [String] {
        var texts: [String] = []
        if case .letter(let sender) = format { texts.append(sender) }
        for block in blocks {
            switch block {
            case .paragraph(_, let text): texts.append(text)
            case .table(let table): texts += table.rows.flatMap { $0.cells.map(\.text) }
            case .pageBreak: break
            }
        }
        return texts.flatMap(FieldText.names)
    }

    /// The document with its fields filled in. A line of a value becomes a paragraph; a paragraph whose fields are all
    /// empty is left out; a row with fields of a list is repeated for its items, and stays once, empty, without any.
    public func filled(with values: FieldValues) -> WordDocument {
        var filled = self
        if case .letter(let sender) = format {
            filled.format = .letter(sender: FieldText.filled(sender) { values.text($0) })
        }
        filled.blocks = blocks.flatMap { block -> [WordBlock] in
            switch block {
            case .paragraph(let style, let text): Self.paragraphs(style, text, values)
            case .table(let table): [.table(Self.table(table, values))]
            case .pageBreak: [block]
            }
        }
        return filled
    }

    private static func paragraphs(_ style: WordStyle, _ text: String, _ values: FieldValues) -> [WordBlock] {
        let names = FieldText.names(in: text)
        if !names.isEmpty, names.allSatisfy({ values.text($0).isEmpty }) { return [] }
        let lines = FieldText.filled(text) { values.text($0) }.split(whereSeparator: \.isNewline)
        return lines.isEmpty ? [.paragraph(style, "")] : lines.map { .paragraph(style, String($0).trimmed) }
    }

    private static func table(_ table: WordTable, _ values: FieldValues) -> WordTable {
        var filled = table
        filled.rows = table.rows.flatMap { row -> [WordTable.Row] in
            let names = row.cells.flatMap { FieldText.names(in: $0.text) }
            let list = names.lazy.compactMap { FieldText.parts(of: $0)?.list }.first { values.lists[$0] != nil }
            guard let list else { return [Self.row(row) { values.text($0) }] }
            let items = values.lists[list] ?? []
            return (items.isEmpty ? [[:]] : items).map { item in
                Self.row(row) { values.text($0, item: (list, item)) }
            }
        }
        return filled
    }

    private static func row(_ row: WordTable.Row, _ value: (String) -> String) -> WordTable.Row {
        var filled = row
        for place in filled.cells.indices { filled.cells[place].text = FieldText.filled(row.cells[place].text, value) }
        return filled
    }
}
