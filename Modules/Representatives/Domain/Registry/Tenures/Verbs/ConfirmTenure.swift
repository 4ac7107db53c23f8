import Kernel
import Platform
import Storage

/// 确认代表资格: the standing committee, on the report of the 代表资格审查委员会, finds the election valid
/// (选举法 Art. 47, 57).
enum ConfirmTenure {
    static let verb = Verb<TenureCase>(
        .confirm,
        fields: [
            .reviewedBefore,
            InputField("confirmed_on", "确认之日", .day, required: true, hint: "常委会会议（乡镇为主席团）确认的日期"),
            InputField("announcement", "公告文号", .line(maxLength: 60)),
            InputField("note", "说明", .line(maxLength: 200)),
        ],
        foresee: { input, facts, _ in
            if facts.reviewResult == nil, input.day("reviewed_on") != nil { facts.reviewResult = .valid }
        },
        apply: { act in
            let reviewed = try act.day("reviewed_on", "资格审查日期", after: ["当选日期": act.facts.electedOn])
            let day = try act.day(
                "confirmed_on", "确认之日",
                after: ["当选日期": act.facts.electedOn, "资格审查日期": reviewed ?? act.facts.reviewedOn])
            let announcement = act.input.text("announcement")
            try act.db.run(
                """
                UPDATE representatives_tenure
                   SET reviewed_on = COALESCE(\(reviewed), reviewed_on),
                       review_result = COALESCE(review_result, \(ReviewResult.valid)),
                       confirmed_on = \(day), announcement = \(announcement)
                 WHERE id = \(act.facts.id)
                """)
            let opinion = [announcement, act.input.text("note")].compactMap { $0 }.joined(separator: "。")
            return Effect(opinion: opinion.isEmpty ? nil : opinion, happenedOn: day, tells: act.delegationToTell)
        })
}
