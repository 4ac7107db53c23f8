import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<WorkMeetingCase> {
    /// 督查点评 of a unit, a suggestion, or both; of neither it adds to the record.
    static let note = Verb(
        .note,
        fields: [
            InputField("unit", "单位", .one(.units)), InputField("suggestion", "建议", .one(.agendaSuggestions)),
            InputField("content", "点评", .text(maxLength: 2000), required: true, hint: "单位和建议都不选的，是会议记录的补充"),
        ]
    ) { act in
        let unit = act.input.id("unit", as: UnitSubject.self)
        let suggestion = act.input.id("suggestion", as: SuggestionSubject.self)
        let meeting = act.facts.id
        if let unit {
            let invited = try WorkMeetingUnit.all(of: meeting, in: act.scope.office, act.db).map(\.unit)
            guard invited.contains(unit) else { throw Failure.invalid(field: "unit", "这个单位没有通知参会，请重新选择。") }
        }
        if let suggestion {
            let items = try WorkMeetingItem.all(of: meeting, for: act.scope, act.db).map(\.suggestion)
            guard items.contains(suggestion) else {
                throw Failure.invalid(field: "suggestion", "这件建议没有列入议程，请重新选择。")
            }
        }
        try act.db.run(
            """
            INSERT INTO suggestions_meeting_note (id, office_id, meeting_id, unit_id, suggestion_id, content,
                                                  entered_by, created_at)
            VALUES (\(ID<WorkMeetingNote>.new(at: act.db.now)), \(act.scope.office), \(meeting), \(unit),
                    \(suggestion), \(act.input.required("content")), \(act.scope.name), \(act.db.now))
            """)
        return Effect(tells: unit.map { [.unit($0)] } ?? [])
    }

    static let strikeNote = Verb(
        .strikeNote,
        fields: [
            InputField("note", "撤销哪一条", .one(.meetingNotes), required: true),
            InputField("reason", "原因", .text(maxLength: 500), required: true),
        ]
    ) { act in
        let changed = try act.db.run(
            """
            UPDATE suggestions_meeting_note
               SET struck_on = \(act.db.now.day), struck_reason = \(act.input.required("reason"))
             WHERE id = \(act.input.id("note", as: WorkMeetingNote.self)) AND meeting_id = \(act.facts.id)
               AND struck_on IS NULL
            """)
        guard changed == 1 else { throw Failure.invalid(field: "note", "没有这条点评，或者已经撤销，请重新选择。") }
        return Effect(opinion: act.input.text("reason"))
    }
}
