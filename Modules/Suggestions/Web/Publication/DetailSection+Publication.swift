import Kernel
import Platform
import Suggestions
import Web

extension DetailSection {
    /// 公开: for whom it concerns, whether it is published; for the office, the way to the decision.
    static let publication = DetailSection { detail, reader, db in
        let facts = try PublicationFacts.find(detail.core.id, for: reader.scope, db)
        let mayDecide = reader.scope.may(.publishSuggestions)
        let isDecided = facts.state != .toReview
        guard isDecided || facts.publishedOn != nil || mayDecide && facts.isDecidable else { return .empty }
        let when = facts.publishedOn.map { "，\($0.chinese)公开" } ?? ""
        return Panel("公开") {
            p {
                Status(facts.state.title, facts.state.phase.tone)
                when
            }
            if facts.state == .published {
                p { Link("公开网页", "/public/\(reader.scope.office)/suggestions/\(facts.id)") }
            }
            if mayDecide { p { Link("公开审核", "/suggestions/\(facts.id)/publication") } }
        }.html
    }
}
