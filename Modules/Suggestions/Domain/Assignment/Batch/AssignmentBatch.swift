import Kernel
import Platform
import Storage
import SuggestionsContract

public enum AssignmentBatchSubject {}
/// Suggestions assigned together: by one confirmation, with one run of notices.
public typealias AssignmentBatchID = ID<AssignmentBatchSubject>

/// How the 交办通知书 of a batch are cut.
public enum NoticeCut: String, CaseIterable, Storable {
    case unit, part

    /// The letter that is printed.
    public var letter: SuggestionLetter { self == .unit ? .unitNotice : .notice }

    public var title: String { self == .unit ? "每个单位一份，列出它的全部建议" : "每件建议、每个单位各一份" }
}

/// A batch as it was confirmed.
public struct AssignmentBatch: Record, Sendable {
    static let reference = "suggestions.batch"

    public static var columns: SQL { "id, assigned_on, notices, contact, telephone" }

    public let id: AssignmentBatchID
    public let assignedOn: Day
    public let notices: NoticeCut
    public let contact: String?
    public let telephone: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        assignedOn = try row.next()
        notices = try row.next()
        contact = try row.next()
        telephone = try row.next()
    }

    /// The batches, newest first.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [AssignmentBatch] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_batch WHERE office_id = \(office)
             ORDER BY assigned_on DESC, id DESC LIMIT 100
            """)
    }

    /// For the office, or for a unit that got something in it. Throws `notFound` for everybody else.
    public static func find(_ id: AssignmentBatchID, for scope: Scope, _ db: any Connection) throws -> AssignmentBatch {
        let own: SQL =
            scope.may(.assignSuggestions)
            ? ""
            : """
            AND EXISTS (SELECT 1 FROM suggestions_assignment a
                         WHERE a.batch_id = suggestions_batch.id AND a.unit_id IN \(scope.units)
                           AND a.role <> 'former')
            """
        let found: AssignmentBatch? = try db.first(
            "SELECT \(columns) FROM suggestions_batch WHERE office_id = \(scope.office) AND id = \(id) \(own)")
        guard let found else { throw Failure.notFound("没有这次交办。") }
        return found
    }
}

extension Suggestions {
    /// What notices of a batch are about, unit by unit, for those who may see the batch: each of its parts, or for each
    /// unit its first; a unit's own alone. One statement.
    public func notices(
        of batch: AssignmentBatchID, _ cut: NoticeCut, for scope: Scope, _ db: any Connection
    ) throws -> [ID<Never>] {
        let own: SQL = scope.may(.assignSuggestions) ? "" : "AND a.unit_id IN \(scope.units)"
        let first: SQL = cut == .part ? "" : "AND \(AssignedPart.firstOfUnit)"
        return try db.values(
            """
            SELECT a.id FROM suggestions_assignment a
              JOIN suggestions_suggestion s ON s.id = a.suggestion_id
              JOIN platform_unit u ON u.id = a.unit_id
             WHERE a.office_id = \(scope.office) AND a.batch_id = \(batch) AND a.role <> 'former' \(own) \(first)
             ORDER BY u.sort_key, u.id, CASE WHEN a.role = 'co' THEN 1 ELSE 0 END, s.number NULLS LAST, s.id
            """)
    }
}

extension ReferenceKind {
    /// A batch by its day.
    static let assignmentBatch = ReferenceKind(AssignmentBatch.reference) { ids, office, db in
        let found: [AssignmentBatch] = try db.all(
            """
            SELECT \(AssignmentBatch.columns) FROM suggestions_batch WHERE office_id = \(office) AND id IN \(ids)
            """)
        return Dictionary(
            found.map {
                ($0.id.asID(), Description(title: "\($0.assignedOn) 批量交办", path: "/suggestions/batches/\($0.id)"))
            }, uniquingKeysWith: { first, _ in first })
    }
}
