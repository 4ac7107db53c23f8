import Kernel
import Platform
import RepresentativesContract
import Storage

public enum EntrySubject {}
/// An entry of one of the office's own lists.
public typealias EntryID = ID<EntrySubject>

/// One of the office's own lists (资料寄送, 宣传, 接待…) as a value: page, form, file and ledger are all made of it.
///
/// An entry is never deleted. What was entered wrongly is withdrawn with a reason, stays in the list and counts no more;
/// the right one is entered anew.
public struct EntryList: Sendable {
    /// "资料寄送": also the name of the ledger.
    public let title: String
    public let lead: String
    /// "representatives.mailing": the kind of the references to its entries.
    public let kind: String
    /// "/representatives/mailings"
    public let path: String
    /// The name of an entry's id in addresses: "mailing".
    public let parameter: String
    public let columns: [EntryColumn]
    let table: StaticString
    /// Which column the list is filtered by and ordered by.
    let dayColumn: StaticString
    /// What an entry is in the performance file of the deputies it names, by its cells; nil where it is nothing there.
    var performance: (@Sendable ([String]) -> PerformanceKind)? = nil

    var tableSQL: SQL { SQL(stringLiteral: table) }
    var daySQL: SQL { SQL(stringLiteral: dayColumn) }

    /// What a new entry is made of.
    public var fields: [InputField] { columns.map(\.field) }

    /// What may be filled in later: what no ledger knows the entry by.
    public var laterFields: [InputField] { columns.filter { !$0.isInLedger }.map(\.field) }

    /// The title of the day that the list is filtered by.
    public var dayTitle: String { columns.first { $0.name == dayColumn.description }?.title ?? "日期" }

    public func place(of title: String) -> Int? { columns.firstIndex { $0.title == title } }

    var selection: SQL {
        let named = SQL(columns.map(\.sql), joined: ", ")
        return "SELECT id, withdrawn_reason, version, \(named) FROM \(tableSQL)"
    }

    func entries(_ sql: SQL, _ db: any Connection) throws -> [Entry] {
        var entries: [Entry] = []
        try db.forEach(sql) { row in entries.append(try Entry(&row, columns)) }
        return entries
    }
}

/// One entry: a cell for each column, as the ledger writes it.
public struct Entry: Sendable {
    public let id: EntryID
    /// Nil while it counts.
    public let withdrawnReason: String?
    /// How often it has changed: a page made before the last change is stale.
    public let version: Int
    public let cells: [String]

    init(_ row: inout Row, _ columns: [EntryColumn]) throws {
        id = try row.next()
        withdrawnReason = try row.next()
        version = try row.next()
        cells = try columns.map { try $0.cell(&row) }
    }
}
