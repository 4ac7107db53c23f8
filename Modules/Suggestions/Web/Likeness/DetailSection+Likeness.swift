import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

extension DetailSection {
    private static let shown = 5

    /// 相似的建议: for the lead while it is a draft, for whoever reviews it, and for the office while it is handled.
    static let similar = DetailSection { detail, reader, db in
        let (core, scope) = (detail.core, reader.scope)
        guard isShown(core, to: scope), !isAssigning(core, scope) else { return .empty }
        return panel(
            try SimilarFinder(core.likenessText, except: core.id, limit: shown, for: scope, db), of: core)
    }

    /// Above the form of 交办: the recommended units with their reasons, and the similar suggestions.
    static let advice = DetailSection { detail, reader, db in
        let (core, scope) = (detail.core, reader.scope)
        guard isAssigning(core, scope) else { return .empty }
        let finder = try SimilarFinder(
            core.likenessText, except: core.id, limit: UnitRecommendation.looked, for: scope, db)
        return .list([
            recommended(try UnitRecommendation(finder, on: reader.today, in: scope.office, db)),
            panel(finder, of: core),
        ])
    }

    private static func panel(_ finder: SimilarFinder, of core: SuggestionDetail.Core) -> HTML {
        guard !finder.found.isEmpty else { return .empty }
        return Panel("相似的建议", folded: true) {
            SimilarTable(found: Array(finder.found.prefix(shown))).html
            p { a("查看全部相似的建议", .href("/suggestions/\(core.id)/similar")) }
        }.html
    }

    private static func isAssigning(_ core: SuggestionDetail.Core, _ scope: Scope) -> Bool {
        scope.may(.assignSuggestions) && unassigned.contains(core.state)
    }

    private static let unassigned: [SuggestionState] = [.motionsReview, .intake, .triage, .trial, .ready]

    private static func isShown(_ core: SuggestionDetail.Core, to scope: Scope) -> Bool {
        switch core.state {
        case .draft, .cosigning: scope.people.contains(core.leadPerson)
        case .delegationReview: scope.may(.reviewForDelegation) || scope.may(.assignSuggestions)
        case .motionsReview, .intake, .triage, .trial, .ready, .handling:
            scope.may(.reviewForMotions) || scope.may(.assignSuggestions)
        default: false
        }
    }

    private static func recommended(_ recommendation: UnitRecommendation) -> HTML {
        Panel("推荐的主办单位") {
            if recommendation.choices.isEmpty {
                p("还没有可以参考的：没有办过相似的建议，单位的职责里也没有相关的词。", .class("next"))
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
        }.html
    }

    /// 并案: the one it was merged into with the common reply, or those merged into it.
    static let joint = DetailSection { detail, reader, db in
        let (into, merged) = try JointSuggestion.around(detail.core, for: reader.scope, db)
        guard into != nil || !merged.isEmpty else { return .empty }
        let replies = try JointSuggestion.replies(to: detail.core, db)
        return Panel("并案办理") {
            if let into {
                p {
                    "这件建议并入 "
                    link(into)
                    "（\(into.state.title)），一起办理，分别答复、分别评价。"
                }
            }
            for reply in replies { replied(reply) }
            if !merged.isEmpty {
                p("并入这一件的建议。办理时请一并考虑；答复同时送它们的代表。")
                DataTable(
                    merged, caption: "并入的建议",
                    columns: [
                        .html("建议") { link($0) },
                        .html("状态") { Status($0.state.title, $0.state.phase.tone).html },
                        .text("代表评价") { $0.satisfaction?.title ?? "—" },
                    ])
            }
        }.html
    }

    private static func link(_ other: JointSuggestion) -> HTML {
        let name = [other.number, other.title].compactMap { $0 }.joined(separator: " ")
        return other.mayOpen ? a(name, .href("/suggestions/\(other.id)")) : .text(name)
    }

    private static func replied(_ reply: SuggestionDetail.Reply) -> HTML {
        article(.class("reply")) {
            h3("并案办理的答复")
            FactList([
                Fact("类别", reply.resultClass.title),
                Fact("签发", reply.signedBy.map { "\($0)，\(reply.signedOn?.description ?? "")" } ?? "—"),
                Fact("承诺", reply.promise.map { "\($0)（\(reply.promisedBy?.description ?? "")）" } ?? "无"),
            ])
            Passage(reply.body)
        }
    }
}
