import Kernel
import Platform
import Storage

/// How a unit talked with the deputy.
public enum TalkMode: String, CaseIterable, Storable {
    case visit, meeting, telephone, other

    public var title: String {
        switch self {
        case .visit: "走访"
        case .meeting: "座谈"
        case .telephone: "电话"
        case .other: "其他"
        }
    }
}

extension Verb<AssignmentCase> {
    /// 沟通（面商）记录: before a reply is drafted there is at least one in the round.
    static let logTalk = Verb(
        .logTalk,
        fields: [
            InputField("mode", "方式", .choice(TalkMode.self, \.title), required: true),
            InputField("held_on", "日期", .day, required: true),
            InputField("place", "地点", .line(maxLength: 100)),
            InputField("content", "沟通内容", .text(maxLength: 2000), required: true),
            InputField("deputy_opinion", "代表意见", .text(maxLength: 2000), required: true),
        ]
    ) { act in
        let day = try act.input.day("held_on").orInvalid("held_on", "请填写日期。")
        guard (act.facts.assignedOn...max(act.facts.assignedOn, act.db.now.day)).contains(day) else {
            throw Failure.invalid(field: "held_on", "沟通日期应在交办之日（\(act.facts.assignedOn)）到今天之间。")
        }
        try act.db.run(
            """
            INSERT INTO suggestions_talk (id, office_id, assignment_id, round, mode, held_on, place, content,
                                          deputy_opinion, entered_by, entered_at)
            VALUES (\(ID<TalkMode>.new(at: act.db.now)), \(act.scope.office), \(act.facts.id), \(act.facts.round),
                    \(act.input.text("mode")), \(day), \(act.input.text("place")), \(act.input.text("content")),
                    \(act.input.text("deputy_opinion")), \(act.scope.name), \(act.db.now))
            """)
        return Effect(happenedOn: day, tells: [.person(act.facts.lead)])
    }
}
