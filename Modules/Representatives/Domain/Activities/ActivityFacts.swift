import Kernel
import Platform
import Storage

public enum ActivitySubject {}
/// An activity of deputies (代表活动).
public typealias ActivityID = ID<ActivitySubject>

/// What the table of transitions looks at.
public struct ActivityFacts: CaseRecord {
    public static var columns: SQL { "a.id, a.state, a.version, a.held_on, a.record, a.opinions, a.received" }

    public let id: ActivityID
    public let state: ActivityState
    public let version: Int
    public let heldOn: Day
    public let record: String?
    public let opinions: Int
    public let received: Int
    /// How many deputies came.
    public private(set) var attended = 0

    public init(_ row: inout Row) throws {
        id = try row.next()
        state = try row.next()
        version = try row.next()
        heldOn = try row.next()
        record = try row.next()
        opinions = try row.next()
        received = try row.next()
    }

    /// Of an activity already read for its page.
    public init(_ activity: Activity, attended: Int) {
        id = activity.id
        state = activity.state
        version = activity.version
        heldOn = activity.heldOn
        record = activity.record
        opinions = activity.opinions
        received = activity.received
        self.attended = attended
    }

    /// Throws `notFound` unless it is of this person's office and they may see activities.
    static func find(_ id: ActivityID, for scope: Scope, _ db: any Connection) throws -> ActivityFacts {
        let found: ActivityFacts? =
            scope.may(.readActivities)
            ? try db.first(
                """
                SELECT \(columns) FROM representatives_activity a
                 WHERE a.office_id = \(scope.office) AND a.id = \(id)
                """) : nil
        var facts = try found.orNotFound("没有这项活动，或者您不能查看它。")
        facts.attended = try db.count(
            """
            SELECT COUNT(*) FROM representatives_attendance
             WHERE activity_id = \(id) AND state = 'attended'
            """)
        return facts
    }
}
