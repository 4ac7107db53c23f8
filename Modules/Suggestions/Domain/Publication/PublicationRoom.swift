import Kernel
import Platform
import Storage
import SuggestionsContract

extension Room {
    /// 建议公开: the office's decision, its editions, the catalogue anybody may read.
    static let publication: Room = {
        var room = Room()
        room.permissions = [.publishSuggestions]
        room.diagrams = [CaseDiagram(PublicationCase.self)]
        room.contributions.references = [.publication]
        room.contributions.desk = [PublicationListing.shelf]
        return room
    }()
}

extension Permission {
    /// Decides what the public reads of a suggestion and its reply.
    public static let publishSuggestions = Permission(
        "suggestions.publish", "审核建议公开", roles: [.officeStaff, .officeHead])
}

extension ReferenceKind {
    /// The decision on a suggestion's publication, by the suggestion's number and title; it leads to the suggestion,
    /// which its deputy may open too.
    static let publication = ReferenceKind(PublicationCase.kind) { ids, office, db in
        let found: [PublicationFacts] = try db.all(
            """
            SELECT \(PublicationFacts.columns) FROM \(PublicationFacts.tables)
             WHERE s.office_id = \(office) AND s.id IN \(ids)
            """)
        return Dictionary(
            found.map { facts in
                (
                    facts.id.asID(),
                    Description(title: "建议公开：\(facts.name)", path: "/suggestions/\(facts.id)")
                )
            }, uniquingKeysWith: { first, _ in first })
    }
}
