import Kernel
import Platform
import Storage

extension Verb<MotionCase> {
    /// 办理情况报告 of the unit.
    static let answer = Verb(
        .answer, fields: [InputField("answer", "办理情况报告", .text(maxLength: 50_000), required: true)]
    ) { act in
        try act.db.run(
            """
            UPDATE suggestions_motion
               SET answer = \(act.input.required("answer")), answered_on = \(act.db.now.day)
             WHERE id = \(act.facts.id)
            """)
        return Effect(tells: [.role(.officeStaff), .role(.officeHead)])
    }

    static let returnAnswer = Verb(
        .returnAnswer, fields: [InputField("reason", "原因和要求", .text(maxLength: 500), required: true)]
    ) { act in
        let unit = try act.facts.unit.map { Journal.Holder.unit($0) }.orNotFound("这件议案没有承办单位。")
        return Effect(
            opinion: act.facts.returned(act.input.required("reason"), act.facts.answer), clocksHeldBy: unit,
            tells: [unit])
    }

    static let finish = Verb(
        .finish, fields: [InputField("conclusion", "办结说明", .text(maxLength: 2000))]
    ) { act in
        let words = try act.words()
        return Effect(
            opinion: act.input.text("conclusion"),
            news: [
                Journal.News(
                    "您提出的\(words.name)已经办结\(words.reason(act.input.text("conclusion")))",
                    to: try act.facts.signers(act.db))
            ])
    }
}

extension Suggestions {
    /// Moves a motion by its table.
    public var motions: CaseEngine<MotionCase> {
        CaseEngine(
            [
                .hand, .takeBack, .report, .returnReport, .adopt, .assign, .decline, .convert(self), .strikeDecision,
                .answer, .returnAnswer, .finish,
            ],
            in: "suggestions_motion", also: { "changed_at = \($0.now)" },
            find: { try Motion.find($0, for: $1, $2) })
    }
}
