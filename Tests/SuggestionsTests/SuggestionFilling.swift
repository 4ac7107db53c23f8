import Kernel
import Platform
import RepresentativesContract
import StorageTesting
import SuggestionsContract

@testable import Suggestions

/// Fills in the form of an event at random: mostly as it should be, sometimes with one fault.
struct SuggestionFilling {
    let stage: SuggestionStage
    /// Who has been asked to sign already.
    let signers: [TenureID]
    var random: SeededGenerator

    mutating func fill(_ attempt: SuggestionAttempt) throws -> (SuggestionStage.Typed, isSpoilt: Bool) {
        let fields =
            switch attempt.act {
            case .suggestion(let event, _): stage.verbs.suggestionVerbs.first { $0.event == event }?.fields ?? []
            case .part(let event, _): stage.verbs.assignmentVerbs.first { $0.event == event }?.fields ?? []
            }
        var typed: SuggestionStage.Typed = [:]
        for field in fields { typed[field.name] = try value(of: field, typed) }
        if attempt.event == SuggestionEvent.submit.rawValue { typed = SuggestionStage.cleared }
        if random.happens(15) { return (spoilt(typed, fields), true) }
        // There is no earlier suggestion of the number that was typed.
        if attempt.event.hasSuffix("_earlier") { return (typed, true) }
        // With nobody left to ask the form cannot be filled in; who is chosen to have rated may have done so already.
        return (typed, fields.contains { $0.name == "signer" || $0.required && typed[$0.name, default: []].isEmpty })
    }

    private mutating func value(of field: InputField, _ typed: SuggestionStage.Typed) throws -> [String] {
        switch field.kind {
        case .line, .text: return ["话\(Int.random(in: 0..<1000, using: &random))"]
        // Motions and delegations' own need what nobody on a walk has.
        case .choice where ["kind", "proposer"].contains(field.name): return []
        // A ground of its own is in no list before an office sets one.
        case .choice(let choices) where field.name == "ground":
            return [random.pick(choices.filter { !$0.value.hasPrefix("own_") })?.value].compactMap(\.self)
        case .choice(let choices): return [random.pick(choices)?.value].compactMap(\.self)
        // Everything is assigned on the day of the test.
        case .day: return [stage.today.description]
        case .yesNo: return [random.happens(50) ? "yes" : "no"]
        case .one where field.name == "signer": return [random.pick(signers)?.description].compactMap(\.self)
        // Hardly ever is there one of the same matter: left blank, the form is refused.
        case .one(.joint): return []
        case .one: return [(random.happens(60) ? stage.main : stage.next).description]
        case .many where field.name == "deputies":
            let free = try [SuggestionPost.lead, .second, .third, .fourth, .fifth].map(stage.tenure)
                .filter { !signers.contains($0) }
            return free.shuffled(using: &random).prefix(2).map(\.description)
        // Nobody chosen: the lead was contacted.
        case .many where field.name == "contacted": return []
        case .many: return random.happens(60) ? [stage.co.description] : []
        }
    }

    private mutating func spoilt(_ typed: SuggestionStage.Typed, _ fields: [InputField]) -> SuggestionStage.Typed {
        guard let field = random.pick(fields) else { return ["nobody_asked": ["x"]] }
        let faults = [["\u{1}"], [], [String(repeating: "长", count: 30_000)], ["不认识"], ["1", "2"]]
        return typed.merging([field.name: random.pick(faults) ?? []]) { $1 }
    }
}
