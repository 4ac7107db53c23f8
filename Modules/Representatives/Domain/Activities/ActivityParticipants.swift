import Kernel
import RepresentativesContract
import Storage

/// Who was asked to an activity and who came, as its page shows it.
public struct ActivityParticipants: Sendable {
    /// A deputy at the activity.
    public struct Line: Record {
        public static var columns: SQL { "p.tenure_id, h.name, t.code, d.name, p.state, p.reason" }
        public let tenure: TenureID
        public let name: String
        public let code: String
        public let delegation: String?
        public let state: AttendanceState
        /// Why not, when leave was asked for.
        public let reason: String?

        public init(_ row: inout Row) throws {
            tenure = try row.next()
            name = try row.next()
            code = try row.next()
            delegation = try row.next()
            state = try row.next()
            reason = try row.next()
        }
    }

    /// As many as a page can show; the counts are of all.
    public static let shown = 500

    public let lines: [Line]
    public let counts: [AttendanceState: Int]

    /// 应到, as `RollDuty` says.
    public var expected: Int { counts.values.reduce(0, +) }
    /// 实到, 人次
    public var attended: Int { counts[.attended] ?? 0 }
    public var onLeave: Int { counts[.onLeave] ?? 0 }
    public var absent: Int { counts[.absent] ?? 0 }
    /// 未定: neither there, nor on leave, nor absent yet.
    public var open: Int { expected - attended - onLeave - absent }

    /// Two statements.
    public init(of activity: ActivityID, in office: OfficeID, _ db: any Connection) throws {
        let counted: [Counted] = try db.all(
            """
            SELECT \(Counted.columns) FROM representatives_attendance a
              JOIN representatives_activity v ON v.id = a.activity_id
              JOIN representatives_tenure t ON t.id = a.tenure_id
             WHERE a.office_id = \(office) AND a.activity_id = \(activity) AND \(RollDuty.isDue) GROUP BY a.state
            """)
        counts = Dictionary(counted.map { ($0.state, $0.count) }, uniquingKeysWith: +)
        lines = try db.all(
            """
            SELECT \(Line.columns)
              FROM representatives_attendance p
              JOIN representatives_tenure t ON t.id = p.tenure_id
              JOIN representatives_person h ON h.id = t.person_id
              LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
             WHERE p.office_id = \(office) AND p.activity_id = \(activity)
             ORDER BY h.sort_key, p.id LIMIT \(Self.shown)
            """)
    }

    private struct Counted: Record {
        static var columns: SQL { "a.state, COUNT(*)" }
        let state: AttendanceState
        let count: Int

        init(_ row: inout Row) throws {
            state = try row.next()
            count = try row.next()
        }
    }
}
