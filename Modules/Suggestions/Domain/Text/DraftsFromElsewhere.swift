import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// Drafts begun by other subsystems, of what a deputy said elsewhere.
struct DraftsFromElsewhere: SuggestionDrafts {
    func begin(
        title: String, situation: String, lead: DeputySummary, by scope: Scope, _ db: any Connection
    ) throws -> Reference {
        let id = SuggestionID.new(at: db.now)
        let input = try Input(["title": [title], "situation": [situation]], for: Draft.fields)
        try Draft.insert(id, input, lead: lead, by: scope, db)
        return Reference(SuggestionReferences.suggestion, id)
    }

    func visible(_ suggestions: [Reference], to scope: Scope, _ db: any Connection) throws -> Set<Reference> {
        guard scope.may(.readSuggestions) else { return [] }
        let visible: [SuggestionID] = try db.values(
            """
            SELECT id FROM suggestions_suggestion
             WHERE id IN \(suggestions.map(\.id)) AND \(Visibility.condition(for: scope))
            """)
        return Set(visible.map { Reference(SuggestionReferences.suggestion, $0) }).intersection(suggestions)
    }
}
