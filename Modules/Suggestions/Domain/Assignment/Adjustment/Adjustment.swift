import Kernel
import Platform
import Storage
import SuggestionsContract

/// 退回（调整）申请表: a unit asked to be relieved of its part, and what the office said.
public struct Adjustment: Record, Sendable {
    public enum Decision: String, CaseIterable, Storable {
        case agreed, refused

        public var title: String { self == .agreed ? "同意" : "不同意" }
    }

    public static var columns: SQL {
        """
        u.name, j.role, j.assigned_on, j.reason, j.basis, p.name, j.asked_by, j.asked_on, j.decision, j.opinion,
        j.decided_by, j.decided_on, n.name, j.assignment_id
        """
    }

    static var tables: SQL {
        """
        suggestions_adjustment j
          JOIN suggestions_assignment a ON a.id = j.assignment_id
          JOIN platform_unit u ON u.id = a.unit_id
          LEFT JOIN platform_unit p ON p.id = j.proposed_unit_id
          LEFT JOIN platform_unit n ON n.id = j.next_unit_id
        """
    }

    public let unit: String
    /// What the unit did in the suggestion, and since when, as it asked.
    public let role: AssignmentRole
    public let assignedOn: Day
    public let reason: String
    public let basis: String
    public let proposed: String?
    public let askedBy: String
    public let askedOn: Day
    public let decision: Decision?
    public let opinion: String?
    public let decidedBy: String?
    public let decidedOn: Day?
    /// The unit that got the part.
    public let next: String?
    let assignment: AssignmentID

    public init(_ row: inout Row) throws {
        unit = try row.next()
        role = try row.next()
        assignedOn = try row.next()
        reason = try row.next()
        basis = try row.next()
        proposed = try row.next()
        askedBy = try row.next()
        askedOn = try row.next()
        decision = try row.next()
        opinion = try row.next()
        decidedBy = try row.next()
        decidedOn = try row.next()
        next = try row.next()
        assignment = try row.next()
    }

    /// Of a suggestion: all for the office, its own for a unit, none for anybody else. One statement at most.
    public static func of(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> [Adjustment] {
        let isOffice = scope.may(.assignSuggestions)
        guard isOffice || !scope.units.isEmpty else { return [] }
        let own: SQL = isOffice ? "" : "AND a.unit_id IN \(scope.units)"
        return try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE j.office_id = \(scope.office) AND a.suggestion_id = \(id) \(own)
             ORDER BY j.asked_on, j.id
            """)
    }
}
