import Kernel
import Platform
import Storage
import SuggestionsContract

/// Filling in the form of six aspects: a signer for themselves, the office for what others gave it on paper (代录).
/// Nothing is preset, and no unit fills one in.
public enum EvaluateSuggestion {
    public static func fields(for scope: Scope) -> [InputField] {
        let rater = [
            InputField("kind", "评价人", .choice(EvaluationRater.self, \.title), required: true),
            InputField("signer", "签名代表", .one(.signers), hint: "评价人是代表的，在这里选。"),
            InputField(
                "rater", "负责人姓名或工委名称", .line(maxLength: 60), hint: "负责人在代表名册里找，同名的写代表编号；工委写委员会或单位名单里的名称。"),
        ]
        let paper = InputField(
            "paper", "纸质测评表的日期和存放处", .line(maxLength: 100), required: true, hint: "评价是本人给的，这里只是录入，记明由您代录。")
        let aspects = EvaluationAspect.allCases.map {
            InputField($0.rawValue, $0.title, .choice(Grade.self, \.title), required: true)
        }
        let rest = [
            InputField("words", "意见", .text(maxLength: 2000)), InputField("rated_on", "评价日期", .day, required: true),
        ]
        return scope.may(.assignSuggestions) ? rater + aspects + rest + [paper] : aspects + rest
    }

    private struct Subject: Record {
        static var columns: SQL { "state, closed_on" }
        let state: SuggestionState
        let closedOn: Day?

        init(_ row: inout Row) throws {
            state = try row.next()
            closedOn = try row.next()
        }
    }

    /// The id was made with the form, so that a form sent twice makes one. Throws `notFound`, `forbidden` for who is
    /// neither of the office nor a signer, `conflict` before the suggestion is closed or when this rater has one, `invalid` for a rater who is neither a signer nor on record.
    public static func evaluate(
        _ id: EvaluationID, _ suggestion: SuggestionID, _ raw: [String: [String]], by scope: Scope,
        _ verbs: Suggestions, _ db: any Connection
    ) throws {
        let subject: Subject? = try db.first(
            """
            SELECT \(Subject.columns) FROM suggestions_suggestion
             WHERE id = \(suggestion) AND \(Visibility.condition(for: scope))
            """)
        guard let subject else { throw Failure.notFound("没有这件建议，或者您不能查看它。") }
        let person = try signer(of: suggestion, scope, db)
        guard person != nil || scope.may(.assignSuggestions) else {
            throw Failure.forbidden("测评表由常委会负责人、签名代表和相关工委填写，承办单位不能填写。")
        }
        guard [.closed, .archived].contains(subject.state) else { throw Failure.conflict("建议办复以后才能填写测评表。") }
        let input = try Input(raw, for: fields(for: scope))
        let rater =
            try person.map { FoundRater(kind: .deputy, name: scope.name, person: $0) }
            ?? FoundRater.find(input, of: suggestion, in: scope.office, verbs.directory, db)
        let day = try input.requiredPastDay("rated_on", "评价日期", by: db.now.day)
        guard day >= subject.closedOn ?? day else {
            throw Failure.invalid(field: "rated_on", "评价日期不能早于办复之日（\(subject.closedOn ?? day)）。")
        }
        guard try db.count("SELECT COUNT(*) FROM suggestions_evaluation WHERE id = \(id)") == 0 else { return }
        let earlier = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_evaluation
             WHERE suggestion_id = \(suggestion) AND withdrawn_on IS NULL
               AND (person_id = \(rater.person) OR (rater_kind = \(rater.kind) AND rater = \(rater.name)))
            """)
        guard earlier == 0 else { throw Failure.conflict("\(rater.name)已经填过这件建议的测评表；录错了的，先撤销。") }
        var batch = Batch(
            into: "suggestions_evaluation",
            [
                "id", "office_id", "suggestion_id", "rater_kind", "rater", "person_id", "organization", "attitude",
                "talks", "reply", "implementation", "overall", "words", "rated_on", "typed_by", "paper", "created_at",
            ])
        let grades = EvaluationAspect.allCases.map { input.required($0.rawValue) }
        batch.append(
            id, scope.office, suggestion, rater.kind, rater.name, rater.person, grades[0], grades[1], grades[2],
            grades[3], grades[4], grades[5], input.text("words"), day, scope.name, input.text("paper"), db.now)
        try db.insert(batch)
        try Audit.append(
            "suggestions.evaluation.entered", on: Reference(SuggestionCase.kind, suggestion),
            ["rater": rater.kind.rawValue],
            by: scope, db)
    }

    /// The signer who is acting; nil for the office, which types for others.
    private static func signer(of id: SuggestionID, _ scope: Scope, _ db: any Connection) throws -> PersonID? {
        guard !scope.may(.assignSuggestions) else { return nil }
        return try db.value(
            """
            SELECT person_id FROM suggestions_signer
             WHERE suggestion_id = \(id) AND person_id IN \(scope.people) AND answer IN ('lead', 'confirmed')
            """)
    }

    public static let withdrawal = [InputField("reason", "撤销原因", .text(maxLength: 500), required: true)]

    /// What was typed wrongly is taken back with its reason, and counted no more.
    public static func withdraw(
        _ id: EvaluationID, of suggestion: SuggestionID, _ raw: [String: [String]], by scope: Scope,
        _ db: any Connection
    ) throws {
        try scope.require(.assignSuggestions)
        let input = try Input(raw, for: withdrawal)
        let known = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_evaluation
             WHERE office_id = \(scope.office) AND suggestion_id = \(suggestion) AND id = \(id)
            """)
        guard known == 1 else { throw Failure.notFound("没有这份测评表。") }
        let changed = try db.run(
            """
            UPDATE suggestions_evaluation
               SET withdrawn_on = \(db.now.day), withdrawn_reason = \(input.required("reason"))
             WHERE office_id = \(scope.office) AND id = \(id) AND withdrawn_on IS NULL
            """)
        guard changed == 1 else { throw Failure.conflict("这份测评表已经撤销过。") }
        try Audit.append(
            "suggestions.evaluation.withdrawn", on: Reference(SuggestionCase.kind, suggestion), [:], by: scope, db)
    }
}
