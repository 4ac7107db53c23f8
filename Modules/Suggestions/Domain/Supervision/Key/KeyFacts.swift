import Kernel
import Platform
import Storage
import SuggestionsContract

/// What the table of 重点督办 looks at.
public struct KeyFacts: CaseRecord {
    public static var columns: SQL {
        """
        k.id, k.state, k.version, k.suggestion_id, k.was_key, k.former_leader, k.decided_on,
        (SELECT COUNT(*) FROM suggestions_key_action x WHERE x.key_id = k.id AND x.withdrawn_on IS NULL),
        (SELECT s.state FROM suggestions_suggestion s WHERE s.id = k.suggestion_id)
        """
    }

    public let id: ID<KeySuggestion>
    public let state: KeyState
    public let version: Int
    public let suggestion: SuggestionID
    /// What stood on the suggestion before the decision.
    let wasKey: Bool
    let formerLeader: String?
    let decidedOn: Day
    /// Actions that count.
    public let actions: Int
    /// Where the suggestion itself stands.
    let handling: SuggestionState

    public init(_ row: inout Row) throws {
        id = try row.next()
        state = try row.next()
        version = try row.next()
        suggestion = try row.next()
        wasKey = try row.next()
        formerLeader = try row.next()
        decidedOn = try row.next()
        actions = try row.next()
        handling = try row.next()
    }

    /// Nil unless the office of this person has it.
    public static func find(_ id: ID<KeySuggestion>, for scope: Scope, _ db: any Connection) throws -> KeyFacts? {
        try db.first(
            "SELECT \(columns) FROM suggestions_key k WHERE k.id = \(id) AND k.office_id = \(scope.office)")
    }

    /// Every main unit has replied in this round.
    var isAnswered: Bool { [.feedback, .redoReview, .closed, .archived].contains(handling) }

    /// Tells the units that have the suggestion what is asked of them: the table's words are the office's.
    func news(_ words: String, _ db: any Connection) throws -> [Journal.News] {
        [Journal.News(words, to: try Self.units(of: suggestion, db))]
    }

    static func units(of suggestion: SuggestionID, _ db: any Connection) throws -> [Journal.Holder] {
        let units: [UnitID] = try db.values(
            """
            SELECT unit_id FROM suggestions_assignment
             WHERE suggestion_id = \(suggestion) AND state <> \(AssignmentState.reassigned) ORDER BY unit_id
            """)
        return units.map { .unit($0) }
    }
}
