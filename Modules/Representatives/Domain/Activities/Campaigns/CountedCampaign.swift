import Kernel
import Platform
import Storage

/// A campaign with what came of it.
public struct CountedCampaign: Record {
    public static var columns: SQL {
        """
        \(Campaign.columns),
        (SELECT COUNT(*) FROM representatives_activity a WHERE a.campaign_id = c.id AND a.state <> 'cancelled'),
        (SELECT COUNT(DISTINCT p.tenure_id) FROM representatives_activity a
           JOIN representatives_attendance p ON p.activity_id = a.id AND p.state = 'attended'
          WHERE a.campaign_id = c.id),
        (SELECT COUNT(*) FROM representatives_activity a
           JOIN representatives_attendance p ON p.activity_id = a.id AND p.state = 'attended'
          WHERE a.campaign_id = c.id),
        (SELECT CAST(COALESCE(SUM(a.opinions), 0) AS BIGINT) FROM representatives_activity a
          WHERE a.campaign_id = c.id AND a.state <> 'cancelled'),
        (SELECT COUNT(*) FROM representatives_deed e WHERE e.campaign_id = c.id AND e.withdrawn_on IS NULL),
        (SELECT CAST(COALESCE(SUM(e.amount), 0) AS BIGINT) FROM representatives_deed e
          WHERE e.campaign_id = c.id AND e.withdrawn_on IS NULL)
        """
    }

    public let campaign: Campaign
    public let activities: Int
    /// 人: deputies who took part, each once.
    public let participants: Int
    /// 人次
    public let attendances: Int
    /// 社情民意条数
    public let opinions: Int
    public let deeds: Int
    /// Yuan given in the deeds.
    public let amount: Int

    public init(_ row: inout Row) throws {
        campaign = try Campaign(&row)
        activities = try row.next()
        participants = try row.next()
        attendances = try row.next()
        opinions = try row.next()
        deeds = try row.next()
        amount = try row.next()
    }

    /// The office's campaigns, latest first. One statement. Nothing without the permission.
    public static func all(for scope: Scope, _ db: any Connection) throws -> [CountedCampaign] {
        guard scope.may(.readActivities) else { return [] }
        return try db.all(
            """
            SELECT \(columns) FROM representatives_campaign c WHERE c.office_id = \(scope.office)
             ORDER BY c.year DESC, c.name, c.id
            """)
    }

    /// Throws `notFound` unless it is of this person's office and they may see activities.
    public static func find(_ id: CampaignID, for scope: Scope, _ db: any Connection) throws -> CountedCampaign {
        let found: CountedCampaign? =
            scope.may(.readActivities)
            ? try db.first(
                "SELECT \(columns) FROM representatives_campaign c WHERE c.office_id = \(scope.office) AND c.id = \(id)"
            )
            : nil
        return try found.orNotFound("没有这项代表行动，或者您不能查看它。")
    }
}
