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
        guard isShown(core, to: scope), !AssigningAdvice.isAssigning(core, scope) else { return .empty }
        return panel(
            try SimilarFinder(core.likenessText, except: core.id, limit: shown, for: scope, db), of: core)
    }

    static func panel(_ finder: SimilarFinder, of core: SuggestionDetail.Core) -> HTML {
        let told = finder.told
        guard !told.isEmpty else { return .empty }
        return Panel("相似的建议", folded: true) {
            SimilarTable(found: Array(told.prefix(shown))).html
            p { a("查看全部相似的建议", .href("/suggestions/\(core.id)/similar")) }
        }.html
    }

    private static func isShown(_ core: SuggestionDetail.Core, to scope: Scope) -> Bool {
        switch core.state {
        case .draft, .cosigning: scope.people.contains(core.leadPerson)
        case .delegationReview: scope.may(.reviewForDelegation) || scope.may(.assignSuggestions)
        case .motionsReview, .intake, .triage, .trial, .ready, .handling:
            scope.may(.reviewForMotions) || scope.may(.assignSuggestions)
        default: false
        }
    }

    /// 并案: the one it was merged into with the common reply, or those merged into it.
    static let joint = DetailSection { detail, reader, db in
        let (into, merged) = try JointSuggestion.around(detail.core, for: reader.scope, db)
        guard into != nil || !merged.isEmpty else { return .empty }
        // Whoever rates the common reply has it above the form.
        let isRated = detail.moves.contains { $0.transition.event == .rate }
        let replies = isRated ? [] : try JointSuggestion.replies(to: detail.core, db)
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
