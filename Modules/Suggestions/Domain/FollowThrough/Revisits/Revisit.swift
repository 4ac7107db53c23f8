import Kernel
import Platform
import Storage
import SuggestionsContract

public enum RevisitSubject {}
public typealias RevisitID = ID<RevisitSubject>

/// How a suggestion that has been closed is looked at again.
public enum RevisitKind: String, CaseIterable, Storable {
    case callBack = "call_back"
    case lookBack = "look_back"
    case thirdParty = "third_party"

    public var title: String {
        switch self {
        case .callBack: "回访"
        case .lookBack: "回头看"
        case .thirdParty: "第三方评估"
        }
    }
}

/// What it came to.
public enum RevisitConclusion: String, CaseIterable, Storable {
    case settled
    case goOn = "continue"

    public var title: String { self == .settled ? "基本解决" : "继续办理" }
}

/// A call-back, a look back, or what the experts of an assessment found.
public struct Revisit: Record, Sendable {
    public static var columns: SQL { "v.kind, v.round, v.held_on, v.held_by, v.content, v.conclusion, v.entered_by" }

    public let kind: RevisitKind
    public let round: Int
    public let heldOn: Day
    public let heldBy: String
    public let content: String
    public let conclusion: RevisitConclusion
    public let enteredBy: String

    public init(_ row: inout Row) throws {
        kind = try row.next()
        round = try row.next()
        heldOn = try row.next()
        heldBy = try row.next()
        content = try row.next()
        conclusion = try row.next()
        enteredBy = try row.next()
    }

    /// Of a suggestion the reader may see.
    public static func of(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> [Revisit] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_revisit v
             WHERE v.office_id = \(scope.office) AND v.suggestion_id = \(id) ORDER BY v.held_on, v.id
            """)
    }
}

/// Noting down a revisit; one that finds the matter unsettled has it handled again in the same transaction.
public enum RecordRevisit {
    /// A third-party conclusion belongs to a drawn suggestion of a sample, and bears its name.
    public static func fields(sampled: Bool) -> [InputField] {
        let kind = InputField(
            "kind", "方式",
            .choice([RevisitKind.callBack, .lookBack].map { InputField.Choice($0.rawValue, $0.title) }), required: true)
        let rest = [
            InputField("held_on", "日期", .day, required: true),
            InputField(
                "held_by", sampled ? "评估组" : "回访、查看的人", .line(maxLength: 200), required: true),
            InputField(
                "content", sampled ? "评估意见（必要性、可行性、办理效果）" : "情况和代表意见", .text(maxLength: 5000), required: true),
            InputField("conclusion", "结论", .choice(RevisitConclusion.self, \.title), required: true),
            InputField(
                "requirement", "继续办理的要求", .text(maxLength: 1000), hint: "结论是继续办理时填写；承办单位会收到，并重新办理。"),
        ]
        return (sampled ? [] : [kind]) + rest
    }

    private struct Subject: Record {
        static var columns: SQL { "state, round" }
        let state: SuggestionState
        let round: Int

        init(_ row: inout Row) throws {
            state = try row.next()
            round = try row.next()
        }
    }

    /// The id was made with the form, so that a form sent twice makes one. Gives what follows of it; nil when nothing
    /// does. Throws `notFound`, `conflict` unless the suggestion is closed, `invalid`.
    @discardableResult public static func record(
        _ id: RevisitID, _ suggestion: SuggestionID, of sample: SampleID? = nil, _ raw: [String: [String]],
        _ verbs: Suggestions, by scope: Scope, _ db: any Connection
    ) throws -> Suggestions.Outcome? {
        try scope.require(.assignSuggestions)
        let subject: Subject? = try db.first(
            """
            SELECT \(Subject.columns) FROM suggestions_suggestion
             WHERE id = \(suggestion) AND \(Visibility.condition(for: scope)) \(.forUpdate)
            """)
        guard let subject else { throw Failure.notFound("没有这件建议，或者您不能查看它。") }
        let known = try db.count(
            "SELECT COUNT(*) FROM suggestions_revisit WHERE id = \(id) AND office_id = \(scope.office)")
        guard known == 0 else { return nil }
        guard [.closed, .archived].contains(subject.state) else {
            throw Failure.conflict("建议现在是“\(subject.state.title)”，办复以后才能登记回访、回头看和评估。")
        }
        let input = try Input(raw, for: fields(sampled: sample != nil))
        let day = try input.requiredPastDay("held_on", "日期", by: db.now.day)
        let goesOn = input.required("conclusion") == RevisitConclusion.goOn.rawValue
        guard !goesOn || input.text("requirement") != nil else {
            throw Failure.invalid(field: "requirement", "结论是继续办理的，请写明要求。")
        }
        if let sample { try Sample.requireOpen(suggestion, in: sample, scope.office, db) }
        let kind = input.text("kind") ?? RevisitKind.thirdParty.rawValue
        var batch = Batch(
            into: "suggestions_revisit",
            [
                "id", "office_id", "suggestion_id", "sample_id", "round", "kind", "held_on", "held_by", "content",
                "conclusion", "entered_by", "created_at",
            ])
        batch.append(
            id, scope.office, suggestion, sample, subject.round, kind, day, input.required("held_by"),
            input.required("content"), input.required("conclusion"), scope.name, db.now)
        try db.insert(batch)
        try Audit.append(
            "suggestions.revisit.recorded", on: Reference(SuggestionCase.kind, suggestion),
            ["kind": kind, "conclusion": input.required("conclusion")], by: scope, db)
        guard goesOn else { return nil }
        return try verbs.act(
            .goOn, on: suggestion, ["requirement": [input.required("requirement")]], by: scope, db)
    }
}
