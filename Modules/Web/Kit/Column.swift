import Kernel

/// A column of a table: its title, the key it sorts by, and what stands in its cells.
public struct Column<Row> {
    enum Cell {
        case text((Row) -> String)
        case link((Row) -> String, (Row) -> String)
        case html((Row) -> HTML)
    }

    let title: String
    let sort: String?
    let isNumber: Bool
    let cell: Cell

    public static func text(_ title: String, sort: String? = nil, _ value: @escaping (Row) -> String?) -> Column {
        Column(title: title, sort: sort, isNumber: false, cell: .text { value($0) ?? "" })
    }

    /// Right-aligned.
    public static func number(_ title: String, sort: String? = nil, _ value: @escaping (Row) -> Int?) -> Column {
        Column(title: title, sort: sort, isNumber: true, cell: .text { value($0).map(String.init) ?? "" })
    }

    public static func day(_ title: String, sort: String? = nil, _ value: @escaping (Row) -> Day?) -> Column {
        Column(title: title, sort: sort, isNumber: false, cell: .text { value($0)?.description ?? "" })
    }

    public static func link(
        _ title: String, sort: String? = nil, _ value: @escaping (Row) -> String, href: @escaping (Row) -> String
    ) -> Column {
        Column(title: title, sort: sort, isNumber: false, cell: .link(value, href))
    }

    public static func html(_ title: String, sort: String? = nil, _ value: @escaping (Row) -> HTML) -> Column {
        Column(title: title, sort: sort, isNumber: false, cell: .html(value))
    }
}
