import Kernel
import Platform
import Storage

/// 确定等次: a person decides; the office's rule says what the committee's ballots give, and another grade asks for a
/// reason.
enum GiveGrade {
    static let verb = Verb<YearGradingCase>(
        .grade,
        fields: [
            InputField(
                "grade", "等次", .choice(DutyGrade.self, \.title), required: true),
            InputField("reason", "与规则不同的原因", .text(maxLength: 500), hint: "所定等次与按规则算出的不同时填写"),
        ]
    ) { act in
        let grade: DutyGrade? = act.input.choice("grade")
        let byRule = try YearGrading.gradeByRule(
            of: try GradingMeeting.all(of: act.facts.id, in: act.scope.office, act.db), in: act.scope.office, act.db)
        let reason = act.input.text("reason")
        if let byRule, byRule != grade, reason == nil {
            throw Failure.invalid(field: "reason", "按本机关的规则，票数对应“\(byRule.title)”。定为其他等次请写明原因。")
        }
        try act.db.run(
            """
            UPDATE representatives_grading SET grade = \(grade), rule_grade = \(byRule), reason = \(reason)
             WHERE id = \(act.facts.id)
            """)
        let words = [grade?.title, byRule.map { "按规则为\($0.title)" }, reason]
        return Effect(opinion: words.compactMap { $0 }.joined(separator: "；"))
    }

    /// 撤回等次: the grade is taken off, its history stays.
    static let reopen = Verb<YearGradingCase>(
        .reopen, fields: [InputField("reason", "撤回的原因", .text(maxLength: 500), required: true)]
    ) { act in
        try act.db.run(
            """
            UPDATE representatives_grading SET grade = NULL, rule_grade = NULL, reason = NULL, announced_on = NULL
             WHERE id = \(act.facts.id)
            """)
        return Effect(opinion: act.input.text("reason"))
    }
}

extension YearGrading {
    /// What the office's rule gives for the committee's ballots; nil without them.
    public static func gradeByRule(of meetings: [GradingMeeting], in office: OfficeID, _ db: any Connection) throws
        -> DutyGrade?
    {
        let committee = meetings.last { $0.occasion == .committee && !$0.isReplaced }
        guard let ballots = committee?.ballots else { return nil }
        return try AppraisalRules.current(in: office, db).grade(of: ballots)
    }
}
