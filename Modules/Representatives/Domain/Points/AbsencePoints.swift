import Kernel
import RepresentativesContract
import Storage

/// What the rolls of activities say against a deputy, for the points: leave and absences of activities that were held.
///
/// `points_version` is the version of the attendance that was last reckoned; nil before, -1 to be reckoned again.
enum AbsencePoints {
    /// As the partial index has it, so that what is settled is not looked at.
    private static let isOpen: SQL = """
        (a.state IN ('on_leave', 'absent') OR a.points_version IS NOT NULL)
        AND COALESCE(a.points_version, -1) <> a.version
        """

    private static func held(from: Day, to: Day, office: OfficeID) -> SQL {
        """
        v.office_id = \(office) AND v.state IN \([ActivityState.held, .recorded])
        AND v.held_on >= \(from) AND v.held_on <= \(to)
        """
    }

    /// From where the attendances `a` of that year come that wait to be reckoned.
    static func due(in year: Int, office: OfficeID) -> SQL {
        """
        representatives_attendance a JOIN representatives_activity v ON v.id = a.activity_id
         WHERE a.office_id = \(office) AND \(isOpen)
           AND \(held(from: Day.first(of: year), to: Day.last(of: year), office: office))
        """
    }

    /// The years of what waits to be reckoned. One statement.
    static func dueYears(from year: Int, office: OfficeID, _ db: any Connection) throws -> Set<Int> {
        let days: [Day] = try db.values(
            """
            SELECT DISTINCT v.held_on
              FROM representatives_attendance a JOIN representatives_activity v ON v.id = a.activity_id
             WHERE a.office_id = \(office) AND \(isOpen) AND v.state IN \([ActivityState.held, .recorded])
               AND v.held_on >= \(Day.first(of: year))
            """)
        return Set(days.map(\.year))
    }

    /// All leave and absences of these deputies in that year, earliest first.
    static func entries(
        of tenures: [TenureID], in year: Int, office: OfficeID, _ db: any Connection
    ) throws -> [CountedEntry] {
        try db.all(
            """
            SELECT a.id, a.tenure_id, CASE WHEN a.state = 'on_leave' THEN 'leave' ELSE 'absence' END, CAST(NULL AS TEXT)
              FROM representatives_attendance a JOIN representatives_activity v ON v.id = a.activity_id
             WHERE a.office_id = \(office) AND a.tenure_id IN \(tenures)
               AND a.state IN \([AttendanceState.onLeave, .absent])
               AND \(held(from: Day.first(of: year), to: Day.last(of: year), office: office))
             ORDER BY v.held_on, a.id
            """)
    }

    /// Notes that these were reckoned.
    static func settle(_ tenures: [TenureID], in year: Int, office: OfficeID, _ db: any Connection) throws {
        try db.run(
            """
            UPDATE representatives_attendance SET points_version = version
             WHERE id IN (SELECT a.id FROM \(due(in: year, office: office)) AND a.tenure_id IN \(tenures))
            """)
    }

    /// New rules reckon all from that day on anew.
    static func reopen(from day: Day, office: OfficeID, _ db: any Connection) throws {
        try db.run(
            """
            UPDATE representatives_attendance SET points_version = -1
             WHERE office_id = \(office) AND points_version IS NOT NULL
               AND activity_id IN (SELECT v.id FROM representatives_activity v
                                    WHERE v.office_id = \(office) AND v.held_on >= \(day))
            """)
    }

    /// These activities were moved to another day, perhaps of another year.
    static func reopen(in activities: [ActivityID], office: OfficeID, _ db: any Connection) throws {
        try db.run(
            """
            UPDATE representatives_attendance SET points_version = -1
             WHERE office_id = \(office) AND activity_id IN \(activities) AND points_version IS NOT NULL
            """)
    }

    /// An objection to its line was upheld: what comes after it is reckoned anew.
    static func reopen(_ attendance: AttendanceID, office: OfficeID, _ db: any Connection) throws {
        try db.run(
            """
            UPDATE representatives_attendance SET points_version = -1
             WHERE office_id = \(office) AND id = \(attendance)
            """)
    }
}
