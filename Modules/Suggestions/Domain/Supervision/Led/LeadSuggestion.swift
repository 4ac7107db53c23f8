import Kernel
import Platform
import Storage
import SuggestionsContract

/// 登记领办 and its end; what ended stays with its reason.
public enum LeadSuggestion {
    public static let fields = [
        InputField("leader", "领办领导", .line(maxLength: 60), required: true),
        InputField("post", "职务", .line(maxLength: 60), required: true, hint: "如：副市长"),
        InputField("reason", "领办的理由", .text(maxLength: 500), required: true),
        InputField("since", "开始日期", .day, required: true),
    ]
    public static let endFields = [
        InputField("ended_on", "结束日期", .day, required: true),
        InputField("ended_reason", "结束的原因", .text(maxLength: 500), required: true),
    ]

    /// `id` was made with the form, so that a form sent twice makes one. Throws `notFound` for another office's,
    /// `conflict` when somebody leads already or the suggestion has not been handed to units.
    public static func begin(
        _ id: ID<LedSuggestion>, on suggestion: SuggestionID, _ raw: [String: [String]], by scope: Scope,
        _ db: any Connection
    ) throws {
        try scope.require(.superviseSuggestions)
        let input = try Input(raw, for: fields)
        let found: [SuggestionID] = try db.values(
            """
            SELECT id FROM suggestions_suggestion
             WHERE id = \(suggestion) AND office_id = \(scope.office) AND state IN \(DecideKey.states) \(.forUpdate)
            """)
        guard found == [suggestion] else { throw Failure.notFound("没有这件建议，或者它现在不能登记领办。") }
        let standing = try LedSuggestion.of(suggestion, in: scope.office, db)
        if standing.contains(where: { $0.id == id }) { return }
        guard !standing.contains(where: { $0.endedOn == nil }) else {
            throw Failure.conflict("这件建议已有领导领办。要换人，先登记结束。")
        }
        try db.run(
            """
            INSERT INTO suggestions_led (id, office_id, suggestion_id, leader, post, reason, since, entered_by, created_at)
            VALUES (\(id), \(scope.office), \(suggestion), \(input.required("leader")), \(input.required("post")),
                    \(input.required("reason")),
                    \(try input.requiredSensiblePastDay("since", "开始日期", by: db.now.day)), \(scope.name), \(db.now))
            """)
        try Audit.append(
            "suggestions.led.begun", on: Reference(SuggestionCase.kind, suggestion), [:], by: scope, db)
        try Notice.send(
            "这件建议由领导领办。", about: Reference(SuggestionCase.kind, suggestion),
            to: try KeyFacts.units(of: suggestion, db), by: scope, db)
    }

    public static func end(
        _ id: ID<LedSuggestion>, on suggestion: SuggestionID, _ raw: [String: [String]], by scope: Scope,
        _ db: any Connection
    ) throws {
        try scope.require(.superviseSuggestions)
        let input = try Input(raw, for: endFields)
        let led = try LedSuggestion.of(suggestion, in: scope.office, db).first { $0.id == id }
        guard let led else { throw Failure.notFound("没有这次领办。") }
        let day = try input.requiredSensiblePastDay("ended_on", "结束日期", by: db.now.day)
        guard day >= led.since else {
            throw Failure.invalid(field: "ended_on", "结束日期不能早于开始日期（\(led.since.chinese)）。")
        }
        let changed = try db.run(
            """
            UPDATE suggestions_led SET ended_on = \(day), ended_reason = \(input.required("ended_reason"))
             WHERE id = \(id) AND office_id = \(scope.office) AND ended_on IS NULL
            """)
        guard changed == 1 else { throw Failure.conflict("这次领办已经结束。") }
        try Audit.append(
            "suggestions.led.ended", on: Reference(SuggestionCase.kind, suggestion), [:], by: scope, db)
    }
}
