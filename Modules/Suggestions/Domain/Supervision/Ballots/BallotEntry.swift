import Kernel
import Platform
import Storage

/// A count that was entered, or taken back by a correction.
public struct BallotEntry: Record, Sendable {
    public static var columns: SQL {
        """
        id, sign, expected, present, issued, returned, satisfied, mostly, unsatisfied, reason, entered_by, created_at
        """
    }

    public let id: ID<BallotEntry>
    /// -1 takes the count back.
    public let sign: Int
    public let expected: Int
    public let present: Int
    public let issued: Int?
    public let returned: Int?
    public let satisfied: Int
    public let mostly: Int
    public let unsatisfied: Int
    public let reason: String?
    public let enteredBy: String
    public let createdAt: Instant

    public init(_ row: inout Row) throws {
        id = try row.next()
        sign = try row.next()
        expected = try row.next()
        present = try row.next()
        issued = try row.next()
        returned = try row.next()
        satisfied = try row.next()
        mostly = try row.next()
        unsatisfied = try row.next()
        reason = try row.next()
        enteredBy = try row.next()
        createdAt = try row.next()
    }

    /// Oldest first.
    public static func all(of ballot: ID<UnitBallotSubject>, in office: OfficeID, _ db: any Connection) throws
        -> [BallotEntry]
    {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_unit_ballot_entry
             WHERE ballot_id = \(ballot) AND office_id = \(office) ORDER BY created_at, sign, id
            """)
    }

    static func insert(
        _ counts: [(sign: Int, count: BallotCount)], of ballot: ID<UnitBallotSubject>, reason: String?, by scope: Scope,
        _ db: any Connection
    ) throws {
        var batch = Batch(
            into: "suggestions_unit_ballot_entry",
            [
                "id", "office_id", "ballot_id", "sign", "expected", "present", "issued", "returned", "satisfied",
                "mostly", "unsatisfied", "reason", "entered_by", "created_at",
            ])
        for (sign, count) in counts {
            batch.append(
                ID<BallotEntry>.new(at: db.now), scope.office, ballot, sign, count.expected, count.present,
                count.issued,
                count.returned, count.satisfied, count.mostly, count.unsatisfied, reason, scope.name, db.now)
        }
        try db.insert(batch)
    }
}
