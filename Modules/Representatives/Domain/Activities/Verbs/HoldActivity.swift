import Kernel
import Platform
import Storage

/// 登记已举行, with the day on which it was really held.
enum HoldActivity {
    static let verb = Verb<ActivityCase>(
        .hold,
        fields: [
            InputField("held_on", "举行日期", .day, required: true),
            InputField("note", "说明", .line(maxLength: 200)),
        ]
    ) { act in
        let day = try act.input.requiredPastDay("held_on", "举行日期", by: act.db.now.day)
        // An end that would now lie before the beginning says nothing any more.
        try act.db.run(
            """
            UPDATE representatives_activity
               SET held_on = \(day), ends_on = CASE WHEN ends_on < \(day) THEN NULL ELSE ends_on END
             WHERE id = \(act.facts.id)
            """)
        return Effect(opinion: act.input.text("note"), happenedOn: day)
    }
}
