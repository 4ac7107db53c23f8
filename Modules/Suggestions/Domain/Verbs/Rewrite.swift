import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// The lead writes the draft anew. Whoever has signed signed another text, and is asked again.
    static let rewrite = Verb(.rewrite, fields: Draft.fields) { act in
        let boxes = DraftBoxes(act.input)
        try boxes.check(delegation: act.facts.delegation, by: act.scope, act.db)
        try boxes.save(act.facts.id, act.db)
        try act.db.run(
            """
            UPDATE suggestions_suggestion
               SET title = \(act.input.required("title")), situation = \(act.input.required("situation")),
                   analysis = \(act.input.required("analysis")), proposal = \(act.input.required("proposal")),
                   publication = \(act.input.text("publication"))
             WHERE id = \(act.facts.id)
            """)
        try act.db.run(
            """
            UPDATE suggestions_signer SET answer = 'invited', answered_at = NULL
             WHERE suggestion_id = \(act.facts.id) AND answer = 'confirmed'
            """)
        try SuggestionSearch.refresh([act.facts.id], act.db)
        return Effect(news: [
            .init("\(act.scope.name)修改了\(try act.name())的正文，请看过后重新答复是否联名。", to: act.facts.concerned)
        ])
    }
}
