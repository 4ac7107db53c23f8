import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    private static let decision = [
        InputField("decided_on", "主席团决定的日期", .day, required: true),
        InputField("basis", "会议和理由", .text(maxLength: 1000), required: true, hint: "如：主席团第三次会议决定。会告知签名代表。"),
    ]

    static let takeAsMotion = Verb(.takeAsMotion, fields: decision) { act in
        let day = try act.pastDay("decided_on", "主席团决定的日期")
        try Motion.begin(act.facts.id, on: day ?? act.db.now.day, by: act.scope, act.db)
        return Effect(
            opinion: act.input.text("basis"), happenedOn: day, tells: act.facts.signed.map { .person($0.person) })
    }

    /// 议案转建议: it gets a suggestion's number; text, signers and history stay.
    static let turnIntoSuggestion = Verb(.turnIntoSuggestion, fields: decision) { act in
        try convert(act, on: try act.pastDay("decided_on", "主席团决定的日期"), act.input.text("basis"))
    }

    /// The same after a committee has deliberated and the meeting has decided so: `MotionCase.convert`.
    static let convertMotion = Verb(.convertMotion) { act in
        let day: Day? = try act.db.value("SELECT decided_on FROM suggestions_motion WHERE id = \(act.facts.id)")
        return try convert(act, on: day, nil)
    }

    private static func convert(_ act: Act<SuggestionCase>, on day: Day?, _ basis: String?) throws -> Effect {
        let number = try SuggestionNumber.next(act.facts.level, in: act.scope.office, act.db)
        try act.db.run(
            """
            UPDATE suggestions_suggestion
               SET kind = \(SuggestionKind.suggestion), converted_on = \(day), number = \(number)
             WHERE id = \(act.facts.id)
            """)
        try SuggestionSearch.refresh([act.facts.id], act.db)
        return Effect(
            opinion: basis, happenedOn: day,
            tells: act.facts.signed.map { .person($0.person) } + [.role(.officeStaff), .role(.officeHead)])
    }
}
