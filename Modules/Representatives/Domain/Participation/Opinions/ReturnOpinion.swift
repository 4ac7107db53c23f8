import Kernel
import Platform
import RepresentativesContract
import Storage

extension Verb<OpinionCase> {
    /// 草稿作废，退回: the opinion is no suggestion after all, and may become one again.
    static let comeBack = Verb(.comeBack) { act in
        try act.db.run(
            """
            UPDATE representatives_opinion SET became_kind = NULL, became_id = NULL, became_from = NULL
             WHERE id = \(act.facts.id)
            """)
        let words = "活动意见“\(act.facts.title)”转成的建议草稿由领衔代表作废"
        try act.tell("\(words)，意见退回“\(act.transition.to.title)”。", act.deputies + act.office)
        guard act.transition.to == .assigned, let unit = act.facts.unit else {
            return Effect(opinion: "领衔代表作废了建议草稿。")
        }
        try act.tell("\(words)，请贵单位继续办理，期限重新起算。", [.unit(unit)])
        return Effect(opinion: "领衔代表作废了建议草稿。", clocksHeldBy: .unit(unit))
    }
}

extension Subscription {
    /// Drafts that deputies discard give back the opinions they were begun of.
    static let discardedDrafts = Subscription(
        to: SuggestionDraftDiscarded.self, as: "representatives.opinions"
    ) { event, office, db in
        guard let draft = ID<Never>(event.id) else {
            throw Failure.internal(cause: "\(SuggestionDraftDiscarded.name) names no draft")
        }
        let found: OpinionID? = try db.value(
            """
            SELECT id FROM representatives_opinion
             WHERE office_id = \(office) AND became_kind = \(event.kind) AND became_id = \(draft)
               AND state = \(OpinionState.suggested)
            """)
        guard let found else { return }
        _ = try CaseEngine.returningOpinions.take(
            .comeBack, on: found.asID(), follows: true, by: try Scope.operator(of: office, db), db)
    }
}
