import Kernel
import Platform
import Storage

/// A congress with the seats it was given (核定名额, 选举法 Art. 12–14) and the deputies it has.
public struct Quota: Sendable {
    public let level: Level
    public let term: Int
    /// Nil until the office has entered it.
    public let seats: Int?
    /// The decision that set it.
    public let basis: String?
    public let inOffice: Int
    public let suspended: Int
    /// Elected, not yet confirmed.
    public let elected: Int

    /// 实有: who hold a seat now, the suspended among them.
    public var actual: Int { inOffice + suspended }
    /// How many seats are not filled; negative when there are too many.
    public var missing: Int? { seats.map { $0 - actual } }

    /// Every congress that has a quota or deputies, highest level first, latest term. Two statements.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [Quota] {
        let given: [Given] = try db.all(
            "SELECT \(Given.columns) FROM representatives_quota q WHERE q.office_id = \(office)")
        let counted: [Counted] = try db.all(
            """
            SELECT \(Counted.columns) FROM representatives_tenure t WHERE t.office_id = \(office)
             GROUP BY t.level, t.term
            """)
        let quotas = Dictionary(given.map { ($0.congress, $0) }, uniquingKeysWith: { first, _ in first })
        let counts = Dictionary(counted.map { ($0.congress, $0) }, uniquingKeysWith: { first, _ in first })
        let congresses = Set(quotas.keys).union(counts.keys).sorted { $0.term > $1.term }
        return Level.allCases.flatMap { level in
            congresses.filter { $0.level == level }.map { congress in
                let (quota, count) = (quotas[congress], counts[congress])
                return Quota(
                    level: level, term: congress.term, seats: quota?.seats, basis: quota?.basis,
                    inOffice: count?.inOffice ?? 0, suspended: count?.suspended ?? 0, elected: count?.elected ?? 0)
            }
        }
    }

    private struct Given: Record {
        static var columns: SQL { "q.level, q.term, q.seats, q.basis" }
        let congress: Congress
        let seats: Int
        let basis: String?

        init(_ row: inout Row) throws {
            congress = try Congress(&row)
            seats = try row.next()
            basis = try row.next()
        }
    }

    private struct Counted: Record {
        static var columns: SQL {
            """
            t.level, t.term, CAST(SUM(CASE WHEN t.state = 'in_office' THEN 1 ELSE 0 END) AS BIGINT),
            CAST(SUM(CASE WHEN t.state = 'suspended' THEN 1 ELSE 0 END) AS BIGINT),
            CAST(SUM(CASE WHEN t.state = 'elected' THEN 1 ELSE 0 END) AS BIGINT)
            """
        }
        let congress: Congress
        let inOffice: Int
        let suspended: Int
        let elected: Int

        init(_ row: inout Row) throws {
            congress = try Congress(&row)
            inOffice = try row.next()
            suspended = try row.next()
            elected = try row.next()
        }
    }
}
