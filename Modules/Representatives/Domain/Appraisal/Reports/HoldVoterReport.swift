import Kernel
import Platform
import RepresentativesContract
import Storage

/// 登记述职情况: the day, the place, who was there, what was asked, and how they voted. It counts in the deputy's
/// performance file from here (代表法 Art. 58).
enum HoldVoterReport {
    static let fields =
        [
            InputField("held_on", "述职日期", .day, required: true),
            InputField("place", "述职地点", .line(maxLength: 100), required: true),
            InputField("voters", "到会选民数", .line(maxLength: 6), required: true, hint: "书面述职填送达的选民数"),
            InputField("questions", "选民提问和代表回答", .text(maxLength: 4000)),
        ] + DutyBallots.fields

    static let verb = Verb<VoterReportCase>(.hold, fields: fields) { act in
        let day = try act.pastDay("held_on", "述职日期") ?? act.db.now.day
        let text = try act.storeHolding(on: day)
        let item = PerformanceNoted.Item(
            tenure: act.facts.tenure, kind: .reportToVoters, day: day, title: "\(act.facts.year)年度向选民述职",
            role: act.facts.form.title, source: Reference(VoterReportCase.kind, act.facts.id))
        try Outbox.publish(PerformanceNoted([item]), office: act.scope.office, act.db)
        return Effect(opinion: text, happenedOn: day, tells: [.person(act.facts.person)])
    }
}

/// 更正述职情况: before it is published; what stood there stays in the history.
enum CorrectVoterReport {
    static let verb = Verb<VoterReportCase>(
        .correct,
        fields: HoldVoterReport.fields.filter { $0.name != "held_on" } + [
            InputField("reason", "更正的原因", .line(maxLength: 200), required: true)
        ]
    ) { act in
        let text = try act.storeHolding(on: nil)
        let reason = act.input.required("reason")
        return Effect(opinion: "\(reason)。更正为：\(text)")
    }
}

extension Act<VoterReportCase> {
    /// Writes what was seen and counted; gives it in a line for the history.
    fileprivate func storeHolding(on day: Day?) throws -> String {
        let voters = try input.number("voters", "到会选民数", in: 0...99_999)
        let ballots = try DutyBallots.filled(input)
        if let ballots, let voters, ballots.issued > voters {
            throw Failure.invalid(
                field: "issued", "发出测评票 \(ballots.issued) 张，多于到会选民 \(voters) 人，请核对。")
        }
        let held: SQL = day.map { "held_on = \($0), " } ?? ""
        try db.run(
            """
            UPDATE representatives_report
               SET \(held)place = \(input.text("place")), voters = \(voters), questions = \(input.text("questions")),
                   issued = \(ballots?.issued), returned = \(ballots?.returned), excellent = \(ballots?.excellent),
                   competent = \(ballots?.competent), basic = \(ballots?.basic),
                   incompetent = \(ballots?.incompetent), invalid = \(ballots?.invalid)
             WHERE id = \(facts.id)
            """)
        return "到会选民 \(voters ?? 0) 人；\(ballots?.text ?? "未测评")"
    }
}
