import Kernel
import Platform
import RepresentativesContract
import Storage

/// A list of vacancies: of which congress, filled or not.
public struct VacancyListing: Sendable {
    public enum Standing: String, CaseIterable, Sendable {
        case open, filled
        public var title: String { self == .open ? "未补" : "已补选" }
    }

    public var level: Level?
    public var term: Int?
    /// Nil: both.
    public var standing: Standing?

    public init() {}

    /// A part of the list, the latest first, and how long the whole is. Two statements.
    public func page(limit: Int, offset: Int, in office: OfficeID, _ db: any Connection) throws
        -> (vacancies: [Vacancy], total: Int)
    {
        let condition = condition(office)
        let vacancies: [Vacancy] = try db.all(
            """
            SELECT \(Vacancy.columns) FROM \(Vacancy.tables) WHERE \(condition)
             ORDER BY COALESCE(t.ended_on, \(Day(number: 0))) DESC, s.number DESC, t.id LIMIT \(limit) OFFSET \(offset)
            """)
        return (vacancies, try db.count("SELECT COUNT(*) FROM \(Vacancy.tables) WHERE \(condition)"))
    }

    /// All that are vacant and can still be filled: what a by-election can be for.
    public static func open(in office: OfficeID, _ db: any Connection) throws -> [Vacancy] {
        var listing = VacancyListing()
        listing.standing = .open
        return try listing.page(limit: 1000, offset: 0, in: office, db).vacancies
    }

    /// Everybody who held the seat of this tenure, in their order; empty while it has no seat of its own.
    public static func holders(of seat: SeatID?, in office: OfficeID, _ db: any Connection) throws -> [Tenure] {
        guard let seat else { return [] }
        return try db.all(
            """
            SELECT \(Tenure.columns) FROM \(Tenure.tables) WHERE t.office_id = \(office) AND t.seat_id = \(seat)
             ORDER BY COALESCE(t.elected_on, \(Day(number: 0))), t.created_at, t.id
            """)
    }

    /// A seat of a term that is over is not vacant any more: nobody will be elected to it.
    private func condition(_ office: OfficeID) -> SQL {
        var conditions: [SQL] = ["t.office_id = \(office)", "t.state IN \(TenureState.vacating)"]
        if let level { conditions.append("t.level = \(level)") }
        if let term { conditions.append("t.term = \(term)") }
        switch standing {
        case .open:
            conditions.append(
                """
                n.id IS NULL
                AND NOT EXISTS (
                    SELECT y.id FROM representatives_tenure y
                     WHERE y.seat_id = t.seat_id AND y.state IN \(TenureState.open))
                AND EXISTS (
                    SELECT x.id FROM representatives_tenure x
                     WHERE x.office_id = t.office_id AND x.level = t.level AND x.term = t.term
                       AND x.state IN \(TenureState.open))
                """)
        case .filled: conditions.append("n.id IS NOT NULL")
        case nil: break
        }
        return SQL(conditions, joined: " AND ")
    }
}
