import Kernel
import Platform
import Storage

extension Verb<MotionCase> {
    private static let decision = [
        InputField("meeting", "作出决定的会议", .one(.meetings), required: true, hint: "常委会会议；乡镇和大会期间为人民代表大会会议"),
        InputField("decided_on", "决定日期", .day, required: true),
        InputField("decision", "决定的内容", .text(maxLength: 10_000), required: true, hint: "如决议的名称和文号、不列入的理由；会告知提案代表。"),
    ]

    static let adopt = deciding(.adopt)
    static let decline = deciding(.decline)

    /// 交政府办理: the clock runs to the day the decision names, or by the office's rule.
    static let assign = Verb(
        .assign,
        fields: decision + [
            InputField("unit", "承办单位", .one(.units), required: true, hint: "如：市政府办公室"),
            InputField("due_on", "报告办理情况的期限", .day, hint: "决定写明的日期；不填的，按本机关的议案办理期限计算。"),
        ]
    ) { act in
        let (day, words) = try write(act)
        guard let unit = act.input.id("unit", as: UnitSubject.self),
            let name = try Unit.names(of: [unit], in: act.scope.office, act.db)[unit]
        else { throw Failure.invalid(field: "unit", "没有这个单位，请重新选择。") }
        try act.db.run("UPDATE suggestions_motion SET unit_id = \(unit) WHERE id = \(act.facts.id)")
        let due = try startHandling(act, unit, from: day)
        return Effect(
            opinion: "\(words)\n交\(name)办理\(due.map { "，\($0.chinese)以前报告" } ?? "")。", happenedOn: day,
            news: [
                Journal.News(
                    "\(try act.words().name)交您单位办理，请\(due.map { "在\($0.chinese)以前" } ?? "在期限以前")报告办理情况。",
                    to: [.unit(unit)]),
                try act.decided("交\(name)办理", words),
            ])
    }

    /// 转为建议: what the suggestion's own table does of it follows in the same transaction.
    static func convert(_ suggestions: Suggestions) -> Verb {
        Verb(.convert, fields: decision) { act in
            let (day, words) = try write(act)
            try suggestions.settle(
                [Follow(SuggestionCase.self, .convertMotion, act.facts.id)], by: act.scope, act.db)
            return Effect(opinion: words, happenedOn: day)
        }
    }

    static let strikeDecision = Verb(
        .strikeDecision, fields: [InputField("reason", "原因", .text(maxLength: 500), required: true)]
    ) { act in
        try act.db.run(
            """
            UPDATE suggestions_motion
               SET meeting_id = NULL, decided_on = NULL, decision = NULL, unit_id = NULL, answer = NULL,
                   answered_on = NULL
             WHERE id = \(act.facts.id)
            """)
        let unit = act.facts.unit.map { [Journal.Holder.unit($0)] } ?? []
        let told = try act.told("不再由您单位办理")
        return Effect(
            opinion: act.input.text("reason"), tells: try act.facts.signers(act.db),
            news: [Journal.News(told, to: unit)])
    }

    private static func deciding(_ event: MotionEvent) -> Verb {
        Verb(event, fields: decision) { act in
            let (day, words) = try write(act)
            return Effect(
                opinion: words, happenedOn: day,
                news: [try act.decided(event == .adopt ? "已经通过" : "不列入会议议程", words)])
        }
    }

    private static func write(_ act: Act<MotionCase>) throws -> (day: Day, words: String) {
        let day = try act.dayAfter("decided_on", "决定日期", act.facts.reportedOn, "审议结果报告")
        let chosen = act.input.id("meeting", as: MeetingSubject.self)
        let meeting = try Meeting.all(in: act.scope.office, act.db).first { $0.id == chosen && $0.decidesOnMotions }
            .orInvalid("meeting", "请选择作出决定的会议。")
        guard meeting.startsOn <= day, day <= meeting.endsOn else {
            throw Failure.invalid(
                field: "decided_on", "决定日期应在会议期间（\(meeting.startsOn) 至 \(meeting.endsOn)）。")
        }
        let words = act.input.required("decision")
        try act.db.run(
            """
            UPDATE suggestions_motion SET meeting_id = \(meeting.id), decided_on = \(day), decision = \(words)
             WHERE id = \(act.facts.id)
            """)
        return (day, "\(meeting.name)：\(words)")
    }

    /// The clock is started here, not by the table's row: the decision may name its day. Gives the day it named.
    private static func startHandling(_ act: Act<MotionCase>, _ unit: UnitID, from day: Day) throws -> Day? {
        let due = try act.input.sensibleDay("due_on", "期限")
        if let due, due <= day {
            throw Failure.invalid(field: "due_on", "期限应晚于决定日期（\(day.chinese)）。")
        }
        let (office, motion) = (act.scope.office, Reference(MotionCase.kind, act.facts.id))
        let rules = try ClockRules.load(office: office, act.db)
        try RunningClock.start(
            MotionClock.handling, of: motion, on: motion, from: day, heldBy: .unit(unit), rules, office, act.db)
        if let due {
            try RunningClock.move(
                MotionClock.handling, of: motion, to: due, reason: "决定写明的期限", rules, office, act.db)
        }
        return due
    }
}

extension Act<MotionCase> {
    /// To the deputies who signed it: what was decided, and the words of the decision.
    fileprivate func decided(_ outcome: String, _ decision: String) throws -> Journal.News {
        let words = try words()
        return Journal.News(
            "您提出的\(words.name)\(outcome)\(words.reason(decision))", to: try facts.signers(db))
    }
}

extension Meeting {
    /// A congress decides by its presidium or itself, its standing committee at its own meetings.
    public var decidesOnMotions: Bool { kind != .directors }
}
