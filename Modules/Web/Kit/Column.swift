import Kernel

/// A column of a table: its title, the key it sorts by, and what stands in its cells.
///
/// What depends on the row's type is inlinable, so that the compiler writes it out for that type: generic code read
/// back at run time made a table three times slower.
public struct Column<Row> {
    @usableFromInline let head: ColumnHead
    @usableFromInline let cell: (Row) -> Cell

    @inlinable init(_ head: ColumnHead, _ cell: @escaping (Row) -> Cell) {
        self.head = head
        self.cell = cell
    }

    @inlinable
    public static func text(_ title: String, sort: String? = nil, _ value: @escaping (Row) -> String?) -> Column {
        Column(ColumnHead(title, sort)) { .text(value($0) ?? "") }
    }

    /// A text that a narrow screen leaves out: it stands on the record's own page.
    @inlinable
    public static func detail(_ title: String, sort: String? = nil, _ value: @escaping (Row) -> String?) -> Column {
        Column(ColumnHead(title, sort, .detail)) { .text(value($0) ?? "") }
    }

    /// Right-aligned.
    @inlinable
    public static func number(_ title: String, sort: String? = nil, _ value: @escaping (Row) -> Int?) -> Column {
        Column(ColumnHead(title, sort, .number)) { .text(value($0).map { String($0) } ?? "") }
    }

    @inlinable
    public static func day(_ title: String, sort: String? = nil, _ value: @escaping (Row) -> Day?) -> Column {
        Column(ColumnHead(title, sort, .day)) { .text(value($0)?.description ?? "") }
    }

    @inlinable
    public static func link(
        _ title: String, sort: String? = nil, _ value: @escaping (Row) -> String, href: @escaping (Row) -> String
    ) -> Column {
        Column(ColumnHead(title, sort)) { .link(value($0), href($0)) }
    }

    @inlinable
    public static func html(_ title: String, sort: String? = nil, _ value: @escaping (Row) -> HTML) -> Column {
        Column(ColumnHead(title, sort)) { .html(value($0)) }
    }
}

/// What a column is, whatever its rows are.
@usableFromInline
struct ColumnHead {
    let title: String
    let sort: String?
    let kind: Kind

    /// How the cells stand; the raw value is their class.
    @usableFromInline
    enum Kind: String {
        case plain
        /// Right-aligned.
        case number
        /// Never broken at its hyphens.
        case day
        /// Left out on a narrow screen.
        case detail
    }

    @usableFromInline
    init(_ title: String, _ sort: String?, _ kind: Kind = .plain) {
        self.title = title
        self.sort = sort
        self.kind = kind
    }
}

/// What stands in one cell.
@usableFromInline
enum Cell {
    case text(String)
    /// A text and where it leads.
    case link(String, String)
    case html(HTML)
}
