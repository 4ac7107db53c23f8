import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// A new round, supervised: see `RedoRound`.
    static let redo = Verb(
        .redo, fields: [InputField("requirement", "重新办理的要求", .text(maxLength: 1000), required: true)]
    ) { act in try RedoRound.begin(act, cause: "代表对答复不满意") }
}
