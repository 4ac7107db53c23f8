import Kernel
import Platform
import Storage

extension Verb<MeritCase> {
    private static let reason = InputField("reason", "原因", .text(maxLength: 500), required: true)

    static let score = Verb(
        .score, fields: [InputField("score", "得分", .line(maxLength: 6), required: true), reason]
    ) { act in
        let score = try AssessmentPoints.typed(act.input.required("score"))
            .orInvalid("score", "得分应是 0 到 100 的数，最多两位小数。")
        try act.db.run("UPDATE suggestions_merit SET score = \(score) WHERE id = \(act.facts.id)")
        return Effect(opinion: act.input.text("reason"))
    }

    /// The mark on the suggestion follows.
    static let decide = Verb(
        .decide,
        fields: [
            InputField("meeting", "主任会议", .line(maxLength: 60), required: true, hint: "届次，如：七届第30次主任会议"),
            InputField("decided_on", "决定日期", .day, required: true),
        ]
    ) { act in
        let day = try act.input.requiredSensiblePastDay("decided_on", "决定日期", by: act.db.now.day)
        try act.db.run(
            """
            UPDATE suggestions_merit
               SET meeting = \(act.input.required("meeting")), decided_on = \(day),
                   was_excellent = COALESCE((SELECT s.is_excellent FROM suggestions_suggestion s
                                              WHERE s.id = suggestions_merit.suggestion_id), \(false))
             WHERE id = \(act.facts.id)
            """)
        try mark(act.facts, true, act.db)
        return Effect(opinion: act.input.text("meeting"), happenedOn: day)
    }

    static let refuse = Verb(.refuse, fields: [reason]) { act in Effect(opinion: act.input.text("reason")) }

    static let revoke = Verb(.revoke, fields: [reason]) { act in
        try mark(act.facts, act.facts.wasExcellent, act.db)
        return Effect(opinion: act.input.text("reason"))
    }

    private static func mark(_ merit: Merit, _ isExcellent: Bool, _ db: any Connection) throws {
        guard let suggestion = merit.suggestion else { return }
        try db.run(
            """
            UPDATE suggestions_suggestion SET is_excellent = \(isExcellent), changed_at = \(db.now)
             WHERE id = \(suggestion)
            """)
    }
}

extension CaseEngine<MeritCase> {
    public static let merits = CaseEngine(
        [.score, .decide, .refuse, .revoke],
        in: "suggestions_merit", find: { try Merit.find($0, for: $1, $2) })
}
