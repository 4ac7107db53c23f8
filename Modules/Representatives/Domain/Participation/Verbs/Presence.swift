import Kernel
import Platform
import Storage

extension Verb<AttendanceCase> {
    /// 签到 with the code of the screen. Pages go through `CheckIn`, which counts wrong codes.
    static let checkIn = Verb(
        .checkIn,
        fields: [
            InputField("code", "签到码", .line(maxLength: 6), required: true),
            InputField("way", "方式", .choice(CheckInWay.self, \.title)),
        ]
    ) { act in
        guard CheckIn.accepts(act.input.required("code"), of: act.facts.activity, at: act.db.now) else {
            throw Failure.invalid(field: "code", CheckIn.wrongCode)
        }
        try act.notePresent(act.input.text("way") == CheckInWay.qr.rawValue ? .qr : .code)
        return Effect()
    }

    /// 登记出席 from a paper list.
    static let markPresent = Verb(.markPresent) { act in
        try act.notePresent(.list)
        return Effect(happenedOn: act.facts.activity.heldOn, tells: [])
    }

    /// 更正签到: a counter-entry with its reason; what was counted is reversed.
    static let correct = Verb(
        .correct, fields: [InputField("reason", "更正的理由", .text(maxLength: 500), required: true)]
    ) { act in
        try act.db.run(
            """
            UPDATE representatives_attendance
               SET checked_in_by = NULL, checked_in_at = NULL, corrected_at = \(act.db.now)
             WHERE id = \(act.facts.id)
            """)
        let reason = act.input.required("reason")
        try AttendancePerformance.withdraw(act.facts, reason: reason, in: act.scope.office, act.db)
        return Effect(opinion: reason, tells: act.deputyToTell)
    }

    /// 记为缺席, one deputy; the whole roll: `AttendanceRoll.close`.
    static let closeRoll = Verb(.closeRoll) { act in
        Effect(happenedOn: act.facts.activity.lastDay, tells: act.deputyToTell)
    }
}

extension Act<AttendanceCase> {
    fileprivate func notePresent(_ way: CheckInWay) throws {
        try db.run(
            """
            UPDATE representatives_attendance
               SET checked_in_by = \(way), checked_in_at = \(db.now), corrected_at = NULL
             WHERE id = \(facts.id)
            """)
        try AttendancePerformance.note([facts], in: scope.office, db)
    }
}
