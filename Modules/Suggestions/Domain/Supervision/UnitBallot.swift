import Kernel
import Platform
import Storage

public enum UnitBallotSubject {}

/// 单位测评: how satisfied a meeting was with a unit's handling of suggestions, in votes.
public struct UnitBallot: Record, Sendable {
    public static var columns: SQL {
        """
        b.id, u.id, u.name, m.name, m.starts_on, b.expected, b.present, b.satisfied, b.mostly, b.unsatisfied,
        b.issued, b.returned, b.entered_by
        """
    }

    static var tables: SQL {
        """
        suggestions_unit_ballot b JOIN platform_unit u ON u.id = b.unit_id
          JOIN platform_meeting m ON m.id = b.meeting_id
        """
    }

    public let id: ID<UnitBallotSubject>
    public let unit: UnitID
    public let unitName: String
    public let meeting: String
    public let heldOn: Day
    /// 应到, 实到.
    public let expected: Int
    public let present: Int
    public let satisfied: Int
    public let mostly: Int
    public let unsatisfied: Int
    /// 发出, 收回; nil where the ledger brought the ballot.
    public let issued: Int?
    public let returned: Int?
    /// Nil where the ledger brought it.
    public let enteredBy: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        unit = try row.next()
        unitName = try row.next()
        meeting = try row.next()
        heldOn = try row.next()
        expected = try row.next()
        present = try row.next()
        satisfied = try row.next()
        mostly = try row.next()
        unsatisfied = try row.next()
        issued = try row.next()
        returned = try row.next()
        enteredBy = try row.next()
    }

    /// Votes that chose one grade: the others are invalid and not counted.
    public var valid: Int { satisfied + mostly + unsatisfied }

    /// "30/38 = 79%", rounded half up; "—" where there is nothing to divide by.
    public static func rate(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "—" : "\(part)/\(whole) = \((part * 200 + whole) / (whole * 2))%"
    }

    /// Newest first. Throws `forbidden` without the permission.
    public static func all(
        year: Int?, unit: UnitID?, limit: Int, offset: Int, for scope: Scope, _ db: any Connection
    ) throws -> [UnitBallot] {
        try scope.require(.superviseSuggestions)
        return try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE \(condition(year, unit, scope.office))
             ORDER BY m.starts_on DESC, u.sort_key, b.id LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public static func count(year: Int?, unit: UnitID?, for scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.superviseSuggestions)
        return try db.count("SELECT COUNT(*) FROM \(tables) WHERE \(condition(year, unit, scope.office))")
    }

    /// Throws `forbidden` without the permission, `notFound` for another office's.
    public static func find(_ id: ID<UnitBallotSubject>, for scope: Scope, _ db: any Connection) throws
        -> UnitBallot
    {
        try scope.require(.superviseSuggestions)
        let found: UnitBallot? = try db.first(
            "SELECT \(columns) FROM \(tables) WHERE b.id = \(id) AND b.office_id = \(scope.office)")
        guard let found else { throw Failure.notFound("没有这次测评。") }
        return found
    }

    private static func condition(_ year: Int?, _ unit: UnitID?, _ office: OfficeID) -> SQL {
        var parts: [SQL] = ["b.office_id = \(office)"]
        if let unit { parts.append("b.unit_id = \(unit)") }
        if let year, let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) {
            parts.append("m.starts_on >= \(first) AND m.starts_on <= \(last)")
        }
        return SQL(parts, joined: " AND ")
    }
}
