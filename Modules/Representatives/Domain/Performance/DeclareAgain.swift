import Kernel
import Platform
import Storage

/// 申报: a deputy mends what the office did not accept, and declares it again.
enum DeclareAgain {
    static let verb = Verb<PerformanceCase>(.declare, fields: Declaration.fields) { act in
        let day = try Declaration.checkedDay(act.input, act.db.now.day)
        try act.db.run(
            """
            UPDATE representatives_performance
               SET kind = \(act.input.required("kind")), happened_on = \(day), year = \(day.year),
                   title = \(act.input.required("title")), role = \(act.input.text("role")),
                   detail = \(act.input.text("detail")), state_reason = NULL
             WHERE id = \(act.facts.id)
            """)
        return Effect(tells: [.role(.officeStaff)])
    }
}
