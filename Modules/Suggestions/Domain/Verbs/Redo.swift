import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// A new round: the main unit handles it again, the earlier reply and its ratings stay as they are.
    static let redo = Verb(
        .redo, fields: [InputField("requirement", "重新办理的要求", .text(maxLength: 1000), required: true)]
    ) { act in
        try act.db.run(
            """
            UPDATE suggestions_suggestion SET round = round + 1, satisfaction = NULL WHERE id = \(act.facts.id)
            """)
        let main: [AssignmentID] = try act.db.values(
            "SELECT id FROM suggestions_assignment WHERE suggestion_id = \(act.facts.id) AND role IN \(AssignmentRole.replying)"
        )
        return Effect(
            opinion: act.input.text("requirement"),
            tells: act.facts.mainUnits.map { .unit($0) } + act.facts.signed.map { .person($0.person) },
            follows: main.map { Follow(AssignmentCase.self, .reopen, $0) })
    }
}
