import Kernel
import Platform
import Storage

/// 恢复执行代表职务: the cause of the suspension has gone within the term (代表法 Art. 61).
enum ResumeTenure {
    static let verb = Verb<TenureCase>(
        .resume,
        fields: [
            InputField("day", "恢复之日", .day, required: true),
            InputField("reason", "情形消失的依据和说明", .text(maxLength: 500), required: true),
        ]
    ) { act in
        let day = try act.day("day", "恢复之日", after: act.begun)
        try act.db.run(
            """
            UPDATE representatives_tenure SET suspension_cause = NULL, suspended_on = NULL WHERE id = \(act.facts.id)
            """)
        return Effect(opinion: act.input.text("reason"), happenedOn: day, tells: act.delegationToTell)
    }
}
