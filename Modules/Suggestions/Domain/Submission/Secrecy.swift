import Kernel
import Platform
import Storage
import SuggestionsContract

/// 保密件: on the deputy's request, or where they run a risk (山东省办法第十一条).
extension Verb<SuggestionCase> {
    private static let reason = InputField("reason", "理由", .text(maxLength: 500), required: true)

    static let keepSecret = Verb(.keepSecret, fields: [reason]) { act in try mark(act, true) }

    static let openUp = Verb(.openUp, fields: [reason]) { act in try mark(act, false) }

    private static func mark(_ act: Act<SuggestionCase>, _ isConfidential: Bool) throws -> Effect {
        try act.db.run(
            "UPDATE suggestions_suggestion SET is_confidential = \(isConfidential) WHERE id = \(act.facts.id)")
        // The performance files show its title no longer, or again.
        try SuggestionPerformance.withdraw(act)
        try SuggestionPerformance.note(act.facts, isConfidential: isConfidential, in: act.scope.office, act.db)
        return Effect(
            opinion: act.input.text("reason"),
            tells: act.facts.signed.map { .person($0.person) } + act.facts.units.map { .unit($0) })
    }
}
