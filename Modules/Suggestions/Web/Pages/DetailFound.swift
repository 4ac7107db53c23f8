import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// All that a suggestion's page shows, read in one transaction.
struct DetailFound: Sendable {
    let detail: SuggestionDetail
    let clocks: [(RunningClock, DueDate.Remaining)]
    let sources: DetailSources
    let advice: AssigningAdvice
    let sections: HTML
    /// Ways to forms on pages of their own.
    let beside: HTML

    /// Throws `notFound` for a suggestion that the reader may not see.
    init(_ id: SuggestionID, _ verbs: Suggestions, _ reader: DetailSection.Reader, _ db: any Connection) throws {
        let detail = try verbs.detail(id, for: reader.scope, db)
        let rules = try ClockRules.load(office: reader.scope.office, db)
        self.detail = detail
        clocks = try detail.clocks.map { ($0, try rules.remaining(to: $0.dueOn, on: reader.today)) }
        sources = try DetailSources(for: detail, verbs, reader.scope, db)
        advice = try AssigningAdvice(detail, reader, db)
        sections = .list(try DetailSection.all.map { try $0.read(detail, reader, db) })
        beside = .list(try DetailSection.besideForms.map { try $0.read(detail, reader, db) })
    }
}
