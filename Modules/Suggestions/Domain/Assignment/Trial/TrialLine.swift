import Kernel
import Platform
import Storage
import SuggestionsContract

/// What was proposed to a unit in a round of 预交办, and what it said.
public struct TrialLine: Record, Sendable {
    public static var columns: SQL {
        "t.round, u.name, t.role, t.answer_by, t.answer, t.reason, p.name, t.answered_by, t.answered_on"
    }

    public let round: Int
    public let unit: String
    public let role: AssignmentRole
    public let answerBy: Day
    public let answer: TrialFacts.Answer?
    public let reason: String?
    /// The unit it says the matter belongs to.
    public let proposed: String?
    public let answeredBy: String?
    public let answeredOn: Day?

    public init(_ row: inout Row) throws {
        round = try row.next()
        unit = try row.next()
        role = try row.next()
        answerBy = try row.next()
        answer = try row.next()
        reason = try row.next()
        proposed = try row.next()
        answeredBy = try row.next()
        answeredOn = try row.next()
    }

    /// Of a suggestion: all for the office, its own for a unit, none for anybody else. One statement at most.
    public static func of(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> [TrialLine] {
        let isOffice = scope.may(.assignSuggestions)
        guard isOffice || !scope.units.isEmpty else { return [] }
        let own: SQL = isOffice ? "" : "AND t.unit_id IN \(scope.units)"
        return try db.all(
            """
            SELECT \(columns) FROM suggestions_trial t
              JOIN platform_unit u ON u.id = t.unit_id
              LEFT JOIN platform_unit p ON p.id = t.proposed_unit_id
             WHERE t.office_id = \(scope.office) AND t.suggestion_id = \(id) \(own)
             ORDER BY t.round, t.role DESC, u.sort_key, t.id
            """)
    }

    /// The unit named in the last objection, the main unit's first; nil where none was named. One statement.
    public static func proposedUnit(
        for id: SuggestionID, in office: OfficeID, _ db: any Connection
    ) throws -> UnitID? {
        try db.value(
            """
            SELECT proposed_unit_id FROM suggestions_trial
             WHERE office_id = \(office) AND suggestion_id = \(id) AND proposed_unit_id IS NOT NULL
             ORDER BY round DESC, role DESC, id LIMIT 1
            """)
    }
}

/// A coordination meeting (协调会) about a suggestion whose units could not agree.
public struct Coordination: Record, Sendable {
    public static var columns: SQL { "held_on, participants, conclusion, entered_by" }

    public let heldOn: Day
    public let participants: String
    public let conclusion: String
    public let enteredBy: String

    public init(_ row: inout Row) throws {
        heldOn = try row.next()
        participants = try row.next()
        conclusion = try row.next()
        enteredBy = try row.next()
    }

    /// For the office alone. One statement at most.
    public static func of(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> [Coordination] {
        guard scope.may(.assignSuggestions) else { return [] }
        return try db.all(
            """
            SELECT \(columns) FROM suggestions_coordination
             WHERE office_id = \(scope.office) AND suggestion_id = \(id) ORDER BY held_on, id
            """)
    }
}
