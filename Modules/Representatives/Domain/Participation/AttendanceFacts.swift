import Kernel
import Platform
import RepresentativesContract
import Storage

/// What the table of transitions looks at.
public struct AttendanceFacts: CaseRecord {
    /// Of an attendance `a`, its tenure `t` and its activity `v`.
    public static var columns: SQL {
        """
        a.id, a.tenure_id, t.person_id, t.state, t.suspended_on, t.ended_on, a.state, a.version, a.signed_up_at,
        \(ParticipatedActivity.columns)
        """
    }

    static var tables: SQL {
        """
        representatives_attendance a JOIN representatives_tenure t ON t.id = a.tenure_id
          JOIN representatives_activity v ON v.id = a.activity_id
        """
    }

    public let id: AttendanceID
    public let tenure: TenureID
    public let person: PersonID
    /// How the deputy's tenure stands today, and since when it has not been in office; nil also where nobody wrote it down.
    let standing: TenureState
    let outSince: Day?
    public let state: AttendanceState
    public let version: Int
    /// Nil when they have not said that they will come.
    public let signedUpAt: Instant?
    public let activity: ParticipatedActivity
    /// The day on which the table is asked.
    public internal(set) var today = Day(number: 0)

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        person = try row.next()
        standing = try row.next()
        let (suspendedOn, endedOn): (Day?, Day?) = (try row.next(), try row.next())
        outSince = [suspendedOn, endedOn].compactMap { $0 }.min()
        state = try row.next()
        version = try row.next()
        signedUpAt = try row.next()
        activity = try ParticipatedActivity(&row)
    }

    /// Whether the deputy may act today: not while suspended (代表法 Art. 61), nor when the tenure is over (Art. 62).
    var mayAct: Bool { standing == .inOffice }

    /// Whether the deputy could have come: in office on the activity's first day, whatever has happened since. A tenure
    /// that is over on a day nobody wrote down gets the benefit of it.
    var couldCome: Bool {
        switch standing {
        case .inOffice: true
        case .suspended: outSince.map { activity.heldOn < $0 } ?? false
        case .ended, .expired: outSince.map { activity.heldOn < $0 } ?? true
        case .elected, .invalid: false
        }
    }

    /// Those of these the office has; nobody is asked who looks.
    static func all(_ condition: SQL, in office: OfficeID, _ db: any Connection) throws -> [AttendanceFacts] {
        let found: [AttendanceFacts] = try db.all(
            "SELECT \(columns) FROM \(tables) WHERE a.office_id = \(office) AND \(condition) ORDER BY a.id")
        return found.map { facts in
            var facts = facts
            facts.today = db.now.day
            return facts
        }
    }

    /// Throws `notFound` unless this person may see it: the office, or the deputy whose part it is.
    public static func find(_ id: AttendanceID, for scope: Scope, _ db: any Connection) throws -> AttendanceFacts {
        try all("a.id = \(id) AND \(scope.visibleAttendances)", in: scope.office, db).first
            .orNotFound("没有这条参加活动的记录，或不在您的查看范围内。")
    }
}

extension Scope {
    /// The condition on `t`, the tenure of an attendance, for those this person may see.
    var visibleAttendances: SQL { may(.keepParticipation) ? "1 = 1" : "t.person_id IN \(people)" }
}
