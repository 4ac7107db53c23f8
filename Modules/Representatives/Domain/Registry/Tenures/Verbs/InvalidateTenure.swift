import Kernel
import Platform
import Storage

/// 确定当选无效: the standing committee, on the report of the 代表资格审查委员会 (选举法 Art. 47). The seat was never filled.
enum InvalidateTenure {
    static let verb = Verb<TenureCase>(
        .invalidate,
        fields: [
            .reviewedBefore,
            InputField("day", "确定无效之日", .day, required: true, hint: "常委会会议（乡镇为主席团）的日期"),
            InputField("announcement", "公告文号", .line(maxLength: 60)),
            InputField("reason", "理由", .text(maxLength: 500), required: true),
        ],
        foresee: { input, facts, _ in
            if facts.reviewResult == nil, input.day("reviewed_on") != nil { facts.reviewResult = .invalid }
        },
        apply: { act in
            let reviewed = try act.day("reviewed_on", "资格审查日期", after: ["当选日期": act.facts.electedOn])
            let day = try act.day(
                "day", "确定无效之日",
                after: ["当选日期": act.facts.electedOn, "资格审查日期": reviewed ?? act.facts.reviewedOn])
            let announcement = act.input.text("announcement")
            try act.db.run(
                """
                UPDATE representatives_tenure
                   SET reviewed_on = COALESCE(\(reviewed), reviewed_on),
                       review_result = COALESCE(review_result, \(ReviewResult.invalid)),
                       announcement = \(announcement), ended_on = \(day)
                 WHERE id = \(act.facts.id)
                """)
            try Seat.open(after: [act.facts.id], in: act.scope.office, act.db)
            return Effect(
                opinion: [announcement, act.input.text("reason")].compactMap { $0 }.joined(separator: "。"),
                happenedOn: day, tells: act.delegationToTell)
        })
}
