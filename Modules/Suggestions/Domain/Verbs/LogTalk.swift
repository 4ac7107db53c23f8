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

    /// In which people meet.
    static let faceToFace: [TalkMode] = [.visit, .meeting]
}

extension Verb<AssignmentCase> {
    /// 沟通（面商）记录: before a reply is drafted there is at least one in the round.
    static let logTalk = Verb(
        .logTalk,
        fields: [
            InputField(
                "stage", "阶段",
                .choice([TalkStage.before, .during].map { InputField.Choice($0.rawValue, $0.title) }),
                hint: "不选时，第一次沟通是办前，以后是办中"),
            InputField("mode", "方式", .choice(TalkMode.self, \.title), required: true),
            InputField("held_on", "日期", .day, required: true),
            InputField("place", "地点", .line(maxLength: 100)),
            InputField("content", "沟通内容", .text(maxLength: 2000), required: true),
            InputField("deputy_opinion", "代表意见", .text(maxLength: 2000), required: true),
            NewTalk.contacted,
        ] + NewTalk.people
    ) { act in
        let isFirst = act.facts.talks == 0 && act.facts.round == 1
        let stage = act.input.text("stage").flatMap(TalkStage.init(rawValue:)) ?? (isFirst ? .before : .during)
        return try NewTalk(counterpart: .deputy, stage: stage).insert(act)
    }
}
