import Kernel
import Platform
import RepresentativesContract
import Suggestions
import SuggestionsContract
import Web

extension DetailSection {
    /// What the suggestion came of: an opinion given at an activity, research, materials, consultations.
    static let origins = DetailSection { detail, reader, db in
        let links = try PreparationLink.of(detail.core.id, for: reader.scope, db)
        let consultations = try Consultation.of(detail.core.id, for: reader.scope, db)
        let subject = Reference(SuggestionReferences.suggestion, detail.core.id)
        let opinion = try reader.ports.require(RepresentativesPort.suggestionOrigins)
            .opinions(behind: [subject], for: reader.scope, db)[subject]
        guard opinion != nil || !links.isEmpty || !consultations.isEmpty else { return .empty }
        return Panel("由来") {
            ul {
                if let opinion {
                    li {
                        "代表活动意见："
                        a(opinion.title, .href(opinion.path))
                    }
                }
                for link in links {
                    li {
                        "\(link.kind.title)："
                        a(link.title, .href("\(PreparationListPage.path)/\(link.record)"))
                    }
                }
                for one in consultations {
                    li {
                        "撰写咨询："
                        a(one.topic, .href("\(ConsultationsPage.path)/\(one.id)"))
                    }
                }
            }
        }.html
    }
}
