import Kernel
import Platform
import Storage

/// 终止代表资格 for one of the causes of 代表法 Art. 62. The person and all that was done stay in the register.
enum EndTenure {
    static let verb = Verb<TenureCase>(
        .end,
        fields: [
            InputField("cause", "法定情形", .cause(EndCause.self, title: \.title), required: true),
            InputField("day", "终止之日", .day, required: true),
            InputField("reason", "依据和说明", .text(maxLength: 500), required: true, hint: "如：常委会公告文号"),
        ]
    ) { act in
        let day = try act.pastDay("day", "终止之日")
        let cause = act.input.text("cause").flatMap(EndCause.init(rawValue:))
        try act.db.run(
            """
            UPDATE representatives_tenure SET end_cause = \(cause), ended_on = \(day) WHERE id = \(act.facts.id)
            """)
        let opinion = [cause?.title, act.input.text("reason")].compactMap { $0 }.joined(separator: "。")
        return Effect(opinion: opinion, happenedOn: day, tells: act.delegationToTell)
    }
}
