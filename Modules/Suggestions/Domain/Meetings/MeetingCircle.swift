import Kernel
import Platform
import Storage
import SuggestionsContract

/// Who comes, and what is spoken about, while the meeting is planned.
extension Verb<WorkMeetingCase> {
    /// The new units get the notice as those before them did.
    static let include = Verb(
        .include, fields: [InputField("units", "参会单位", .many(.units)), ArrangeMeeting.suggestions]
    ) { act in
        let (units, suggestions) = try chosen(in: act)
        let added = try WorkMeetingUnit.invite(units, to: act.facts.id, in: act.scope.office, act.db)
        try WorkMeetingItem.add(suggestions, to: act.facts.id, in: act.scope.office, act.db)
        if act.facts.plannedOn >= act.db.now.day {
            try ArrangeMeeting.notify(added, of: act.facts, by: act.scope, act.db)
        }
        return Effect()
    }

    static let exclude = Verb(
        .exclude,
        fields: [
            InputField("units", "不用参加的单位", .many(.units)),
            InputField("suggestions", "不列入议程的建议", .many(.agendaSuggestions)),
            InputField("reason", "原因", .text(maxLength: 500), required: true),
        ]
    ) { act in
        let (units, suggestions) = try chosen(in: act)
        try WorkMeetingUnit.drop(units, from: act.facts.id, act.db)
        try WorkMeetingItem.drop(suggestions, from: act.facts.id, act.db)
        return Effect(opinion: act.input.text("reason"), tells: units.map { .unit($0) })
    }

    private static func chosen(in act: Act<WorkMeetingCase>) throws -> ([UnitID], [SuggestionID]) {
        let units = act.input.ids("units", as: UnitSubject.self)
        let suggestions = act.input.ids("suggestions", as: SuggestionSubject.self)
        guard !units.isEmpty || !suggestions.isEmpty else {
            throw Failure.invalid(field: "units", "请至少选一家单位或一件建议。")
        }
        return (units, suggestions)
    }
}
