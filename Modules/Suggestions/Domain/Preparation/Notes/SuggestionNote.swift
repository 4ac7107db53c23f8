import Kernel
import Platform
import Storage
import SuggestionsContract

/// Who somebody is to a suggestion, and where it stands: what decides who may note something on it.
public struct NoteStanding: Record, Sendable {
    public static var columns: SQL { "" }

    public let state: SuggestionState
    /// Whether this person's unit answers the suggestion.
    public let isReplyingUnit: Bool

    public init(_ row: inout Row) throws {
        state = try row.next()
        isReplyingUnit = try row.next(Int.self) > 0
    }

    /// Throws `notFound` for a suggestion this person may not see. One statement.
    public static func read(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> NoteStanding {
        let found: NoteStanding? = try db.first(
            """
            SELECT state,
                   (SELECT COUNT(*) FROM suggestions_assignment a
                     WHERE a.suggestion_id = suggestions_suggestion.id AND a.unit_id IN \(scope.units)
                       AND a.role IN \(AssignmentRole.replying)) AS parts
              FROM suggestions_suggestion WHERE id = \(id) AND \(Visibility.condition(for: scope))
            """)
        guard let found else { throw Failure.notFound("没有这件建议，或者您不能查看它。") }
        return found
    }
}

/// A record about one suggestion: written once, and taken back with its reason when it is wrong.
public protocol SuggestionNote: Record, Sendable {
    /// Its table has `id`, `office_id`, `suggestion_id`, `withdrawn_on`, `withdrawn_reason`.
    static var table: SQL { get }
    /// The audit trail's word: "suggestions.outcome"; `.noted` and `.withdrawn` follow.
    static var action: String { get }
    static var fields: [InputField] { get }
    /// Those of a suggestion, the oldest first, the withdrawn ones too.
    static func all(of suggestion: SuggestionID, in office: OfficeID, _ db: any Connection) throws -> [Self]
    static func mayRead(_ scope: Scope) -> Bool
    static func mayWrite(_ standing: NoteStanding, _ scope: Scope) -> Bool
    static func insert(
        _ id: ID<Self>, on suggestion: SuggestionID, _ input: Input, by scope: Scope, _ db: any Connection) throws

    /// Tells those who were told of it.
    static func afterWithdrawal(of suggestion: SuggestionID, by scope: Scope, _ db: any Connection) throws
    /// Whether it is this person's to take back, being one of those who may write such notes.
    func isOwn(of scope: Scope) -> Bool

    var id: ID<Self> { get }
    var enteredBy: String { get }
    /// Nil while it holds.
    var withdrawnOn: Day? { get }
    var withdrawnReason: String? { get }
}

extension SuggestionNote {
    public static var withdrawal: [InputField] {
        [InputField("reason", "撤销原因", .text(maxLength: 500), required: true)]
    }

    public static func afterWithdrawal(of _: SuggestionID, by _: Scope, _: any Connection) throws {}

    public func isOwn(of _: Scope) -> Bool { true }

    /// `id` was made with the form, so that a form sent twice makes one. Throws `notFound`, `forbidden` for who may not
    /// note it, or not now, `invalid`.
    public static func note(
        _ id: ID<Self>, on suggestion: SuggestionID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        guard mayWrite(try .read(suggestion, for: scope, db), scope) else {
            throw Failure.forbidden("现在不能由您登记这一项。")
        }
        let input = try Input(raw, for: fields)
        guard try db.count("SELECT COUNT(*) FROM \(table) WHERE id = \(id)") == 0 else { return }
        try insert(id, on: suggestion, input, by: scope, db)
        try Audit.append("\(action).noted", on: Reference(SuggestionCase.kind, suggestion), [:], by: scope, db)
    }

    /// Throws `notFound` for one of another suggestion, `forbidden` for another's, `conflict` when it has been withdrawn.
    public static func withdraw(
        _ id: ID<Self>, of suggestion: SuggestionID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        let standing = try NoteStanding.read(suggestion, for: scope, db)
        let note = try all(of: suggestion, in: scope.office, db).first { $0.id == id }.orNotFound("没有这一条记录。")
        guard mayWrite(standing, scope), note.isOwn(of: scope) else {
            throw Failure.forbidden("现在不能由您撤销这一项。")
        }
        let input = try Input(raw, for: withdrawal)
        let changed = try db.run(
            """
            UPDATE \(table) SET withdrawn_on = \(db.now.day), withdrawn_reason = \(input.required("reason"))
             WHERE id = \(id) AND office_id = \(scope.office) AND withdrawn_on IS NULL
            """)
        guard changed == 1 else { throw Failure.conflict("这一条已经撤销。") }
        try Audit.append("\(action).withdrawn", on: Reference(SuggestionCase.kind, suggestion), [:], by: scope, db)
        try afterWithdrawal(of: suggestion, by: scope, db)
    }
}
