import Kernel
import Platform
import Storage

extension Verb<HandlingReportCase> {
    private static let reason = InputField("reason", "原因", .text(maxLength: 500), required: true)

    static let rewrite = Verb(
        .rewrite,
        fields: [
            InputField("reporter", "报告人", .line(maxLength: 60), required: true),
            InputField("post", "职务", .line(maxLength: 60), required: true),
            InputField("body", "报告正文", .text(maxLength: 50_000), required: true),
        ]
    ) { act in
        try act.db.run(
            """
            UPDATE suggestions_report
               SET reporter = \(act.input.required("reporter")), post = \(act.input.required("post")),
                   body = \(act.input.required("body"))
             WHERE id = \(act.facts.id)
            """)
        return Effect()
    }

    /// The figures of today stand in the report from now on.
    static let submit = Verb(.submit) { act in
        let edition = act.facts.edition + 1
        try HandlingReportPaper.keep(.report, edition, act.facts.body ?? "", act)
        try ReportFigureLine.freeze(
            try ReportFigureLine.now(of: act.facts, in: act.scope.office, act.db), of: act.facts, edition: edition,
            in: act.scope.office, act.db)
        try act.db.run(
            """
            UPDATE suggestions_report SET edition = \(edition), submitted_on = \(act.db.now.day)
             WHERE id = \(act.facts.id)
            """)
        return Effect(tells: [.role(.officeStaff)])
    }

    static let sendBack = Verb(.sendBack, saying: reason) { [.unit($0.facts.unit)] }

    static let hear = Verb(
        .hear,
        fields: [
            InputField("meeting", "常委会会议", .one(.meetings), required: true, hint: "没有列出的，先由台账“会议”导入"),
            InputField("heard_on", "审议日期", .day, required: true),
            InputField("deliberation", "审议情况", .text(maxLength: 10_000)),
        ]
    ) { act in
        let day = try act.input.requiredSensiblePastDay("heard_on", "审议日期", by: act.db.now.day)
        let chosen = act.input.id("meeting", as: MeetingSubject.self)
        let meeting = try Meeting.all(in: act.scope.office, act.db).first {
            $0.id == chosen && $0.kind == .standingCommittee
        }
        .orInvalid("meeting", "请选择审议报告的常委会会议。")
        guard meeting.startsOn <= day, day <= meeting.endsOn else {
            throw Failure.invalid(
                field: "heard_on", "审议日期应在会议期间（\(meeting.startsOn) 至 \(meeting.endsOn)）。")
        }
        try act.db.run(
            """
            UPDATE suggestions_report
               SET meeting_id = \(meeting.id), heard_on = \(day), deliberation = \(act.input.text("deliberation"))
             WHERE id = \(act.facts.id)
            """)
        return Effect(opinion: meeting.name, happenedOn: day, tells: [.unit(act.facts.unit)])
    }

    static let issue = Verb(
        .issue,
        fields: [
            InputField("opinion_number", "文号", .line(maxLength: 60)),
            InputField("issued_on", "交办日期", .day, required: true),
            InputField("opinion", "审议意见", .text(maxLength: 20_000), required: true, hint: "一条一段"),
        ]
    ) { act in
        let day = try act.input.requiredSensiblePastDay("issued_on", "交办日期", by: act.db.now.day)
        if let heard = act.facts.heardOn, day < heard {
            throw Failure.invalid(field: "issued_on", "交办日期不能早于审议日期（\(heard.chinese)）。")
        }
        try act.db.run(
            """
            UPDATE suggestions_report
               SET opinion_number = \(act.input.text("opinion_number")), issued_on = \(day),
                   opinion = \(act.input.required("opinion"))
             WHERE id = \(act.facts.id)
            """)
        let unit = Journal.Holder.unit(act.facts.unit)
        return Effect(
            opinion: act.input.text("opinion_number"), happenedOn: day, clocksHeldBy: unit, tells: [unit])
    }

    static let answer = Verb(
        .answer, fields: [InputField("answer", "研究处理情况", .text(maxLength: 50_000), required: true)]
    ) { act in
        let (round, answer) = (act.facts.round + 1, act.input.required("answer"))
        try HandlingReportPaper.keep(.answer, round, answer, act)
        try act.db.run(
            """
            UPDATE suggestions_report SET round = \(round), answer = \(answer), answered_on = \(act.db.now.day)
             WHERE id = \(act.facts.id)
            """)
        return Effect(tells: [.role(.officeStaff)])
    }

    static let returnAnswer = Verb(.returnAnswer, fields: [reason]) { act in
        let unit = Journal.Holder.unit(act.facts.unit)
        return Effect(opinion: act.input.text("reason"), clocksHeldBy: unit, tells: [unit])
    }

    static let finish = Verb(.finish, saying: InputField("conclusion", "办结说明", .text(maxLength: 2000))) {
        [.unit($0.facts.unit)]
    }

    static let cancel = Verb(.cancel, saying: reason) { [.unit($0.facts.unit)] }
}

extension CaseEngine<HandlingReportCase> {
    /// Moves a report by its table.
    public static let handlingReports = CaseEngine(
        [
            .rewrite, .submit, .sendBack, .hear, .strikeHearing, .vote, .ballot, .strikeVote, .issue, .strikeIssue,
            .answer, .returnAnswer, .finish, .cancel,
        ],
        in: "suggestions_report", also: { "changed_at = \($0.now)" },
        find: { try HandlingReport.find($0, for: $1, $2) })
}
