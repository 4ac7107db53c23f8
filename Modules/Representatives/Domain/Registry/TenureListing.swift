import Kernel
import Platform
import Storage

/// A list of tenures: which, in which order.
public struct TenureListing: Sendable {
    /// Names in pinyin order, 代表编号, delegations in pinyin order, names by the strokes of the surname.
    public enum Order: String, CaseIterable, Sendable { case name, code, delegation, strokes }

    public let filter: TenureFilter
    public let order: Order
    public let descending: Bool

    public init(_ filter: TenureFilter, order: Order = .name, descending: Bool = false) {
        self.filter = filter
        self.order = order
        self.descending = descending
    }

    /// A part of the list, and how long the whole is. Two statements.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws
        -> (tenures: [ListedTenure], total: Int)
    {
        let tenures: [ListedTenure] = try db.all(
            "\(selection(for: scope)) LIMIT \(limit) OFFSET \(offset)")
        let total = try db.count(
            "SELECT COUNT(*) FROM representatives_tenure t WHERE \(filter.condition(for: scope))")
        return (tenures, total)
    }

    /// The most lines that are given at once: more than any office has.
    public static let limit = 100_000

    /// The whole list. One statement. Throws `invalid` when it is longer than `limit`.
    public func all(limit: Int = limit, for scope: Scope, _ db: any Connection) throws -> [ListedTenure] {
        let tenures: [ListedTenure] = try db.all("\(selection(for: scope)) LIMIT \(limit + 1)")
        guard tenures.count <= limit else { throw Failure.invalid("一次最多导出 \(limit) 条，请先筛选。") }
        return tenures
    }

    /// The terms there are, latest first: what the list can be narrowed to. Steps from term to term in the index, however
    /// many deputies each has.
    public static func terms(in office: OfficeID, _ db: any Connection) throws -> [Int] {
        try db.values(
            """
            WITH RECURSIVE listed(term) AS (
                SELECT MAX(t.term) FROM representatives_tenure t WHERE t.office_id = \(office)
                UNION ALL
                SELECT (SELECT MAX(t.term) FROM representatives_tenure t
                         WHERE t.office_id = \(office) AND t.term < listed.term)
                  FROM listed WHERE listed.term IS NOT NULL
            )
            SELECT term FROM listed WHERE term IS NOT NULL ORDER BY term DESC
            """)
    }

    /// The office's own congress as a form's first answer: its level, and the latest term in the register.
    public static func presentCongress(in office: OfficeID, _ db: any Connection) throws -> [String: String] {
        let level = try Office.named(office, db).level
        return ["level": level.rawValue, "term": try latestTerm(of: level, in: office, db).map(String.init) ?? ""]
    }

    /// The latest term of that level; nil where there is no deputy of it.
    public static func latestTerm(of level: Level, in office: OfficeID, _ db: any Connection) throws -> Int? {
        try db.value(
            """
            SELECT term FROM representatives_tenure WHERE office_id = \(office) AND level = \(level)
             ORDER BY term DESC LIMIT 1
            """)
    }

    private func selection(for scope: Scope) -> SQL {
        """
        SELECT \(ListedTenure.columns) FROM \(tables(for: scope)) ORDER BY \(ordering)
        """
    }

    /// The tables with the condition. The whole register by name is read along the index of names, so that its first
    /// page does not sort all terms. The CROSS JOIN keeps SQLite to that order; the office is asked of the person alone,
    /// lest it look the tenures up by office.
    private func tables(for scope: Scope) -> SQL {
        guard order == .name, filter.isEmpty, scope.seesWholeRegister else {
            return "\(Tenure.tables) WHERE \(filter.condition(for: scope))"
        }
        return """
            representatives_person p
              CROSS JOIN representatives_tenure t
              LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
              LEFT JOIN representatives_group g ON g.id = t.group_id
             WHERE p.office_id = \(scope.office) AND t.person_id = p.id
            """
    }

    private var ordering: SQL {
        let way: SQL = descending ? "DESC" : "ASC"
        return switch order {
        case .name: "p.sort_key \(way), t.code \(way), t.id"
        case .code: "t.code \(way), t.term \(way), t.id"
        case .strokes: "COALESCE(p.stroke_key, '99') \(way), p.sort_key \(way), t.code \(way), t.id"
        case .delegation: "COALESCE(d.sort_key, '') \(way), p.sort_key \(way), t.id"
        }
    }
}
