import Kernel
import Platform
import Storage
import SuggestionsContract

/// Linking by a lead with their own suggestions, by the office with any that has a number.
public enum LinkPreparation {
    public static let source = InputField.Source("own-suggestions")

    public static func mayLink(_ scope: Scope) -> Bool { scope.may(.keepPreparation) || !scope.people.isEmpty }

    public static func fields(for scope: Scope) -> [InputField] {
        scope.people.isEmpty
            ? [InputField("number", "建议编号", .line(maxLength: 20), required: true)]
            : [InputField("suggestion", "我的建议或草稿", .one(source), required: true)]
    }

    /// What the acting deputy leads and may link: drafts too.
    public static func own(for scope: Scope, _ db: any Connection) throws -> [(id: SuggestionID, name: String)] {
        let rows: [Own] = try db.all(
            """
            SELECT \(Own.columns) FROM suggestions_suggestion
             WHERE office_id = \(scope.office) AND lead_person_id IN \(scope.people)
             ORDER BY created_at DESC, id DESC LIMIT 200
            """)
        return rows.map { ($0.id, [$0.number, $0.title].compactMap { $0 }.joined(separator: " ")) }
    }

    private struct Own: Record {
        static var columns: SQL { "id, number, title" }
        let id: SuggestionID
        let number: String?
        let title: String

        init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
        }
    }

    /// Throws `notFound`, `invalid` beside the field for what is not theirs. Linked twice it is linked once.
    public static func link(
        _ record: ID<PreparationRecord>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        let found = try PreparationRecord.find(record, for: scope, db)
        guard mayLink(scope) else { throw Failure.forbidden("由代表关联自己的建议，或者由代工委关联。") }
        guard found.withdrawnOn == nil else { throw Failure.conflict("这份资料已经撤回。") }
        let suggestion = try chosen(raw, scope, db)
        let known = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_preparation_link
             WHERE preparation_id = \(record) AND suggestion_id = \(suggestion) AND withdrawn_on IS NULL
            """)
        guard known == 0 else { return }
        try db.run(
            """
            INSERT INTO suggestions_preparation_link (id, office_id, preparation_id, suggestion_id, entered_by, created_at)
            VALUES (\(ID<PreparationLink>.new(at: db.now)), \(scope.office), \(record), \(suggestion), \(scope.name),
                    \(db.now))
            """)
        try Audit.append(
            "suggestions.preparation.linked", on: Reference(SuggestionCase.kind, suggestion), [:], by: scope, db)
    }

    /// By who keeps the records, or the lead of the suggestion. Throws `notFound`.
    public static func unlink(
        _ link: ID<PreparationLink>, of record: ID<PreparationRecord>, by scope: Scope, _ db: any Connection
    ) throws {
        _ = try PreparationRecord.find(record, for: scope, db)
        let own: SQL =
            "AND suggestion_id IN (SELECT id FROM suggestions_suggestion WHERE lead_person_id IN \(scope.people))"
        let mine: SQL = scope.may(.keepPreparation) ? "" : own
        let changed = try db.run(
            """
            UPDATE suggestions_preparation_link SET withdrawn_on = \(db.now.day), withdrawn_by = \(scope.name)
             WHERE id = \(link) AND preparation_id = \(record) AND office_id = \(scope.office)
               AND withdrawn_on IS NULL \(mine)
            """)
        guard changed == 1 else { throw Failure.notFound("没有这条关联。") }
        try Audit.append(
            "suggestions.preparation.unlinked", on: Reference(PreparationRecord.reference, record), [:], by: scope, db)
    }

    private static func chosen(
        _ raw: [String: [String]], _ scope: Scope, _ db: any Connection
    ) throws -> SuggestionID {
        let input = try Input(raw, for: fields(for: scope))
        if scope.people.isEmpty {
            let found: SuggestionID? = try db.value(
                """
                SELECT id FROM suggestions_suggestion
                 WHERE number = \(input.required("number")) AND \(Visibility.condition(for: scope))
                 ORDER BY proposed_on DESC, id DESC LIMIT 1
                """)
            return try found.orInvalid("number", "没有这个编号的建议，或者您不能查看它。")
        }
        let id: SuggestionID? = input.id("suggestion")
        let own = try own(for: scope, db)
        return try own.first { $0.id == id }.map(\.id).orInvalid("suggestion", "请选择您自己领衔的建议。")
    }
}
