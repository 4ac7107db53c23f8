import Kernel
import Platform
import Storage

public enum CampaignSubject {}
/// A campaign of deputies (代表行动).
public typealias CampaignID = ID<CampaignSubject>

/// A campaign (代表行动, 主题活动) of one year.
public struct Campaign: Record {
    public static let kind = "representatives.campaign"

    public static var columns: SQL { "c.id, c.name, c.year, c.starts_on, c.ends_on, c.aims" }

    public let id: CampaignID
    public let name: String
    public let year: Int
    public let startsOn: Day?
    public let endsOn: Day?
    public let aims: String?

    /// "守水护水（2024年）"
    public var title: String { "\(name)（\(year)年）" }
    public var path: String { "/representatives/campaigns/\(id)" }

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        year = try row.next()
        startsOn = try row.next()
        endsOn = try row.next()
        aims = try row.next()
    }

    /// The days its figures are about: from its beginning, or its year's, to its end, or its year's.
    public func period() throws -> Period {
        let first = try startsOn ?? Day(year: year, month: 1, day: 1).orInvalid("year", "年度不对。")
        let last = try endsOn ?? Day(year: year, month: 12, day: 31).orInvalid("year", "年度不对。")
        return try Period(from: first, to: max(first, last))
    }

    /// Throws `notFound` unless it is of this person's office and they may see activities.
    public static func find(_ id: CampaignID, for scope: Scope, _ db: any Connection) throws -> Campaign {
        let found: Campaign? =
            scope.may(.readActivities)
            ? try db.first(
                "SELECT \(columns) FROM representatives_campaign c WHERE c.office_id = \(scope.office) AND c.id = \(id)"
            )
            : nil
        return try found.orNotFound("没有这项代表行动，或者您不能查看它。")
    }

    /// Every campaign of the office, latest first.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [Campaign] {
        try db.all(
            """
            SELECT \(columns) FROM representatives_campaign c WHERE c.office_id = \(office)
             ORDER BY c.year DESC, c.name, c.id
            """)
    }
}
