import Kernel
import Platform
import Storage

/// An activity (代表小组活动) or study meeting of a group that took place.
public struct GroupActivity: Record {
    public static var columns: SQL { "a.id, a.name, a.kind, a.held_on, a.place, a.theme, a.opinions" }

    public let id: ID<Never>
    public let name: String
    /// An activity of the group, or a training: 集中学习.
    public let kind: ActivityKind
    public let heldOn: Day
    public let place: String?
    /// What it is tied to (三个紧密结合); nil when nobody said.
    public let theme: String?
    /// 社情民意条数
    public let opinions: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        kind = try row.next()
        heldOn = try row.next()
        place = try row.next()
        theme = try row.next(String?.self).flatMap { Self.themes[$0] }
        opinions = try row.next()
    }

    private static let themes = ["central_work": "中心工作", "congress_work": "人大工作", "campaign": "主题活动"]

    /// The condition on `a` for what counts as a group's activity of the period: planned and cancelled ones do not.
    static func counts(in period: Period) -> SQL {
        """
        a.kind = 'group' AND a.state IN ('held', 'recorded')
        AND a.held_on >= \(period.from) AND a.held_on <= \(period.to)
        """
    }

    /// The condition on `a` for what a rule of frequency looks at: the group's activities and its study meetings
    /// (集中学习: a training of the group's own).
    static func meets(in period: Period) -> SQL {
        """
        a.kind IN \([ActivityKind.group, .training]) AND a.state IN ('held', 'recorded')
        AND a.held_on >= \(period.from) AND a.held_on <= \(period.to)
        """
    }

    /// Those of one group, latest first.
    static func all(of group: DeputyGroupID, in period: Period, _ office: OfficeID, _ db: any Connection) throws
        -> [GroupActivity]
    {
        try db.all(
            """
            SELECT \(columns) FROM representatives_activity a
             WHERE a.office_id = \(office) AND a.group_id = \(group) AND \(meets(in: period))
             ORDER BY a.held_on DESC, a.id
            """)
    }
}
