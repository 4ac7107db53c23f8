import Kernel
import Platform
import Storage

extension Verb<AssignmentCase> {
    private static func held(_ opinion: String) -> [InputField] {
        [
            InputField("mode", "方式", .choice(TalkMode.self, \.title), required: true),
            InputField("held_on", "日期", .day, required: true),
            InputField("place", "地点", .line(maxLength: 100)),
            InputField("content", "沟通内容", .text(maxLength: 2000), required: true),
            InputField("deputy_opinion", opinion, .text(maxLength: 2000), required: true),
        ]
    }

    /// The other two directions of 三沟通: with the co-units, and with the office.
    static let logConsult = Verb(
        .logConsult,
        fields: [
            InputField(
                "counterpart", "和谁沟通",
                .choice([TalkCounterpart.coUnit, .office].map { InputField.Choice($0.rawValue, $0.title) }),
                required: true)
        ] + held("对方意见") + NewTalk.people
    ) { act in
        let counterpart = TalkCounterpart(rawValue: act.input.required("counterpart")) ?? .office
        return try NewTalk(counterpart: counterpart, stage: .during).insert(act)
    }

    /// 办后沟通: after a reply, before the deputies have rated it.
    static let logFollowUp = Verb(
        .logFollowUp, fields: held("代表意见") + [NewTalk.contacted] + NewTalk.people
    ) { act in
        try NewTalk(counterpart: .deputy, stage: .after).insert(act)
    }

    /// 当面答复记录 (山东省条例第二十条、第二十二条；青岛市条例以面复为主): time, place, both sides, the points, and what the
    /// deputy says to them; the deputy confirms it as any record.
    static let recordFaceReply = Verb(
        .recordFaceReply,
        fields: [
            InputField(
                "mode", "方式", .choice(TalkMode.faceToFace.map { InputField.Choice($0.rawValue, $0.title) }),
                required: true, hint: "电话和书面的沟通请用“登记办后沟通”。"),
            InputField("held_on", "答复日期", .day, required: true),
            InputField("place", "地点", .line(maxLength: 100), required: true),
            InputField("content", "答复要点", .text(maxLength: 2000), required: true),
            InputField("deputy_opinion", "代表签署的意见", .text(maxLength: 2000), required: true),
            NewTalk.contacted,
        ] + NewTalk.people
    ) { act in
        var talk = NewTalk(counterpart: .deputy, stage: .after)
        talk.isReply = true
        return try talk.insert(act)
    }
}
