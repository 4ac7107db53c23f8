import Kernel
import Platform
import Storage

extension Verb<AttendanceCase> {
    private static let leave = [
        InputField("kind", "请假类别", .choice(LeaveKind.self, \.title), required: true),
        InputField("reason", "事由", .text(maxLength: 500), required: true, hint: "只有代工委和代表本人能看到。"),
    ]

    /// 请假, by the deputy or for them; it waits for the office.
    static let askLeave = Verb(.askLeave, fields: leave) { act in
        let words = try act.noteLeave()
        let isOwn = act.scope.people.contains(act.facts.person)
        return Effect(opinion: words, tells: isOwn ? [.role(.officeStaff), .role(.officeHead)] : [])
    }

    static let approveLeave = Verb(
        .approveLeave, saying: InputField("words", "给代表的话", .text(maxLength: 200))
    ) { [.person($0.facts.person)] }

    static let refuseLeave = Verb(
        .refuseLeave, fields: [InputField("reason", "理由", .text(maxLength: 500), required: true)]
    ) { act in
        try act.db.run(
            """
            UPDATE representatives_attendance SET reason = NULL, leave_kind = NULL WHERE id = \(act.facts.id)
            """)
        return Effect(opinion: act.input.text("reason"), tells: [.person(act.facts.person)])
    }

    /// 补假: an absence whose leave was not written down in time.
    static let excuse = Verb(.excuse, fields: leave) { act in
        Effect(opinion: try act.noteLeave(), tells: act.deputyToTell)
    }
}

extension Act<AttendanceCase> {
    /// Keeps kind and reason; gives them as words for the history.
    fileprivate func noteLeave() throws -> String {
        let kind: LeaveKind? = input.choice("kind")
        let reason = input.required("reason")
        try db.run(
            """
            UPDATE representatives_attendance SET reason = \(reason), leave_kind = \(kind) WHERE id = \(facts.id)
            """)
        return [kind?.title, reason].compactMap { $0 }.joined(separator: "：")
    }
}
