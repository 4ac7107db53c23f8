import Kernel
import Platform
import Storage

/// Which entries of a list are asked for.
public struct EntryListing: Sendable {
    public let list: EntryList
    /// Letters to be found in any column of words; empty for all.
    public var search = ""
    public var from: Day?
    public var to: Day?
    /// By the name of a column of words.
    public var words: [String: String] = [:]
    public var descending = true

    public init(_ list: EntryList) { self.list = list }

    /// The most entries that are given at once.
    public static let limit = 100_000

    /// A part of the list, and how long the whole is. Two statements.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> (
        entries: [Entry], total: Int
    ) {
        let condition = condition(scope.office)
        let entries = try list.entries("\(ordered(condition)) LIMIT \(limit) OFFSET \(offset)", db)
        return (entries, try db.count("SELECT COUNT(*) FROM \(list.tableSQL) WHERE \(condition)"))
    }

    /// The whole list. Throws `invalid` when it is longer than `limit`.
    public func all(limit: Int = limit, for scope: Scope, _ db: any Connection) throws -> [Entry] {
        let entries = try list.entries("\(ordered(condition(scope.office))) LIMIT \(limit + 1)", db)
        guard entries.count <= limit else { throw Failure.invalid("一次最多导出 \(limit) 条，请先筛选。") }
        return entries
    }

    /// The sums of the counted columns over all entries of the filter that count, by the name of the column; empty for a
    /// list without such columns. One statement.
    public func sums(for scope: Scope, _ db: any Connection) throws -> [String: Int] {
        let counted = list.columns.filter(\.isCounted)
        guard !counted.isEmpty else { return [:] }
        let sums = counted.map { column in "CAST(COALESCE(SUM(\(column.sql)), 0) AS BIGINT)" as SQL }
        var found: [String: Int] = [:]
        try db.forEach(
            """
            SELECT \(SQL(sums, joined: ", ")) FROM \(list.tableSQL)
             WHERE \(condition(scope.office)) AND withdrawn_reason IS NULL
            """
        ) { row in
            for column in counted { found[column.name] = try row.next() }
        }
        return found
    }

    private func ordered(_ condition: SQL) -> SQL {
        let way: SQL = descending ? "DESC" : "ASC"
        return "\(list.selection) WHERE \(condition) ORDER BY \(list.daySQL) \(way) NULLS LAST, id \(way)"
    }

    private func condition(_ office: OfficeID) -> SQL {
        var conditions: [SQL] = ["office_id = \(office)"]
        if let from { conditions.append("\(list.daySQL) >= \(from)") }
        if let to { conditions.append("\(list.daySQL) <= \(to)") }
        for column in list.columns {
            if let word = words[column.name] { conditions.append("\(column.sql) = \(word)") }
        }
        if !search.isEmpty { conditions.append("(\(SQL(found, joined: " OR ")))") }
        return SQL(conditions, joined: " AND ")
    }

    /// The lists are short, so no index of words is kept for them.
    private var found: [SQL] {
        list.columns.compactMap { column in
            switch column.kind {
            case .line, .text, .words: "\(.contains("COALESCE(\(column.sql), '')", search))"
            case .integer, .day: nil
            }
        }
    }
}
