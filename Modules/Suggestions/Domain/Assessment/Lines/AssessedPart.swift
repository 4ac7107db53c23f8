import Kernel
import Platform
import Storage
import SuggestionsContract

/// What the sheet counts of one unit's part in a suggestion: the source behind every computed line.
public struct AssessedPart: Record, Sendable {
    public static var columns: SQL { "" }

    public let id: AssignmentID
    public let unit: UnitID
    public let suggestion: SuggestionID
    public let number: String?
    public let title: String
    public let role: AssignmentRole
    public let state: AssignmentState
    public let assignedOn: Day
    /// 签收: the proof that it was delivered.
    public let signedForOn: Day?
    /// When it had to be signed for; nil where no clock ran.
    public let signDue: Day?
    /// Replies signed in the system, and those of them with a talk of the same round before.
    public let replies: Int
    public let contacted: Int
    /// Clocks of reply, redo and opinion that ended with one, or are overdue; and those met.
    public let dues: Int
    public let dueMet: Int
    /// Drafts of replies, and those returned by reviewer or leader.
    public let drafts: Int
    public let returns: Int
    /// Of the latest round.
    public let ratings: Int
    public let satisfied: Int
    public let content: Int

    /// Signed for in time, of those signed for or overdue; set after reading.
    public private(set) var signing: (met: Int, base: Int) = (0, 0)

    public init(_ row: inout Row) throws {
        id = try row.next()
        unit = try row.next()
        suggestion = try row.next()
        number = try row.next()
        title = try row.next()
        role = try row.next()
        state = try row.next()
        assignedOn = try row.next()
        signedForOn = try row.next()
        signDue = try row.next()
        replies = try row.next()
        contacted = try row.next()
        dues = try row.next()
        dueMet = try row.next()
        drafts = try row.next()
        returns = try row.next()
        ratings = try row.next()
        satisfied = try row.next()
        content = try row.next()
    }

    /// Those handed to units in that year: of all units, or of one. One statement.
    public static func all(
        in year: Int, of unit: UnitID? = nil, on today: Day, office: OfficeID, _ db: any Connection
    ) throws -> [AssessedPart] {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            return []
        }
        let one: SQL = unit.map { "AND a.unit_id = \($0)" } ?? ""
        var parts: [AssessedPart] = try db.all(
            """
            SELECT a.id, a.unit_id, s.id, s.number, s.title, a.role, a.state, a.assigned_on, a.signed_for_on,
                   \(AssessedSources.signDue), \(AssessedSources.replies), \(AssessedSources.contacted),
                   \(AssessedSources.dues(on: today)), \(AssessedSources.dueMet),
                   \(AssessedSources.steps(.draftReply)), \(AssessedSources.steps(.returnReply)),
                   \(AssessedSources.ratings("")),
                   \(AssessedSources.ratings(" AND r.result = 'satisfied' AND COALESCE(r.attitude, 'satisfied') = 'satisfied'")),
                   \(AssessedSources.ratings(" AND r.result <> 'unsatisfied' AND COALESCE(r.attitude, 'satisfied') <> 'unsatisfied'"))
              FROM suggestions_assignment a JOIN suggestions_suggestion s ON s.id = a.suggestion_id
             WHERE a.office_id = \(office) AND a.assigned_on >= \(first) AND a.assigned_on <= \(last)
               AND a.state <> \(AssignmentState.reassigned) AND s.state NOT IN \(SuggestionStatistics.uncounted) \(one)
             ORDER BY s.number NULLS LAST, s.id, a.id
            """)
        for place in parts.indices { parts[place].judgeSigning(on: today) }
        return parts
    }

    private mutating func judgeSigning(on today: Day) {
        guard let signDue else { return }
        if let signedForOn {
            signing = (signedForOn <= signDue ? 1 : 0, 1)
        } else if state == .toSign, signDue < today {
            signing = (0, 1)
        }
    }
}
