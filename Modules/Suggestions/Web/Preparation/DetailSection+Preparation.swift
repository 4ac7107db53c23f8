import Kernel
import Platform
import Suggestions
import Web

extension DetailSection {
    /// What the suggestion came of: research, materials, consultations.
    static let origins = DetailSection { detail, reader, db in
        let links = try PreparationLink.of(detail.core.id, for: reader.scope, db)
        let consultations = try Consultation.of(detail.core.id, for: reader.scope, db)
        guard !links.isEmpty || !consultations.isEmpty else { return .empty }
        return Panel("由来") {
            ul {
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
