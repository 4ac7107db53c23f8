import Documents
import Kernel
import Web

/// A document as a page to print: the layout of GB/T 9704 by the style sheet, the fonts of whoever prints.
public struct LetterSheet: Component {
    public let html: HTML

    /// - Parameter document: with its fields filled in.
    public init(_ document: WordDocument) {
        var kind = "paper"
        var sender = HTML.empty
        switch document.format {
        case .plain: break
        case .landscape: kind = "paper landscape"
        case .letter(let name):
            kind = "paper letter"
            // In one line, however long the name is.
            sender = p(name, .class(name.count > 24 ? "sender longest" : name.count > 18 ? "sender long" : "sender"))
        }
        let corners = document.corners
        html = article(.class(kind)) {
            for block in corners { Self.block(block) }
            sender
            for block in document.blocks where !corners.contains(block) { Self.block(block) }
        }
    }

    private static func block(_ block: WordBlock) -> HTML {
        switch block {
        case .paragraph(.title, let text):
            h2(.class("title")) {
                for (place, line) in TitleLines.of(text).enumerated() {
                    if place > 0 { br() }
                    line
                }
            }
        case .paragraph(let style, let text): p(text.isEmpty ? "\u{A0}" : text, .class(style.rawValue))
        case .table(let table): Self.table(table)
        case .pageBreak: div(.class("page-break")) { HTML.empty }
        }
    }

    private static func table(_ content: WordTable) -> HTML {
        let headers = content.rows.prefix { $0.isHeader }
        return Web.table(.class(content.isWide ? "lines wide" : "lines")) {
            if !headers.isEmpty { thead { for row in headers { Self.row(row, content.widths) } } }
            tbody { for row in content.rows.dropFirst(headers.count) { Self.row(row, content.widths) } }
        }
    }

    private static func row(_ row: WordTable.Row, _ widths: [Int]) -> HTML {
        let total = max(widths.reduce(0, +), 1)
        var place = 0
        let cells = row.cells.map { cell in
            let covered = widths[min(place, widths.count)..<min(place + cell.span, widths.count)].reduce(0, +)
            place += cell.span
            // Of 590 points of a screen, which are the 156 mm of the paper.
            let attributes = (
                Attribute.when(cell.span > 1, .colspan(cell.span)), Attribute.width(covered * 590 / total),
                Attribute.class(row.height > 0 && !cell.isLabel ? "tall" : cell.isLabel ? "label" : "plain")
            )
            if row.isHeader { return th(cell.text, .scope("col"), attributes.0, attributes.1) }
            return td(attributes.0, attributes.1, attributes.2) { Passage(cell.text) }
        }
        return tr { cells }
    }
}
