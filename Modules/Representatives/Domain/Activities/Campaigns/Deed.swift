import Kernel
import Platform
import RepresentativesContract
import Storage

public enum DeedSubject {}

/// A typical deed (典型事迹) of a deputy: a donation, jobs given, a household paired with.
public struct Deed: Record {
    public static let kind = "representatives.deed"

    public static var columns: SQL {
        """
        e.id, e.tenure_id, h.name, t.code, e.campaign_id, e.kind, e.happened_on, e.amount, e.people, e.narrative,
        e.withdrawn_on, e.withdrawn_reason
        """
    }

    static var tables: SQL {
        """
        representatives_deed e
          JOIN representatives_tenure t ON t.id = e.tenure_id
          JOIN representatives_person h ON h.id = t.person_id
        """
    }

    public enum Kind: String, CaseIterable, Storable {
        case donation, employment, pairing, mediation
        case goodDeed = "good_deed"
        case other

        public var title: String {
            switch self {
            case .donation: "捐款捐物"
            case .employment: "带动就业"
            case .pairing: "结对帮扶"
            case .mediation: "化解矛盾"
            case .goodDeed: "办好事实事"
            case .other: "其他"
            }
        }

        /// The part of the performance file it counts in.
        var performance: PerformanceKind {
            switch self {
            case .donation: .charity
            case .employment, .pairing: .relief
            case .mediation: .mediation
            case .goodDeed: .goodDeed
            case .other: .other
            }
        }
    }

    public let id: ID<DeedSubject>
    public let tenure: TenureID
    public let deputy: String
    public let code: String
    public let campaign: CampaignID?
    public let kind: Kind
    public let happenedOn: Day
    /// Yuan given, or what the goods were worth.
    public let amount: Int?
    /// People given work, households paired with.
    public let people: Int?
    public let narrative: String
    /// Nil while it holds.
    public let withdrawnOn: Day?
    public let withdrawnReason: String?

    public var title: String { "\(deputy)：\(kind.title)" }
    public var path: String { campaign.map { "/representatives/campaigns/\($0)" } ?? "/representatives/\(tenure)" }

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        deputy = try row.next()
        code = try row.next()
        campaign = try row.next()
        kind = try row.next()
        happenedOn = try row.next()
        amount = try row.next()
        people = try row.next()
        narrative = try row.next()
        withdrawnOn = try row.next()
        withdrawnReason = try row.next()
    }

    /// As many as a page can show.
    public static let shown = 500

    /// The campaign's deeds, latest first, the withdrawn ones among them.
    public static func all(of campaign: CampaignID, in office: OfficeID, _ db: any Connection) throws -> [Deed] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE e.office_id = \(office) AND e.campaign_id = \(campaign)
             ORDER BY e.happened_on DESC, e.id DESC LIMIT \(shown)
            """)
    }
}
