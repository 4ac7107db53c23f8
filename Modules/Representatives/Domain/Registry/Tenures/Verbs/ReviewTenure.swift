import Kernel
import Platform
import Storage

/// 登记资格审查结果: the 代表资格审查委员会 has looked at the basic conditions, the procedure of the election and whether it
/// was disrupted, and reports (选举法 Art. 47). The tenure still waits for the standing committee.
enum ReviewTenure {
    static let verb = Verb<TenureCase>(
        .review,
        fields: [
            InputField("reviewed_on", "报告之日", .day, required: true),
            InputField(
                "result", "审查结果", .choice(ReviewResult.self, \.title), required: true),
            InputField("report", "报告文号", .line(maxLength: 60)),
            InputField("reason", "理由", .text(maxLength: 500), hint: "审查无效的，必须写明：基本条件、选举程序或者破坏选举"),
        ]
    ) { act in
        let day = try act.day("reviewed_on", "报告之日", after: ["当选日期": act.facts.electedOn])
        let result: ReviewResult? = act.input.choice("result")
        let (report, reason) = (act.input.text("report"), act.input.text("reason"))
        if result == .invalid, reason == nil {
            throw Failure.invalid(field: "reason", "审查无效的，请写明理由。")
        }
        try act.db.run(
            """
            UPDATE representatives_tenure
               SET reviewed_on = \(day), review_result = \(result), review_report = \(report), review_reason = \(reason)
             WHERE id = \(act.facts.id)
            """)
        return Effect(
            opinion: [result?.title, report, reason].compactMap { $0 }.joined(separator: "。"), happenedOn: day)
    }
}

extension InputField {
    /// For offices that enter review and confirmation together: then the review found the election valid.
    static let reviewedBefore = InputField("reviewed_on", "资格审查日期", .day, hint: "已经登记过审查结果的，不必再填")
}
