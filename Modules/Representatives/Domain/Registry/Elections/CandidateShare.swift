import Kernel
import Storage

/// What part of an election's final candidates is of one kind, beside what the office's plan asks for (候选人结构关;
/// 选举法 Art. 7: women, and deputies of the grass roots).
public struct CandidateShare: Record {
    /// 候选人的结构
    public enum Structure: String, CaseIterable, Storable {
        case women, minorities
        case nonParty = "non_party"
        case grassroots, officials, serving

        public var title: String {
            switch self {
            case .women: "妇女"
            case .minorities: "少数民族"
            case .nonParty: "非中共党员"
            case .grassroots: "一线工人、农民和专业技术人员"
            case .officials: "党政领导干部"
            case .serving: "连任的代表"
            }
        }
    }

    public enum Bound: String, CaseIterable, Storable {
        case atLeast = "at_least"
        case atMost = "at_most"

        public var title: String { self == .atLeast ? "不少于" : "不超过" }
    }

    public static var columns: SQL { "c.election_id, c.structure, c.bound, c.percent, c.candidates, c.total" }

    public let election: ID<Election>
    public let structure: Structure
    public let bound: Bound
    /// What the plan asks for, in whole per cent.
    public let percent: Int
    /// Candidates of this kind, and all candidates: never 0.
    public let candidates: Int
    public let total: Int

    public init(_ row: inout Row) throws {
        election = try row.next()
        structure = try row.next()
        bound = try row.next()
        percent = try row.next()
        candidates = try row.next()
        total = try row.next()
    }

    /// Compared without rounding.
    public var isKept: Bool {
        bound == .atLeast ? candidates * 100 >= percent * total : candidates * 100 <= percent * total
    }

    /// "29.6%", of all candidates.
    public var share: String {
        let tenths = (candidates * 1000 + total / 2) / total
        return "\(tenths / 10).\(tenths % 10)%"
    }

    /// Of all the office's elections.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [CandidateShare] {
        try db.all(
            """
            SELECT \(columns) FROM representatives_candidate_share c WHERE c.office_id = \(office)
             ORDER BY c.created_at, c.id
            """)
    }
}
