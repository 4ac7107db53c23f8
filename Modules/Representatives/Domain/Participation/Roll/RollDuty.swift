import Kernel
import Platform
import RepresentativesContract
import Storage

/// 应到, the one meaning it has on rolls, on activities and in circulars: who is on the list of an activity that was not
/// cancelled and was in office on its day, or is down as there, on leave or absent. Who is not settled yet is due too.
public enum RollDuty {
    private static let out: [TenureState] = [.suspended, .ended, .expired]
    static let settled: [AttendanceState] = [.attended, .onLeave, .absent]

    /// The condition on an attendance `a`, its tenure `t` and its activity `v`; as `AttendanceFacts.couldCome` says it.
    static var isDue: SQL {
        """
        (a.state IN \(settled) OR t.state = \(TenureState.inOffice)
         OR (t.state IN \(out) AND (t.suspended_on IS NULL OR v.held_on < t.suspended_on)
             AND (t.ended_on IS NULL OR v.held_on < t.ended_on)
             AND (t.state <> \(TenureState.suspended) OR COALESCE(t.suspended_on, t.ended_on) IS NOT NULL)))
        """
    }

    /// Who was due at the activities of these days: the columns id, tenure_id, activity_id, state.
    static func all(from: Day, upTo day: Day, in office: OfficeID) -> SQL {
        """
        SELECT a.id, a.tenure_id, a.activity_id, a.state
          FROM representatives_attendance a
          JOIN representatives_activity v ON v.id = a.activity_id
          JOIN representatives_tenure t ON t.id = a.tenure_id
         WHERE v.office_id = \(office) AND v.held_on >= \(from) AND v.held_on <= \(day)
           AND v.state <> \(ActivityState.cancelled) AND \(isDue)
        """
    }

    /// An activity at which nobody knows yet who of so many came.
    public struct Unsettled: Record {
        public static var columns: SQL { "v.id, v.name, COUNT(*)" }
        public let activity: ActivityID
        public let name: String
        public let deputies: Int

        public init(_ row: inout Row) throws {
            activity = try row.next()
            name = try row.next()
            deputies = try row.next()
        }
    }

    /// The activities from the first day of that day's year up to the day whose rolls are not settled, of deputies of
    /// that level, earliest first. One statement.
    public static func unsettled(
        upTo day: Day, _ level: Level, in office: OfficeID, _ db: any Connection
    ) throws -> [Unsettled] {
        try db.all(
            """
            SELECT \(Unsettled.columns)
              FROM (\(all(from: Day.first(of: day.year), upTo: day, in: office))) a
              JOIN representatives_activity v ON v.id = a.activity_id
              JOIN representatives_tenure t ON t.id = a.tenure_id
             WHERE t.level = \(level) AND a.state NOT IN \(settled)
             GROUP BY v.id, v.name, v.held_on ORDER BY v.held_on, v.id
            """)
    }
}
