import Kernel
import Platform
import Storage
import SuggestionsContract

/// What the table of 重点督办 looks at.
public struct KeyFacts: CaseRecord {
    public static var columns: SQL {
        """
        k.id, k.state, k.version, k.suggestion_id, k.was_key, k.former_leader, k.decided_on,
        (SELECT COUNT(*) FROM suggestions_key_action x WHERE x.key_id = k.id AND x.withdrawn_on IS NULL)
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

    public init(_ row: inout Row) throws {
        id = try row.next()
        state = try row.next()
        version = try row.next()
        suggestion = try row.next()
        wasKey = try row.next()
        formerLeader = try row.next()
        decidedOn = try row.next()
        actions = try row.next()
    }

    /// Nil unless the office of this person has it.
    public static func find(_ id: ID<KeySuggestion>, for scope: Scope, _ db: any Connection) throws -> KeyFacts? {
        try db.first(
            "SELECT \(columns) FROM suggestions_key k WHERE k.id = \(id) AND k.office_id = \(scope.office)")
    }

    /// The units that have the suggestion: they are told.
    func units(_ db: any Connection) throws -> [Journal.Holder] {
        try Self.units(of: suggestion, db)
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
