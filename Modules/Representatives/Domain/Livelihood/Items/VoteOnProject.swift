import Kernel
import Platform
import Storage

extension Verb<ProjectCase> {
    private static let most = 10_000

    /// 票决: by secret ballot, so only counts are kept.
    static let voteOnProject = Verb(
        .vote,
        fields: [
            InputField("meeting", "会议", .one(.meetings), required: true),
            InputField("day", "票决日期", .day, required: true),
            InputField("present", "到会代表", .line(maxLength: 5), required: true),
            InputField("for", "赞成", .line(maxLength: 5), required: true),
            InputField("against", "反对", .line(maxLength: 5), required: true),
            InputField("abstained", "弃权", .line(maxLength: 5), required: true),
            InputField(
                "result", "结果", .choice([.init("chosen", "入选"), .init("not_chosen", "未入选")]), required: true,
                hint: "差额票决，以会议宣布的为准"),
        ],
        foresee: { input, facts, _ in facts.isChosen = input.text("result") == "chosen" },
        apply: { act in
            let input = act.input
            let meeting: MeetingID = try input.id("meeting").orInvalid("meeting", "请从列表中选择会议。")
            let held = try Meeting.all(in: act.scope.office, act.db).first { $0.id == meeting }
            guard let held else { throw Failure.invalid(field: "meeting", "请从列表中选择会议。") }
            let day = try input.pastDay("day", "票决日期", by: act.db.now.day)
            guard let day, held.startsOn <= day, day <= held.endsOn else {
                throw Failure.invalid(field: "day", "票决日期应在会议期间（\(held.startsOn) 至 \(held.endsOn)）。")
            }
            let present = try input.whole("present", "到会代表", in: 1...most)
            let votes = try [("for", "赞成"), ("against", "反对"), ("abstained", "弃权")].map { name, title in
                try input.whole(name, title, in: 0...most)
            }
            guard votes.reduce(0, +) <= present else {
                throw Failure.invalid(field: "present", "赞成、反对、弃权共 \(votes.reduce(0, +)) 票，多于到会代表 \(present) 人。")
            }
            guard input.text("result") != "chosen" || votes[0] * 2 > present else {
                throw Failure.invalid(field: "result", "赞成票没有过到会代表的半数，不能入选。")
            }
            try act.db.run(
                """
                UPDATE representatives_livelihood
                   SET meeting_id = \(meeting), voted_on = \(day), present = \(present), votes_for = \(votes[0]),
                       votes_against = \(votes[1]), abstained = \(votes[2])
                 WHERE id = \(act.facts.id)
                """)
            return Effect(
                opinion: "\(held.name)：到会 \(present)，赞成 \(votes[0])，反对 \(votes[1])，弃权 \(votes[2])", happenedOn: day)
        })
}
