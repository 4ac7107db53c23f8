import Kernel
import Platform
import RepresentativesContract
import Storage

/// Points for performance (履职积分): reckoned from the file by the office's rules, line by line in a ledger.
public enum Points {
    /// Deputies whose points are reckoned in one transaction.
    public static let portion = 500

    /// Reckons the points that are due in that year, of at most `limit` deputies; gives of how many. Nothing happens
    /// before the office has rules for the year.
    ///
    /// What an entry is worth depends on those before it (the first of a year, each further one), so all entries of a
    /// deputy are reckoned together: lines that are right stay, others get a counter-line, missing ones are written.
    /// An entry whose day has moved here from another year loses its line there. Who asked for leave or stayed away
    /// loses points where a rule says so. Eight statements, whatever the number of entries; one more where some moved.
    @discardableResult public static func settle(
        _ year: Int, office: OfficeID, limit: Int = portion, _ db: any Connection
    ) throws -> Int {
        guard let rules = try PointsRuleSet.inForce(in: year, office: office, db) else { return 0 }
        let tenures: [TenureID] = try db.values(
            """
            SELECT tenure_id FROM representatives_performance
             WHERE office_id = \(office) AND year = \(year) AND settled_at IS NULL
            UNION SELECT a.tenure_id FROM \(AbsencePoints.due(in: year, office: office))
            ORDER BY tenure_id LIMIT \(limit)
            """)
        guard !tenures.isEmpty else { return 0 }
        let entries: [CountedEntry] = try db.all(
            """
            SELECT \(CountedEntry.columns) FROM representatives_performance
             WHERE tenure_id IN \(tenures) AND office_id = \(office) AND happened_on >= \(Day.first(of: year))
               AND happened_on <= \(Day.last(of: year)) AND state IN \(PerformanceState.counted)
             ORDER BY happened_on, id
            """)
        let written: [WrittenLine] = try db.all(
            """
            SELECT \(WrittenLine.columns) FROM representatives_points_line
             WHERE office_id = \(office) AND tenure_id IN \(tenures)
               AND (performance_id IS NOT NULL OR attendance_id IS NOT NULL)
            """)
        let missed = try AbsencePoints.entries(of: tenures, in: year, office: office, db)
        let reckoning = PointsReckoning(rules, year, entries + missed, written)
        let batch = reckoning.batch(office, db.now)
        if !batch.rows.isEmpty { try db.insert(batch) }
        try reopen(reckoning.moved, office, db)
        try db.run(
            """
            UPDATE representatives_performance SET settled_at = \(db.now)
             WHERE tenure_id IN \(tenures) AND office_id = \(office) AND year = \(year) AND settled_at IS NULL
            """)
        try AbsencePoints.settle(tenures, in: year, office: office, db)
        return tenures.count
    }

    /// What is left in the years these lines were taken from is reckoned again: the first of a year may have gone.
    private static func reopen(_ moved: [WrittenLine], _ office: OfficeID, _ db: any Connection) throws {
        guard !moved.isEmpty else { return }
        try db.run(
            """
            UPDATE representatives_performance SET settled_at = NULL
             WHERE office_id = \(office) AND tenure_id IN \(Array(Set(moved.map(\.tenure))))
               AND year IN \(Array(Set(moved.map(\.year))))
            """)
    }

    /// How many entries of that year wait to be reckoned, and parts in activities that were missed.
    public static func due(in year: Int, office: OfficeID, _ db: any Connection) throws -> Int {
        try db.count(
            """
            SELECT COUNT(*) FROM representatives_performance
             WHERE office_id = \(office) AND year = \(year) AND settled_at IS NULL
            """) + db.count("SELECT COUNT(*) FROM \(AbsencePoints.due(in: year, office: office))")
    }

    /// Reckons all that is due in that year, a portion a transaction.
    public static func settleAll(_ year: Int, office: OfficeID, over database: any Database) async throws {
        while try await database.write({ db in try settle(year, office: office, db) }) == portion {}
    }
}
