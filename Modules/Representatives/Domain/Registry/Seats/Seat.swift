import Kernel
import Platform
import RepresentativesContract
import Storage

public enum SeatSubject {}
/// A seat of one congress of one term; it gets a number of its own when it first falls vacant.
public typealias SeatID = ID<SeatSubject>

/// Makes the seats that tenures leave vacant.
enum Seat {
    /// Sees that each of these tenures which ended before its term has a seat. A constant number of statements.
    static func open(after tenures: [TenureID], in office: OfficeID, _ db: any Connection) throws {
        guard !tenures.isEmpty else { return }
        let left: [Left] = try db.all(
            """
            SELECT \(Left.columns) FROM representatives_tenure t
             WHERE t.office_id = \(office) AND t.id IN \(tenures) AND t.seat_id IS NULL
             ORDER BY t.code, t.id
            """)
        guard !left.isEmpty else { return }
        var numbers = Dictionary(
            try db.all(
                """
                SELECT \(Highest.columns) FROM representatives_seat s WHERE s.office_id = \(office)
                 GROUP BY s.level, s.term
                """, as: Highest.self
            ).map { ($0.congress, $0.number) }, uniquingKeysWith: { first, _ in first })
        var batch = Batch(
            into: "representatives_seat",
            [
                "id", "office_id", "level", "term", "number", "first_tenure_id", "delegation_id", "constituency_id",
                "electing_unit", "created_at",
            ])
        for tenure in left {
            let number = (numbers[tenure.congress] ?? 0) + 1
            numbers[tenure.congress] = number
            batch.append(
                SeatID.new(at: db.now), office, tenure.congress.level, tenure.congress.term, number, tenure.id,
                tenure.delegation, tenure.constituency, tenure.electingUnit, db.now)
        }
        try db.insert(batch)
        try db.run(
            """
            UPDATE representatives_tenure
               SET seat_id = (SELECT s.id FROM representatives_seat s
                               WHERE s.first_tenure_id = representatives_tenure.id)
             WHERE office_id = \(office) AND id IN \(left.map(\.id))
            """)
    }
}

/// A congress of a level and a term.
struct Congress: Hashable {
    let level: Level
    let term: Int

    init(level: Level, term: Int) {
        self.level = level
        self.term = term
    }

    init(_ row: inout Row) throws {
        level = try row.next()
        term = try row.next()
    }
}

private struct Left: Record {
    static var columns: SQL { "t.level, t.term, t.id, t.delegation_id, t.constituency_id, t.electing_unit" }
    let congress: Congress
    let id: TenureID
    let delegation: DelegationID?
    let constituency: ConstituencyID?
    let electingUnit: String?

    init(_ row: inout Row) throws {
        congress = try Congress(&row)
        id = try row.next()
        delegation = try row.next()
        constituency = try row.next()
        electingUnit = try row.next()
    }
}

private struct Highest: Record {
    static var columns: SQL { "s.level, s.term, MAX(s.number)" }
    let congress: Congress
    let number: Int

    init(_ row: inout Row) throws {
        congress = try Congress(&row)
        number = try row.next()
    }
}
