import Kernel
import Platform
import Storage

extension Job {
    /// Keeps the ledger of points up with the performance file.
    static let points = Job("representatives.points", "计算履职积分", every: 60) { app, _ in
        let due = try await app.database.read { db in try DueYear.all(db) }
        for (office, year) in due { try await Points.settleAll(year, office: office, over: app.database) }
    }
}

private struct DueYear: Record {
    static var columns: SQL { "office_id, MIN(valid_from)" }
    let office: OfficeID
    let firstYear: Int

    init(_ row: inout Row) throws {
        office = try row.next()
        firstYear = try row.next()
    }

    /// The years in which something is due, of each office that has rules. One statement an office.
    static func all(_ db: any Connection) throws -> [(OfficeID, Int)] {
        let ruled: [DueYear] = try db.all(
            "SELECT \(columns) FROM representatives_points_rule_set GROUP BY office_id ORDER BY office_id")
        return try ruled.flatMap { ruled in
            let years: [Int] = try db.values(
                """
                SELECT DISTINCT year FROM representatives_performance
                 WHERE office_id = \(ruled.office) AND year >= \(ruled.firstYear) AND settled_at IS NULL
                """)
            return years.sorted().map { (ruled.office, $0) }
        }
    }
}
