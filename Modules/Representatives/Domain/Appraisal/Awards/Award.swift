import Kernel
import Platform
import RepresentativesContract
import Storage

/// One commendation of one year.
public struct Award: CaseRecord {
    public static var columns: SQL {
        """
        a.id, a.year, a.category, a.category_name, a.target, a.tenure_id, a.grounds, a.over_quota_reason, a.state, m.name,
        a.decided_on, a.published_on, a.version
        """
    }

    /// What `columns` are columns of.
    static var tables: SQL { "representatives_award a LEFT JOIN platform_meeting m ON m.id = a.meeting_id" }

    public let id: ID<Award>
    public let year: Int
    public let category: AwardCategory
    /// The category's words; of the office's own categories their name.
    public let categoryName: String
    /// 对象: a name.
    public let target: String
    /// The deputy's tenure, where it is a deputy nominated here.
    public let tenure: TenureID?
    /// 事迹; nil for what the ledger brought.
    public let grounds: String?
    public let overQuotaReason: String?
    public let state: AwardState
    /// The meeting that decided.
    public let meeting: String?
    public let decidedOn: Day?
    public let publishedOn: Day?
    public let version: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        year = try row.next()
        category = try row.next()
        categoryName = try row.next()
        target = try row.next()
        tenure = try row.next()
        grounds = try row.next()
        overQuotaReason = try row.next()
        state = try row.next()
        meeting = try row.next()
        decidedOn = try row.next()
        publishedOn = try row.next()
        version = try row.next()
    }

    /// Throws `notFound` for another office's.
    public static func find(_ id: ID<Award>, in office: OfficeID, _ db: any Connection) throws -> Award {
        try db.first(
            "SELECT \(columns) FROM \(tables) WHERE a.id = \(id) AND a.office_id = \(office)"
        ).orNotFound("没有这项表彰。")
    }

    /// The published awards of these tenures, newest year first: what their performance files show.
    public static func published(of tenures: [TenureID], in office: OfficeID, _ db: any Connection) throws -> [Award] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE a.office_id = \(office) AND a.tenure_id IN \(tenures) AND a.state = \(AwardState.published)
             ORDER BY a.year DESC, a.id
            """)
    }
}

/// A list of awards.
public struct AwardListing: Sendable {
    public var year: Int?
    public var category: AwardCategory?
    public var states: [AwardState] = AwardState.allCases
    public var descending = true

    public init() {}

    /// A part of the list: by year, category, then 对象 in pinyin order. One statement.
    public func page(limit: Int, offset: Int, in office: OfficeID, _ db: any Connection) throws -> [Award] {
        let way: SQL = descending ? "DESC" : "ASC"
        return try db.all(
            """
            SELECT \(Award.columns) FROM \(Award.tables) WHERE \(condition(office))
             ORDER BY a.year \(way), a.category, a.category_name, a.sort_key, a.id LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public func count(in office: OfficeID, _ db: any Connection) throws -> Int {
        try db.count("SELECT COUNT(*) FROM representatives_award a WHERE \(condition(office))")
    }

    private func condition(_ office: OfficeID) -> SQL {
        var conditions: [SQL] = ["a.office_id = \(office)", "a.state IN \(states)"]
        if let year { conditions.append("a.year = \(year)") }
        if let category { conditions.append("a.category = \(category)") }
        return SQL(conditions, joined: " AND ")
    }
}
