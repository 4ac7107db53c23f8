import Kernel
import Platform
import Storage

/// How often in a year a deputy may be on leave before whoever decides is warned. It warns; it refuses nobody.
public struct LeaveLimit: Record {
    public static var columns: SQL { "times, basis" }

    public let times: Int
    /// What it rests on: 代表管理办法, article.
    public let basis: String

    public init(_ row: inout Row) throws {
        times = try row.next()
        basis = try row.next()
    }

    /// The one in force; nil when the office has none.
    public static func current(in office: OfficeID, _ db: any Connection) throws -> LeaveLimit? {
        try db.first(
            """
            SELECT \(columns) FROM representatives_leave_limit WHERE office_id = \(office)
             ORDER BY created_at DESC, id DESC LIMIT 1
            """)
    }

    /// Puts another in force; the earlier ones stay on record.
    public static func set(_ times: Int, basis: String, by scope: Scope, _ db: any Connection) throws {
        try scope.require(.keepParticipation)
        try db.run(
            """
            INSERT INTO representatives_leave_limit (id, office_id, times, basis, created_at)
            VALUES (\(ID<LeaveLimit>.new(at: db.now)), \(scope.office), \(times), \(basis), \(db.now))
            """)
        try Audit.append(
            "representatives.leave-limit.set", on: Reference("platform.office", scope.office),
            ["times": String(times)], by: scope, db)
    }

    /// How often each of these people is on leave from activities of that year. One statement.
    public static func taken(
        by people: [PersonID], in year: Int, office: OfficeID, _ db: any Connection
    ) throws -> [PersonID: Int] {
        let counts: [Taken] = try db.all(
            """
            SELECT t.person_id, COUNT(*) FROM \(AttendanceFacts.tables)
             WHERE a.office_id = \(office) AND a.state = \(AttendanceState.onLeave) AND t.person_id IN \(people)
               AND v.held_on >= \(Day.first(of: year)) AND v.held_on <= \(Day.last(of: year))
             GROUP BY t.person_id
            """)
        return Dictionary(counts.map { ($0.person, $0.times) }, uniquingKeysWith: { first, _ in first })
    }

    private struct Taken: Record {
        static var columns: SQL { "" }
        let person: PersonID
        let times: Int

        init(_ row: inout Row) throws {
            person = try row.next()
            times = try row.next()
        }
    }
}
