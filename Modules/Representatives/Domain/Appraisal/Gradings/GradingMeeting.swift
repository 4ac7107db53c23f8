import Kernel
import Storage

/// One meeting of a grading as it was recorded; a corrected record stays, marked as replaced.
public struct GradingMeeting: Record {
    public static var columns: SQL { "m.occasion, m.held_on, m.note, m.is_replaced, \(DutyBallots.columns)" }

    public let occasion: GradingOccasion
    public let heldOn: Day
    public let note: String?
    public let isReplaced: Bool
    /// Nil where no vote was taken.
    public let ballots: DutyBallots?

    public init(_ row: inout Row) throws {
        occasion = try row.next()
        heldOn = try row.next()
        note = try row.next()
        isReplaced = try row.next()
        ballots = try DutyBallots.next(&row)
    }

    /// In the order of the year, what was replaced before what replaces it.
    public static func all(of grading: ID<YearGrading>, in office: OfficeID, _ db: any Connection) throws
        -> [GradingMeeting]
    {
        try db.all(
            """
            SELECT \(columns) FROM representatives_grading_meeting m
             WHERE m.office_id = \(office) AND m.grading_id = \(grading) ORDER BY m.held_on, m.created_at, m.id
            """)
    }
}
