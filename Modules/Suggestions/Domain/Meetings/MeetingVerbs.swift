import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<WorkMeetingCase> {
    private static let reason = InputField("reason", "原因", .text(maxLength: 500), required: true)

    /// 交办会五个明确.
    static let layDown = Verb(
        .layDown,
        fields: zip(["leadership", "duties", "requirements", "measures", "assessment"], WorkMeeting.pointTitles).map {
            InputField($0, $1, .text(maxLength: 2000), required: true)
        }
    ) { act in
        let input = act.input
        try act.db.run(
            """
            UPDATE suggestions_meeting
               SET leadership = \(input.required("leadership")), duties = \(input.required("duties")),
                   requirements = \(input.required("requirements")), measures = \(input.required("measures")),
                   assessment = \(input.required("assessment"))
             WHERE id = \(act.facts.id)
            """)
        return Effect(tells: try act.invited())
    }

    static let revise = Verb(
        .revise,
        fields: [
            ArrangeMeeting.day, ArrangeMeeting.time, ArrangeMeeting.place, ArrangeMeeting.president,
            ArrangeMeeting.agenda, reason,
        ]
    ) { act in
        let day = try act.input.requiredSensibleDay("planned_on", "会议日期")
        try act.db.run(
            """
            UPDATE suggestions_meeting
               SET planned_on = \(day), planned_time = \(act.input.text("planned_time")),
                   place = \(act.input.required("place")), presided_by = \(act.input.text("presided_by")),
                   agenda = \(act.input.required("agenda"))
             WHERE id = \(act.facts.id)
            """)
        return Effect(opinion: act.input.text("reason"), tells: try act.invited())
    }

    static let hold = Verb(
        .hold,
        fields: [
            InputField("held_on", "召开日期", .day, required: true), ArrangeMeeting.place,
            InputField("presided_by", "主持人", .line(maxLength: 60), required: true, hint: "写姓名和职务"),
            InputField("units", "到会的单位", .many(.units)),
            InputField("participants", "其他参加人员", .text(maxLength: 1000), hint: "领导、委员、代表，写人数或职务"),
            InputField("record", "会议记录", .text(maxLength: 20_000), required: true, hint: "单位看不到；要发给单位的会议纪要作为附件上传"),
        ]
    ) { act in
        let day = try act.input.requiredSensiblePastDay("held_on", "召开日期", by: act.db.now.day)
        let came = act.input.ids("units", as: UnitSubject.self)
        let invited = try WorkMeetingUnit.all(of: act.facts.id, in: act.scope.office, act.db).map(\.unit)
        guard Set(came).isSubset(of: invited) else {
            throw Failure.invalid(field: "units", "到会的单位里有没通知过的，请先“增加单位和建议”。")
        }
        try act.db.run(
            """
            UPDATE suggestions_meeting
               SET held_on = \(day), place = \(act.input.required("place")),
                   presided_by = \(act.input.required("presided_by")),
                   participants = \(act.input.text("participants")), record = \(act.input.required("record"))
             WHERE id = \(act.facts.id)
            """)
        try act.db.run(
            "UPDATE suggestions_meeting_unit SET present = \(false) WHERE meeting_id = \(act.facts.id)")
        try act.db.run(
            """
            UPDATE suggestions_meeting_unit SET present = \(true)
             WHERE meeting_id = \(act.facts.id) AND unit_id IN \(came)
            """)
        return Effect(happenedOn: day, tells: invited.map { .unit($0) })
    }

    static let cancel = Verb(.cancel, fields: [reason]) { act in
        Effect(opinion: act.input.text("reason"), tells: try act.invited())
    }

    static let revoke = Verb(.revoke, fields: [reason]) { act in
        Effect(opinion: act.input.text("reason"), tells: try act.invited())
    }
}

extension Act<WorkMeetingCase> {
    func invited() throws -> [Journal.Holder] {
        try WorkMeetingUnit.all(of: facts.id, in: scope.office, db).map { .unit($0.unit) }
    }
}

extension CaseEngine<WorkMeetingCase> {
    public static let workMeetings = CaseEngine(
        [.hold, .layDown, .include, .exclude, .revise, .cancel, .note, .strikeNote, .revoke],
        in: "suggestions_meeting", find: { try WorkMeeting.find($0, for: $1, $2) })
}
