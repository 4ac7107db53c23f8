import Kernel
import Platform
import Storage

/// 暂停执行代表职务 (代表法 Art. 61).
enum SuspendTenure {
    static let verb = Verb<TenureCase>(
        .suspend,
        fields: [
            InputField("cause", "法定情形", .choice(SuspensionCause.self, \.title), required: true),
            InputField("day", "暂停之日", .day, required: true),
            InputField(
                "reason", "依据和说明", .text(maxLength: 500), required: true, hint: "如：代表资格审查委员会报告、公告文号"),
        ]
    ) { act in
        let day = try act.day("day", "暂停之日", after: act.begun)
        let cause: SuspensionCause? = act.input.choice("cause")
        try act.db.run(
            """
            UPDATE representatives_tenure SET suspension_cause = \(cause), suspended_on = \(day)
             WHERE id = \(act.facts.id)
            """)
        let opinion = [cause?.title, act.input.text("reason")].compactMap { $0 }.joined(separator: "。")
        return Effect(opinion: opinion, happenedOn: day, tells: act.delegationToTell)
    }
}
