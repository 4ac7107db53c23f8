import Kernel
import Platform
import Storage
import SuggestionsContract

/// 列为重点督办: what the 主任会议 has decided, entered by the office. The suggestion's marks follow.
public enum DecideKey {
    /// Where a suggestion must stand: numbered, and not over otherwise than by a reply.
    public static let states: [SuggestionState] = [
        .triage, .trial, .ready, .handling, .paused, .feedback, .redoReview, .closed,
    ]

    public static let fields = [
        InputField("meeting", "主任会议", .line(maxLength: 60), required: true, hint: "届次，如：七届第30次主任会议"),
        InputField("decided_on", "决定日期", .day, required: true),
        InputField(
            "leader", "领衔督办领导", .line(maxLength: 60), required: true, hint: "先写职务，如：市委书记王某。办理统计按这里写的列出。"),
        InputField("committee", "对口委员会", .line(maxLength: 60)),
        InputField("unit_leader", "主办单位负责人", .line(maxLength: 60)),
    ]

    /// `id` was made with the form, so that a form sent twice decides once. The units are told.
    ///
    /// Throws `notFound` for a suggestion of another office, `conflict` for one that is decided already or stands
    /// where it cannot be.
    public static func decide(
        _ id: ID<KeySuggestion>, on suggestion: SuggestionID, _ raw: [String: [String]], by scope: Scope,
        _ db: any Connection
    ) throws {
        try scope.require(.superviseSuggestions)
        let input = try Input(raw, for: fields)
        let marks = try Marks.locked(suggestion, scope.office, db)
        let earlier: SuggestionID? = try db.value("SELECT suggestion_id FROM suggestions_key WHERE id = \(id)")
        if let earlier {
            guard earlier == suggestion else { throw Failure.conflict("这份表单已经用过，请刷新后重新填写。") }
            return
        }
        guard states.contains(marks.state) else {
            throw Failure.conflict("这件建议现在是“\(marks.state.title)”，不能列为重点督办。")
        }
        guard try KeySuggestion.of(suggestion, in: scope.office, db) == nil else {
            throw Failure.conflict("这件建议已经列为重点督办。")
        }
        let day = try input.requiredSensiblePastDay("decided_on", "决定日期", by: db.now.day)
        let leader = input.required("leader")
        try db.run(
            """
            INSERT INTO suggestions_key (id, office_id, suggestion_id, state, version, year, meeting, decided_on, leader,
                                         committee, unit_leader, was_key, former_leader, created_at)
            VALUES (\(id), \(scope.office), \(suggestion), \(KeyState.decided), 1, \(day.year),
                    \(input.required("meeting")), \(day), \(leader), \(input.text("committee")),
                    \(input.text("unit_leader")), \(marks.isKey), \(marks.leader), \(db.now))
            """)
        try KeyMarks.set(true, leader, of: suggestion, db)
        try Journal(scope: scope, db).begin(KeyCase.self, Reference(KeyCase.kind, id), "列为重点督办", on: day)
        try Audit.append(
            "suggestions.key.decided", on: Reference(KeyCase.kind, id), ["decided_on": day.description], by: scope, db)
        try Notice.send(
            "主任会议把这件建议列为重点督办，\(leader)领衔：请明确负责人，优先办理。督办方案定了再通知。", about: Reference(KeyCase.kind, id),
            to: try KeyFacts.units(of: suggestion, db), by: scope, db)
    }

    private struct Marks: Record {
        static var columns: SQL { "state, is_key, key_leader" }
        let state: SuggestionState
        let isKey: Bool
        let leader: String?

        init(_ row: inout Row) throws {
            state = try row.next()
            isKey = try row.next()
            leader = try row.next()
        }

        static func locked(_ id: SuggestionID, _ office: OfficeID, _ db: any Connection) throws -> Marks {
            let found: Marks? = try db.first(
                """
                SELECT \(columns) FROM suggestions_suggestion WHERE id = \(id) AND office_id = \(office) \(.forUpdate)
                """)
            guard let found, !SuggestionState.unsubmitted.contains(found.state) else {
                throw Failure.notFound("没有这件建议，或者您不能查看它。")
            }
            return found
        }
    }
}

/// The two marks on a suggestion that follow its 重点督办.
enum KeyMarks {
    static func set(_ isKey: Bool, _ leader: String?, of suggestion: SuggestionID, _ db: any Connection) throws {
        try db.run(
            """
            UPDATE suggestions_suggestion SET is_key = \(isKey), key_leader = \(leader), changed_at = \(db.now)
             WHERE id = \(suggestion)
            """)
    }
}
