import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// Whom a suggestion that is to be assigned could go to, with the reasons, and what is like it: beside the field of 交办
/// where it is offered, else below the text.
struct AssigningAdvice: Sendable {
    private static let unassigned: [SuggestionState] = [.motionsReview, .intake, .triage, .trial, .ready]

    private let recommendation: UnitRecommendation?
    private let finder: SimilarFinder?
    private let core: SuggestionDetail.Core
    private let isBesideForm: Bool

    /// Nothing for whom it is not to be assigned by.
    init(_ detail: SuggestionDetail, _ reader: DetailSection.Reader, _ db: any Connection) throws {
        core = detail.core
        isBesideForm = detail.moves.contains { $0.transition.event == .assign }
        guard Self.isAssigning(core, reader.scope) else {
            (recommendation, finder) = (nil, nil)
            return
        }
        let finder = try SimilarFinder(
            core.likenessText, except: core.id, limit: UnitRecommendation.looked, for: reader.scope, db)
        recommendation = try UnitRecommendation(finder, on: reader.today, in: reader.scope.office, db)
        self.finder = finder
    }

    static func isAssigning(_ core: SuggestionDetail.Core, _ scope: Scope) -> Bool {
        scope.may(.assignSuggestions) && unassigned.contains(core.state)
    }

    /// What stands before the unit's field of 交办.
    func fields(of event: SuggestionEvent) -> [FormField] {
        guard event == .assign, isBesideForm, let recommendation else { return [] }
        return [.block(words(recommendation))]
    }

    /// What 交办 asks for where nobody was asked before: then the unit must be chosen.
    static func asked(_ fields: [InputField], for event: SuggestionEvent, at state: SuggestionState) -> [InputField] {
        guard event == .assign, state == .triage else { return fields }
        return fields.map { $0.name == "main" ? InputField($0.name, $0.title, $0.kind, required: true) : $0 }
    }

    /// Below the text.
    @HTMLBuilder var html: HTML {
        if let recommendation, !isBesideForm {
            Panel("推荐的主办单位") { words(recommendation) }
        }
        if let finder { DetailSection.panel(finder, of: core) }
    }

    private func words(_ recommendation: UnitRecommendation) -> HTML {
        div {
            if recommendation.choices.isEmpty {
                p("没有明显合适的主办单位可以推荐：相似的建议没有，或者由不同的单位办过；单位的职责里也没有相关的词。", .class("next"))
            } else {
                p("由系统按过去的办理和单位职责推荐，只供参考，由您决定。", .class("next"))
                ul {
                    for choice in recommendation.choices {
                        li {
                            strong("推荐主办：\(choice.name)")
                            "（理由：\(choice.reason)）"
                        }
                    }
                    for unit in recommendation.coUnits {
                        li("可以考虑会办：\(unit.name)（理由：其中 \(unit.cases) 件由它会办）")
                    }
                }
            }
            p { a("单位职责", .href("/suggestions/remits")) }
        }
    }
}
