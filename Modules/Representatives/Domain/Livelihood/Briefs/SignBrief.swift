import Kernel
import Platform
import Storage

extension Verb<BriefCase> {
    private static let reason = InputField("reason", "理由", .text(maxLength: 1000), required: true)

    static let sendBrief = Verb(.send) { _ in Effect(tells: [.role(.officeHead)]) }

    static let sendBackBrief = Verb(.sendBack, saying: reason) { _ in [.role(.officeStaff)] }

    /// 签发: by the head, today.
    static let signBrief = Verb(.sign) { act in
        try act.db.run(
            """
            UPDATE representatives_brief SET signed_by = \(act.scope.name), signed_on = \(act.db.now.day)
             WHERE id = \(act.facts.id)
            """)
        return Effect(tells: [.role(.officeStaff)])
    }

    static let dropBrief = Verb(.drop, saying: reason)

    /// 报送: to a leader of the party committee, the standing committee or the government.
    static let submitBrief = Verb(
        .submit,
        fields: [
            InputField("leader", "报送领导", .line(maxLength: 200), required: true, hint: "可以写几位"),
            InputField("day", "报送日期", .day, required: true),
        ]
    ) { act in
        let day = try act.pastDay("day", "报送日期")
        try act.db.run(
            """
            UPDATE representatives_brief SET submitted_to = \(act.input.required("leader")), submitted_on = \(day)
             WHERE id = \(act.facts.id)
            """)
        return Effect(opinion: "报送：\(act.input.required("leader"))", happenedOn: day)
    }
}
