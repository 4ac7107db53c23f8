import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// What a 交办通知书 says of one suggestion at one unit (form 4.1).
public struct NoticePart: Record, Sendable {
    public static var columns: SQL {
        """
        a.id, a.unit_id, u.name, a.role, a.matter, a.requirement, a.assigned_on, a.notice_number, s.id, s.number,
        s.title, s.lead_tenure_id,
        (SELECT COUNT(*) FROM suggestions_signer g WHERE g.suggestion_id = s.id AND g.answer = 'confirmed'),
        (SELECT m.name FROM suggestions_assignment x JOIN platform_unit m ON m.id = x.unit_id
          WHERE x.suggestion_id = s.id AND x.role = 'main'),
        (SELECT c.due_on FROM platform_clock c
          WHERE c.office_id = a.office_id AND c.subject_kind = \(AssignmentCase.kind) AND c.subject_id = a.id
            AND c.key = CASE WHEN a.role = 'co' THEN \(SuggestionClock.coOpinion) ELSE \(SuggestionClock.reply) END
          ORDER BY c.started_on DESC, c.id DESC LIMIT 1)
        """
    }

    public let id: AssignmentID
    public let unit: UnitID
    public let unitName: String
    public let role: AssignmentRole
    public let matter: String?
    public let requirement: String?
    public let assignedOn: Day
    public let noticeNumber: String?
    public let suggestion: SuggestionID
    public let number: String?
    public let title: String
    let lead: TenureID
    /// Signers besides the lead.
    public let cosigners: Int
    public let mainUnit: String?
    /// Until when it replies to the deputies, or a co-unit gives its opinion.
    public let dueOn: Day?
    public internal(set) var leadName = ""
    /// Until when the unit may ask to be relieved of it.
    public internal(set) var returnBy: Day?

    public init(_ row: inout Row) throws {
        id = try row.next()
        unit = try row.next()
        unitName = try row.next()
        role = try row.next()
        matter = try row.next()
        requirement = try row.next()
        assignedOn = try row.next()
        noticeNumber = try row.next()
        suggestion = try row.next()
        number = try row.next()
        title = try row.next()
        lead = try row.next()
        cosigners = try row.next()
        mainUnit = try row.next()
        dueOn = try row.next()
    }
}

extension Suggestions {
    /// The parts of a batch, unit by unit: all for the office, its own for a unit.
    public func noticeParts(
        of batch: AssignmentBatchID, for scope: Scope, _ db: any Connection
    ) throws -> [NoticePart] {
        _ = try AssignmentBatch.find(batch, for: scope, db)
        return try noticeParts("a.batch_id = \(batch)", scope, db)
    }

    /// The parts of one suggestion. Throws `notFound` for one this person may not see.
    public func noticeParts(of id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> [NoticePart] {
        guard try isVisible(id, to: scope, db) else { throw Failure.notFound("没有这件建议，或者您不能查看它。") }
        return try noticeParts("a.suggestion_id = \(id)", scope, db)
    }

    /// Four statements, whatever the number of parts.
    private func noticeParts(_ condition: SQL, _ scope: Scope, _ db: any Connection) throws -> [NoticePart] {
        let own: SQL = scope.may(.assignSuggestions) ? "" : "AND a.unit_id IN \(scope.units)"
        let parts: [NoticePart] = try db.all(
            """
            SELECT \(NoticePart.columns) FROM suggestions_assignment a
              JOIN suggestions_suggestion s ON s.id = a.suggestion_id
              JOIN platform_unit u ON u.id = a.unit_id
             WHERE a.office_id = \(scope.office) AND a.role <> 'former' AND \(condition) \(own)
             ORDER BY u.sort_key, u.id, CASE WHEN a.role = 'co' THEN 1 ELSE 0 END, s.number NULLS LAST, s.id
            """)
        let leads = try directory.deputies(Array(Set(parts.map(\.lead))), in: scope.office, db)
        let rules = try ClockRules.load(office: scope.office, db)
        let days = try Set(parts.map(\.assignedOn)).map { day in
            (day, rules.due(try rules.rule(SuggestionClock.returning, on: day), from: day).due)
        }
        let returns = Dictionary(days, uniquingKeysWith: { first, _ in first })
        return parts.map { part in
            var part = part
            part.leadName = leads[part.lead]?.name ?? ""
            part.returnBy = returns[part.assignedOn]
            return part
        }
    }
}
