import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// What a 交办通知书 says of one suggestion at one unit (form 4.1).
struct NoticePart: Sendable {
    let id: AssignmentID
    let unit: UnitID
    let batch: AssignmentBatchID?
    let noticeNumber: String?
    /// Of the office, as it was written with the batch.
    let contact: String?
    let telephone: String?
    let matter: LetterMatter
    /// The unit's part, and until when what is to be done: the last clock of each key, running or not.
    let part: SuggestionDetail.Assignment
    let dues: [String: Day]
    /// Until when the unit may ask to be relieved of it.
    let returnBy: Day

    /// Until when it replies to the deputies, or a co-unit gives its opinion.
    var dueOn: Day? {
        part.role == .co ? dues[SuggestionClock.coOpinion] : dues[SuggestionClock.redo] ?? dues[SuggestionClock.reply]
    }
}

extension Suggestions {
    func noticeParts(_ ids: [ID<Never>], for scope: Scope, _ db: any Connection) throws -> [NoticePart] {
        try noticeParts("a.id IN \(ids)", scope, db)
    }

    /// These parts, and all that their units got in the same batch.
    func noticeParts(besides ids: [ID<Never>], for scope: Scope, _ db: any Connection) throws -> [NoticePart] {
        try noticeParts(
            """
            EXISTS (SELECT 1 FROM suggestions_assignment f
                     WHERE f.id IN \(ids)
                       AND (f.id = a.id OR (f.batch_id = a.batch_id AND f.unit_id = a.unit_id)))
            """, scope, db)
    }

    /// Eight statements, whatever the number of parts. What a unit gave away has no notice any more.
    private func noticeParts(_ condition: SQL, _ scope: Scope, _ db: any Connection) throws -> [NoticePart] {
        let own: SQL = scope.may(.assignSuggestions) ? "" : "AND a.unit_id IN \(scope.units)"
        let handed: [Handed] = try db.all(
            """
            SELECT \(Handed.columns) FROM suggestions_assignment a
              JOIN suggestions_suggestion s ON s.id = a.suggestion_id
              JOIN platform_unit u ON u.id = a.unit_id
              LEFT JOIN suggestions_batch b ON b.id = a.batch_id
             WHERE a.office_id = \(scope.office) AND a.role <> 'former' AND \(condition) \(own)
               AND \(Visibility.permits("a.suggestion_id", for: scope))
             ORDER BY u.sort_key, u.id, CASE WHEN a.role = 'co' THEN 1 ELSE 0 END, s.number NULLS LAST, s.id
            """)
        guard !handed.isEmpty else { return [] }
        let matters = try LetterMatter.load(Array(Set(handed.map(\.suggestion))), directory, in: scope.office, db)
        let dues = Dictionary(grouping: try Handed.dues(of: handed.map(\.id), in: scope.office, db), by: \.subject)
        let rules = try ClockRules.load(office: scope.office, db)
        return try handed.compactMap { row in
            guard let matter = matters[row.suggestion], let part = matter.assignments.first(where: { $0.id == row.id })
            else { return nil }
            return NoticePart(
                id: row.id, unit: part.unit, batch: row.batch, noticeNumber: row.noticeNumber, contact: row.contact,
                telephone: row.telephone, matter: matter, part: part,
                // They come in the order in which they started.
                dues: Dictionary((dues[row.id.asID()] ?? []).map { ($0.key, $0.day) }, uniquingKeysWith: { $1 }),
                returnBy: rules.due(
                    try rules.rule(SuggestionClock.returning, on: part.assignedOn), from: part.assignedOn
                ).due)
        }
    }
}

private struct Handed: Record {
    static var columns: SQL { "a.id, a.suggestion_id, a.batch_id, a.notice_number, b.contact, b.telephone" }
    let id: AssignmentID
    let suggestion: SuggestionID
    let batch: AssignmentBatchID?
    let noticeNumber: String?
    let contact: String?
    let telephone: String?

    init(_ row: inout Row) throws {
        id = try row.next()
        suggestion = try row.next()
        batch = try row.next()
        noticeNumber = try row.next()
        contact = try row.next()
        telephone = try row.next()
    }

    struct Due: Record {
        static var columns: SQL { "subject_id, key, due_on" }
        let subject: ID<Never>
        let key: String
        let day: Day

        init(_ row: inout Row) throws {
            subject = try row.next()
            key = try row.next()
            day = try row.next()
        }
    }

    static func dues(of parts: [AssignmentID], in office: OfficeID, _ db: any Connection) throws -> [Due] {
        try db.all(
            """
            SELECT \(Due.columns) FROM platform_clock
             WHERE office_id = \(office) AND subject_kind = \(AssignmentCase.kind) AND subject_id IN \(parts)
             ORDER BY started_on, id
            """)
    }
}
