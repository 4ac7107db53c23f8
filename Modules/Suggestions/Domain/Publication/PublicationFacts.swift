import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// A suggestion as the decision on its publication looks at it.
public struct PublicationFacts: Record, Sendable {
    static let decidable: [SuggestionState] = [.closed, .archived]

    public static var columns: SQL {
        """
        s.id, s.number, s.title, s.situation, s.analysis, s.proposal, s.publication, s.state, s.is_confidential,
        s.published_on, s.closed_on, s.changed_at, s.lead_person_id, COALESCE(p.state, 'to_review'),
        COALESCE(p.version, 1), COALESCE(p.edition, 0), p.ground, p.reason, p.decided_by, p.decided_on,
        s.replied_on, s.result_class, s.satisfaction
        """
    }

    static var tables: SQL { "suggestions_suggestion s LEFT JOIN suggestions_publication p ON p.id = s.id" }

    public let id: SuggestionID
    public let number: String?
    public let title: String
    let situation: String
    let analysis: String
    let proposal: String
    /// The deputy's own word; nil where none was ever asked (imported).
    public let consent: Publication?
    public let suggestionState: SuggestionState
    public let isConfidential: Bool
    public let publishedOn: Day?
    public let closedOn: Day?
    let changedAt: Instant
    let lead: PersonID
    public let state: PublicationState
    public let version: Int
    /// The number of the last edition; 0 before the first.
    public let edition: Int
    public let ground: PublicationGround?
    public let reason: String?
    public let decidedBy: String?
    public let decidedOn: Day?
    let repliedOn: Day?
    let resultClass: ResultClass?
    let satisfaction: Grade?
    /// The signed replies that stand, one for each unit that replies; of one handled with another (并案) that other's.
    public internal(set) var replies: [PublishedReply] = []

    public init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        title = try row.next()
        situation = try row.next()
        analysis = try row.next()
        proposal = try row.next()
        consent = try row.next()
        suggestionState = try row.next()
        isConfidential = try row.next()
        publishedOn = try row.next()
        closedOn = try row.next()
        changedAt = try row.next()
        lead = try row.next()
        state = try row.next()
        version = try row.next()
        edition = try row.next()
        ground = try row.next()
        reason = try row.next()
        decidedBy = try row.next()
        decidedOn = try row.next()
        repliedOn = try row.next()
        resultClass = try row.next()
        satisfaction = try row.next()
    }

    public var name: String { [number, title].compactMap { $0 }.joined(separator: " ") }

    /// The original of a part; empty where there is none.
    public func original(_ part: PublicationPart) -> String {
        switch part {
        case .title: title
        case .situation: situation
        case .analysis: analysis
        case .proposal: proposal
        case .reply:
            replies.count == 1
                ? replies[0].body : replies.map { "\($0.unit)：\n\($0.body)" }.joined(separator: "\n")
        }
    }

    /// What in its texts might name or reach a person.
    public var findings: [PublicationPart: [SensitiveText.Finding]] {
        var found: [PublicationPart: [SensitiveText.Finding]] = [:]
        for part in PublicationPart.allCases { found[part] = SensitiveText.findings(in: original(part)) }
        return found.filter { !$0.value.isEmpty }
    }

    /// It is closed, so that the office decides.
    public var isDecidable: Bool { Self.decidable.contains(suggestionState) }

    /// Full text may go out as it is, together with others: the deputy agreed, no unit objects, nothing was found.
    public var isPlain: Bool {
        consent == .full && !isConfidential && isDecidable && !replies.isEmpty
            && replies.allSatisfy { $0.opinion == nil || $0.opinion == .full } && findings.isEmpty
    }
}

/// A reply that stands, with its unit's word on publication.
public struct PublishedReply: Record, Sendable {
    public static var columns: SQL { "a.suggestion_id, \(said)" }
    /// Without the suggestion that it is read for.
    static var said: SQL { "u.name, r.body, r.publication, r.publication_reason" }

    let suggestion: SuggestionID
    public let unit: String
    public let body: String
    public let opinion: Publication?
    public let opinionReason: String?

    public init(_ row: inout Row) throws {
        suggestion = try row.next()
        unit = try row.next()
        body = try row.next()
        opinion = try row.next()
        opinionReason = try row.next()
    }
}
