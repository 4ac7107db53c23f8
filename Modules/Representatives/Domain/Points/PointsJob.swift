import Kernel
import Platform
import Storage

extension Job {
    /// Keeps the ledger of points up with the performance file.
    static let points = Job("representatives.points", "计算履职积分", every: 60) { app, _ in
        let due = try await app.database.read { db in try Points.dueYears(db) }
        for (office, year) in due { try await Points.settleAll(year, office: office, over: app.database) }
    }
}

extension Points {
    /// The years in which something is due, of each office that has rules. Two statements an office.
    fileprivate static func dueYears(_ db: any Connection) throws -> [(OfficeID, Int)] {
        let ruled: [(OfficeID, Int)] = try db.pairs(
            """
            SELECT office_id, MIN(valid_from) FROM representatives_points_rule_set
             GROUP BY office_id ORDER BY office_id
            """)
        return try ruled.flatMap { office, firstYear in
            let years: [Int] = try db.values(
                """
                SELECT DISTINCT year FROM representatives_performance
                 WHERE office_id = \(office) AND year >= \(firstYear) AND settled_at IS NULL
                """)
            return try AbsencePoints.dueYears(from: firstYear, office: office, db).union(years).sorted()
                .map { (office, $0) }
        }
    }
}
