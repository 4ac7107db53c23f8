/// A table of records; on a narrow screen each row becomes a card, whose lines are named by the columns.
public struct DataTable: Component {
    public let html: HTML

    /// `list` makes the titles of columns with a sort key into links.
    @inlinable
    public init<Row>(
        _ rows: [Row], caption title: String, empty: String = "没有符合条件的记录。", list: ListQuery? = nil,
        columns: [Column<Row>]
    ) {
        var cells: [Cell] = []
        cells.reserveCapacity(rows.count * columns.count)
        for row in rows {
            for column in columns { cells.append(column.cell(row)) }
        }
        self.init(columns.map(\.head), cells, title, empty, list)
    }

    @usableFromInline
    init(_ heads: [ColumnHead], _ cells: [Cell], _ title: String, _ empty: String, _ list: ListQuery?) {
        guard !cells.isEmpty else {
            html = p(empty, .class("empty"))
            return
        }
        html = div(.class("scroll"), .role("region"), .tabindex(0), .aria(label: title)) {
            table(.class("data")) {
                caption(title)
                thead { tr { for head in heads { Self.title(head, list) } } }
                tbody { Self.body(heads, cells) }
            }
        }
    }

    private static func title(_ head: ColumnHead, _ list: ListQuery?) -> HTML {
        let kind = Attribute.when(head.kind != .plain, .class(head.kind.rawValue))
        guard let list, let key = head.sort else { return th(head.title, .scope("col"), kind) }
        let order = list.descending ? "descending" : "ascending"
        return th(.scope("col"), kind, .when(list.sort == key, .aria(sort: order))) {
            a(.href(list.href(sortedBy: key))) {
                head.title
                if list.sort == key { span(list.descending ? " ▼" : " ▲", .aria(hidden: true)) }
            }
        }
    }

    /// Written straight into the output: fifty rows of ten cells are most of a page's work.
    private static func body(_ heads: [ColumnHead], _ cells: [Cell]) -> HTML {
        HTML.written { output in
            for place in cells.indices {
                let column = place % heads.count
                if column == 0 { output.append(place == 0 ? "<tr>" : "</tr><tr>") }
                output.append(Self.opening(heads[column].kind))
                output.append(escaping: heads[column].title)
                output.append("\">")
                write(cells[place], into: &output)
                output.append("</td>")
            }
            output.append("</tr>")
        }
    }

    private static func opening(_ kind: ColumnHead.Kind) -> StaticString {
        switch kind {
        case .plain: "<td data-label=\""
        case .number: "<td class=\"number\" data-label=\""
        case .day: "<td class=\"day\" data-label=\""
        case .detail: "<td class=\"detail\" data-label=\""
        }
    }

    private static func write(_ cell: Cell, into output: inout Output) {
        switch cell {
        case .text(let text): output.append(escaping: text)
        case .html(let html): html.write(into: &output)
        case .link(let text, let address):
            output.append("<a")
            Attribute.href(address).write(into: &output)
            output.append(UInt8(ascii: ">"))
            output.append(escaping: text)
            output.append("</a>")
        }
    }
}
