import Kernel
import Platform
import Storage

/// How many hold a seat in one congress now: the deputies of the office's area level by level.
public struct CongressCount: Record {
    public static var columns: SQL {
        """
        t.level, t.term, COUNT(*), COUNT(CASE WHEN p.sex = 'female' THEN 1 END),
        COUNT(CASE WHEN COALESCE(t.ethnicity, '') NOT IN ('', '汉族') THEN 1 END)
        """
    }

    public let level: Level
    public let term: Int
    public let deputies: Int
    public let women: Int
    public let minorities: Int

    public init(_ row: inout Row) throws {
        level = try row.next()
        term = try row.next()
        deputies = try row.next()
        women = try row.next()
        minorities = try row.next()
    }

    /// From the highest level down, the latest term first. One statement.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [CongressCount] {
        let counts: [CongressCount] = try db.all(
            """
            SELECT \(columns) FROM representatives_tenure t JOIN representatives_person p ON p.id = t.person_id
             WHERE t.office_id = \(office) AND t.state IN \(TenureState.seated)
             GROUP BY t.level, t.term
            """)
        let order = Dictionary(
            Level.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return counts.sorted { (order[$0.level] ?? 0, -$0.term) < (order[$1.level] ?? 0, -$1.term) }
    }
}
