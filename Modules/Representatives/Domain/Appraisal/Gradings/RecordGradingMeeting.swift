import Kernel
import Platform
import Storage

/// 登记会议: one of the three meetings, with its ballots where it voted. Recorded again, it replaces what stood there,
/// which asks for a reason.
enum RecordGradingMeeting {
    static let verb = Verb<YearGradingCase>(
        .record,
        fields: [
            InputField(
                "occasion", "会议", .choice(GradingOccasion.self, \.title),
                required: true),
            InputField("held_on", "会议日期", .day, required: true),
            InputField("note", "会上的主要意见", .text(maxLength: 2000)),
        ] + DutyBallots.fields + [
            InputField("reason", "更正的原因", .line(maxLength: 200), hint: "这次会议已登记过时填写")
        ]
    ) { act in
        let day = try act.pastDay("held_on", "会议日期")
        let occasion: GradingOccasion? = act.input.choice("occasion")
        let ballots = try DutyBallots.filled(act.input)
        if occasion == .committee, ballots == nil {
            throw Failure.invalid(field: "issued", "常委会会议测评要填票数。")
        }
        let replaced = try act.db.run(
            """
            UPDATE representatives_grading_meeting SET is_replaced = \(true)
             WHERE grading_id = \(act.facts.id) AND occasion = \(occasion) AND is_replaced = \(false)
            """)
        if replaced > 0, act.input.text("reason") == nil {
            throw Failure.invalid(field: "reason", "这次会议已登记过，请写明更正的原因。")
        }
        try act.db.run(
            """
            INSERT INTO representatives_grading_meeting
                   (id, office_id, grading_id, occasion, held_on, note, \(DutyBallots.columns), is_replaced, created_at)
            VALUES (\(ID<GradingMeeting>.new(at: act.db.now)), \(act.scope.office), \(act.facts.id), \(occasion), \(day),
                    \(act.input.text("note")), \(ballots?.issued), \(ballots?.returned), \(ballots?.excellent),
                    \(ballots?.competent), \(ballots?.basic), \(ballots?.incompetent), \(ballots?.invalid), \(false),
                    \(act.db.now))
            """)
        let words = [occasion?.title, ballots?.text ?? "未测评", act.input.text("reason").map { "更正：\($0)" }]
        return Effect(opinion: words.compactMap { $0 }.joined(separator: "。"), happenedOn: day)
    }
}
