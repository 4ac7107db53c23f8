import Kernel
import Platform
import Storage

/// An activity with all that its page shows.
public struct Activity: Record {
    public static var columns: SQL {
        """
        a.id, a.code, a.kind, a.kind_word, a.name, a.held_on, a.ends_on, a.place, a.host, a.host_level, a.theme,
        a.group_id, g.name, a.station, a.campaign_id, c.name, c.year, a.meeting_id, m.name, a.received, a.opinions,
        a.plan, a.record, a.state, a.version
        """
    }

    /// What `columns` are columns of.
    public static var tables: SQL {
        """
        representatives_activity a
          LEFT JOIN representatives_group g ON g.id = a.group_id
          LEFT JOIN representatives_campaign c ON c.id = a.campaign_id
          LEFT JOIN platform_meeting m ON m.id = a.meeting_id
        """
    }

    public let id: ActivityID
    /// 活动编号, unique within the office.
    public let code: String
    public let kind: ActivityKind
    /// The office's own word for the kind.
    public let kindWord: String
    public let name: String
    public let heldOn: Day
    /// The last day of an activity of several days.
    public let endsOn: Day?
    public let place: String?
    /// 主办; "" when nobody was named.
    public let host: String
    public let hostLevel: HostLevel
    public let theme: ActivityTheme?
    public let group: DeputyGroupID?
    public let groupName: String?
    public let station: String?
    public let campaign: CampaignID?
    public let campaignName: String?
    public let campaignYear: Int?
    public let meeting: MeetingID?
    public let meetingName: String?
    /// 接待群众人次
    public let received: Int
    /// 社情民意条数
    public let opinions: Int
    public let plan: String?
    public let record: String?
    public let state: ActivityState
    /// How often it has changed.
    public let version: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        code = try row.next()
        kind = try row.next()
        kindWord = try row.next()
        name = try row.next()
        heldOn = try row.next()
        endsOn = try row.next()
        place = try row.next()
        host = try row.next()
        hostLevel = try row.next()
        theme = try row.next()
        group = try row.next()
        groupName = try row.next()
        station = try row.next()
        campaign = try row.next()
        campaignName = try row.next()
        campaignYear = try row.next()
        meeting = try row.next()
        meetingName = try row.next()
        received = try row.next()
        opinions = try row.next()
        plan = try row.next()
        record = try row.next()
        state = try row.next()
        version = try row.next()
    }

    /// Throws `notFound` unless it is of this person's office and they may see activities.
    public static func find(_ id: ActivityID, for scope: Scope, _ db: any Connection) throws -> Activity {
        let found: Activity? =
            scope.may(.readActivities)
            ? try db.first("SELECT \(columns) FROM \(tables) WHERE a.office_id = \(scope.office) AND a.id = \(id)")
            : nil
        return try found.orNotFound("没有这项活动，或者您不能查看它。")
    }
}
