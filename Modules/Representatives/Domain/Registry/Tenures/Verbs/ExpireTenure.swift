import Kernel
import Platform
import Storage

/// 记为届满: the next congress has held its first session (代表法 Art. 2). The office sets the day.
enum ExpireTenure {
    static let verb = Verb<TenureCase>(
        .expire,
        fields: [
            InputField("day", "下届第一次会议之日", .day, required: true),
            InputField("reason", "说明", .line(maxLength: 200)),
        ]
    ) { act in
        let day = try act.day("day", "下届第一次会议之日", after: act.begun)
        try act.db.run("UPDATE representatives_tenure SET ended_on = \(day) WHERE id = \(act.facts.id)")
        return Effect(opinion: act.input.text("reason"), happenedOn: day)
    }
}
