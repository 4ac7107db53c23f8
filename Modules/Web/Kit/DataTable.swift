/// A table of records; on a narrow screen each row becomes a card, whose lines are named by the columns.
public struct DataTable: Component {
    public let html: HTML

    /// `list` makes the titles of columns with a sort key into links.
    public init<Row>(
        _ rows: [Row], caption title: String, empty: String = "没有符合条件的记录。", list: ListQuery? = nil,
        columns: [Column<Row>]
    ) {
        guard !rows.isEmpty else {
            html = p(empty, .class("empty"))
            return
        }
        html = div(.class("scroll"), .role("region"), .tabindex(0), .aria(label: title)) {
            table(.class("data")) {
                caption(title)
                thead { tr { for column in columns { Self.head(column, list) } } }
                tbody { Self.body(rows, columns) }
            }
        }
    }

    private static func head<Row>(_ column: Column<Row>, _ list: ListQuery?) -> HTML {
        let number = Attribute.when(column.isNumber, .class("number"))
        guard let list, let key = column.sort else { return th(column.title, .scope("col"), number) }
        let isSorted = list.sort == key
        let order = list.descending ? "descending" : "ascending"
        return th(.scope("col"), number, .when(isSorted, .aria(sort: order))) {
            a(.href(list.href(sortedBy: key))) {
                column.title
                if isSorted { span(list.descending ? " ▼" : " ▲", .aria(hidden: true)) }
            }
        }
    }

    /// Written straight into the output: fifty rows of ten cells are most of a page's work.
    private static func body<Row>(_ rows: [Row], _ columns: [Column<Row>]) -> HTML {
        HTML.written { output in
            let starts = columns.map { column in
                let kind = column.isNumber ? Attribute("class", "number") : .none
                return HTML.written { start in
                    start.append("<td")
                    kind.write(into: &start)
                    Attribute(.data("label", column.title)).write(into: &start)
                    start.append(UInt8(ascii: ">"))
                }
            }
            for row in rows {
                output.append("<tr>")
                for (column, start) in zip(columns, starts) {
                    start.write(into: &output)
                    switch column.cell {
                    case .text(let text): output.append(escaping: text(row))
                    case .html(let html): html(row).write(into: &output)
                    case .link(let text, let href):
                        output.append("<a")
                        Attribute.href(href(row)).write(into: &output)
                        output.append(UInt8(ascii: ">"))
                        output.append(escaping: text(row))
                        output.append("</a>")
                    }
                    output.append("</td>")
                }
                output.append("</tr>")
            }
        }
    }
}
