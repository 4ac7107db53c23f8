import Kernel
import Platform
import Storage
import SuggestionsContract

/// 提名: a suggestion by its number, a unit, or a person at a unit. Beyond the share of 优秀建议 it asks for a reason.
public enum NominateMerit {
    public static let fields = [
        InputField("year", "年度", .line(maxLength: 4), required: true),
        InputField("kind", "评选", .choice(Merit.Kind.self, \.title), required: true),
        InputField("number", "建议编号", .line(maxLength: 40), hint: "评优秀建议时填写"),
        InputField("unit", "承办单位", .one(.units), hint: "评先进承办单位、先进承办个人时选；单位不填得分时用考核得分"),
        InputField("handler", "承办人姓名", .line(maxLength: 40), hint: "评先进承办个人时填写"),
        InputField("score", "得分", .line(maxLength: 6), hint: "0 到 100，最多两位小数"),
        InputField("grounds", "理由", .text(maxLength: 2000), required: true),
        InputField("over_quota_reason", "超出名额的原因", .text(maxLength: 500), hint: "超出名额时必填"),
    ]

    /// `id` was made with the form, so that a form sent twice makes one nomination. Throws `invalid` beside the field.
    public static func nominate(
        _ id: ID<Merit>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepAssessment)
        let input = try Input(raw, for: fields)
        guard try db.count("SELECT COUNT(*) FROM suggestions_merit WHERE id = \(id)") == 0 else {
            _ = try Merit.find(id, for: scope, db)
            return
        }
        let year = try input.requiredNumber("year", "年度", in: 1949...db.now.day.year)
        guard let kind = input.text("kind").flatMap(Merit.Kind.init(rawValue:)) else {
            throw Failure.internal(cause: "required field not checked")
        }
        var score: Int?
        if let typed = input.text("score") {
            score = try AssessmentPoints.typed(typed).orInvalid("score", "得分应是 0 到 100 的数，最多两位小数。")
        }
        var suggestion: SuggestionID?
        var unit: UnitID?
        var handler: String?
        switch kind {
        case .suggestion:
            suggestion = try candidate(input, scope.office, db)
            let quota = try MeritQuota.of(year, in: scope.office, db)
            if quota.left <= 0, input.text("over_quota_reason") == nil {
                throw Failure.invalid(
                    field: "over_quota_reason", "\(year)年优秀建议名额 \(quota.places) 件已用完，超出的请写明原因。")
            }
        case .unit:
            let chosen = try unitNamed(by: input, scope.office, db)
            try notStanding(chosen, nil, year, "unit", "这家单位这一年已经提名。", db)
            unit = chosen
            if score == nil { score = try AssessmentUnitYear.load(chosen, year, for: scope, db).sheet?.score }
        case .handler:
            let chosen = try unitNamed(by: input, scope.office, db)
            guard let typed = input.text("handler") else {
                throw Failure.invalid(field: "handler", "请填写承办人姓名。")
            }
            let name = PersonName.plain(typed)
            try notStanding(chosen, name, year, "handler", "这家单位的这个人这一年已经提名。", db)
            (unit, handler) = (chosen, name)
        }
        try db.run(
            """
            INSERT INTO suggestions_merit (id, office_id, year, kind, suggestion_id, unit_id, score, grounds,
                                           over_quota_reason, was_excellent, state, version, created_at, handler)
            VALUES (\(id), \(scope.office), \(year), \(kind), \(suggestion), \(unit), \(score),
                    \(input.required("grounds")), \(input.text("over_quota_reason")), \(false),
                    \(MeritState.candidate), 1, \(db.now), \(handler))
            """)
        try Journal(scope: scope, db).begin(MeritCase.self, Reference(MeritCase.kind, id), "提名")
        try Audit.append(
            "suggestions.merit.nominated", on: Reference(MeritCase.kind, id),
            ["year": String(year), "kind": kind.rawValue], by: scope, db)
    }

    /// A suggestion of the office's own congress before one of another level with the same number.
    private static func candidate(_ input: Input, _ office: OfficeID, _ db: any Connection) throws -> SuggestionID {
        guard let number = input.text("number") else { throw Failure.invalid(field: "number", "请填写建议编号。") }
        let found: Numbered? = try db.first(
            """
            SELECT s.id, s.is_excellent FROM suggestions_suggestion s JOIN platform_office o ON o.id = s.office_id
             WHERE s.office_id = \(office) AND s.number = \(number)
               AND s.state NOT IN \(SuggestionStatistics.uncounted)
             ORDER BY CASE WHEN s.level = o.level THEN 0 ELSE 1 END, s.level, s.id
            """)
        guard let found else { throw Failure.invalid(field: "number", "没有编号是“\(number)”的建议。") }
        guard !found.isExcellent else { throw Failure.invalid(field: "number", "这件建议已经是优秀建议。") }
        let standing = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_merit
             WHERE office_id = \(office) AND suggestion_id = \(found.id)
               AND state IN \([MeritState.candidate, .decided])
            """)
        guard standing == 0 else { throw Failure.invalid(field: "number", "这件建议已经提名。") }
        return found.id
    }

    private static func unitNamed(by input: Input, _ office: OfficeID, _ db: any Connection) throws -> UnitID {
        guard let unit = input.id("unit", as: UnitSubject.self),
            try !Unit.names(of: [unit], in: office, db).isEmpty
        else { throw Failure.invalid(field: "unit", "请选择承办单位。") }
        return unit
    }

    /// Throws `invalid` when that unit, or that person of it, is a candidate of the year or was decided.
    private static func notStanding(
        _ unit: UnitID, _ handler: String?, _ year: Int, _ field: String, _ words: String, _ db: any Connection
    ) throws {
        var whose: SQL = "kind = \(Merit.Kind.unit)"
        if let handler { whose = "handler = \(handler)" }
        let standing = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_merit
             WHERE unit_id = \(unit) AND year = \(year) AND \(whose)
               AND state IN \([MeritState.candidate, .decided])
            """)
        guard standing == 0 else { throw Failure.invalid(field: field, words) }
    }

    private struct Numbered: Record {
        static var columns: SQL { "" }
        let id: SuggestionID
        let isExcellent: Bool

        init(_ row: inout Row) throws {
            id = try row.next()
            isExcellent = try row.next()
        }
    }
}
