import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// What anybody may read of a published suggestion in the catalogue (公开目录). No telephone, no address, nobody's own
/// rating; the lead's name only where the lead agreed to full publication.
public struct PublicSuggestion: Record, Sendable {
    public static var columns: SQL {
        """
        s.id, e.id, e.number, s.number, e.title, s.category, s.lead_tenure_id, e.consent, e.replied_on, e.result_class,
        e.satisfaction, e.scope, e.ground, s.published_on, e.made_at, \(AssignmentRole.replyingUnit(of: "s.id"))
        """
    }

    static var tables: SQL {
        """
        suggestions_publication p
          JOIN suggestions_suggestion s ON s.id = p.id
          JOIN suggestions_publication_edition e ON e.publication_id = p.id AND e.number = p.edition
        """
    }

    public let id: SuggestionID
    public let edition: ID<PublicationEdition>
    /// From 1; later ones are corrections.
    public let editionNumber: Int
    public let number: String?
    public let title: String
    public let category: String?
    let lead: TenureID
    let consent: Publication
    /// Day, class and grade as they were when the edition was made.
    public let repliedOn: Day?
    public let resultClass: ResultClass?
    /// Of the suggestion as a whole.
    public let satisfaction: Grade?
    public let scope: PublishedScope
    public let ground: PublicationGround?
    public let publishedOn: Day?
    public let madeAt: Instant
    public let unit: String?
    /// Its place in the whole of the list, from 1.
    public internal(set) var place = 1
    /// Nil where the lead did not agree to it.
    public internal(set) var leadName: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        edition = try row.next()
        editionNumber = try row.next()
        number = try row.next()
        title = try row.next()
        category = try row.next()
        lead = try row.next()
        consent = try row.next()
        repliedOn = try row.next()
        resultClass = try row.next()
        satisfaction = try row.next()
        scope = try row.next()
        ground = try row.next()
        publishedOn = try row.next()
        madeAt = try row.next()
        unit = try row.next()
    }

    /// "全文公开", "仅公开标题（涉及个人隐私）", "全文公开，有内容没有公开（涉及个人隐私）"
    public var extent: String {
        guard let ground else { return scope.title }
        let rest = scope == .full ? "，有内容没有公开" : ""
        return "\(scope.title)\(rest)（\(ground == .other ? "其他" : ground.title)）"
    }
}
