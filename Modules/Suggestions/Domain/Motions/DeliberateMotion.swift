import Kernel
import Platform
import Storage

extension Verb<MotionCase> {
    private static let reason = InputField("reason", "原因", .text(maxLength: 500), required: true)

    static let hand = Verb(
        .hand,
        fields: [
            InputField("body", "交付给", .choice(MotionBody.self, \.title), required: true),
            InputField("committee", "委员会名称", .line(maxLength: 60), hint: "交付专门委员会的填写，如：财政经济委员会"),
            InputField("handed_on", "交付日期", .day, required: true),
        ]
    ) { act in
        let body = try MotionBody(rawValue: act.input.required("body")).orInvalid("body", "请选择交付给谁。")
        let committee = act.input.text("committee")
        guard (body == .committee) == (committee != nil) else {
            throw Failure.invalid(
                field: "committee", body == .committee ? "请填写委员会名称。" : "交付常委会的，不填委员会名称。")
        }
        let day = try act.dayAfter("handed_on", "交付日期", act.facts.takenOn, "主席团决定")
        let known = try committee.map { try Committee.named($0, in: act.scope.office, act.db) }
        let holders = try Motion.holders(known, in: act.scope.office, act.db)
        try act.db.run(
            """
            UPDATE suggestions_motion SET body = \(body), committee = \(committee), handed_on = \(day)
             WHERE id = \(act.facts.id)
            """)
        let words = try act.words()
        let rules = try ClockRules.load(office: act.scope.office, act.db)
        let due = try NewsWords.due(MotionClock.deliberation, from: day, rules)
        return Effect(
            opinion: committee ?? body.title, happenedOn: day, clocksHeldBy: holders.first ?? .role(.officeStaff),
            news: [
                Journal.News("\(words.name)交您审议，请在\(due)以前提出审议结果报告。", to: holders),
                Journal.News(
                    "您提出的\(words.name)已交\(committee ?? body.title)审议，\(due)以前提出审议结果报告。",
                    to: try act.facts.signers(act.db)),
            ])
    }

    static let takeBack = Verb(.takeBack, fields: [reason]) { act in
        // What a former committee reported and got back stands in the history.
        try act.db.run(
            """
            UPDATE suggestions_motion
               SET body = NULL, committee = NULL, handed_on = NULL, proposal = NULL, report = NULL, reported_on = NULL
             WHERE id = \(act.facts.id)
            """)
        let told = try act.told("不再由您审议")
        let holders = try Motion.holders(act.facts.committeeID, in: act.scope.office, act.db)
        return Effect(opinion: act.input.text("reason"), news: [Journal.News(told, to: holders)])
    }

    /// 审议结果报告.
    static let report = Verb(
        .report,
        fields: [
            InputField("proposal", "建议", .choice(MotionProposal.self, \.title), required: true),
            InputField("reported_on", "报告日期", .day, required: true),
            InputField("report", "审议结果报告", .text(maxLength: 50_000), required: true),
        ]
    ) { act in
        let day = try act.dayAfter("reported_on", "报告日期", act.facts.handedOn, "交付")
        let proposal = try MotionProposal(rawValue: act.input.required("proposal")).orInvalid("proposal", "请选择建议。")
        try act.db.run(
            """
            UPDATE suggestions_motion
               SET proposal = \(proposal), report = \(act.input.required("report")), reported_on = \(day)
             WHERE id = \(act.facts.id)
            """)
        return Effect(
            opinion: "建议\(proposal.title)", happenedOn: day, tells: [.role(.officeStaff), .role(.officeHead)])
    }

    /// The next report takes the place of the one that was returned: the history keeps its words.
    static let returnReport = Verb(.returnReport, fields: [reason]) { act in
        let holders = try Motion.holders(act.facts.committeeID, in: act.scope.office, act.db)
        return Effect(
            opinion: act.facts.returned(act.input.required("reason"), act.facts.report),
            clocksHeldBy: holders.first ?? .role(.officeStaff), tells: holders)
    }
}

extension Motion {
    /// The committee that deliberates, where it has people here; without them the office keeps its clock.
    static func holders(
        _ committee: CommitteeID?, in office: OfficeID, _ db: any Connection
    ) throws -> [Journal.Holder] {
        guard let committee, try Committee.hasPeople(committee, in: office, db) else { return [] }
        return [.committee(committee)]
    }

    /// Why a paper was returned, and what stood in it.
    func returned(_ reason: String, _ paper: String?) -> String {
        [reason, paper.map { "退回的报告：\($0)" }].compactMap { $0 }.joined(separator: "\n")
    }
}

extension Act<MotionCase> {
    /// To who had it and may not open it any more: all that is to be known.
    func told(_ change: String) throws -> String {
        let words = try words()
        return "\(words.name)\(change)\(words.reason(input.text("reason")))"
    }

    /// How its messages speak of it.
    func words() throws -> NewsWords { try NewsWords.of(facts.id, in: scope.office, db) }

    /// A day that has come, and is not before the step it follows. Throws `invalid` beside its field.
    func dayAfter(_ name: String, _ title: String, _ earlier: Day?, _ step: String) throws -> Day {
        let day = try input.requiredSensiblePastDay(name, title, by: db.now.day)
        if let earlier, day < earlier {
            throw Failure.invalid(field: name, "\(title)不能早于\(step)的日期（\(earlier.chinese)）。")
        }
        return day
    }
}
