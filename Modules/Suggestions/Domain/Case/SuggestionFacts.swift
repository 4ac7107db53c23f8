import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// All that the guards of a suggestion look at.
public struct SuggestionFacts: Sendable {
    public struct Signer: Sendable {
        public enum Answer: String, CaseIterable, Storable {
            case lead, invited, confirmed, declined, dropped

            public var title: String {
                switch self {
                case .lead: "领衔"
                case .invited: "待确认"
                case .confirmed: "联名"
                case .declined: "谢绝"
                case .dropped: "不列入联名"
                }
            }
        }

        public let person: PersonID
        public let tenure: TenureID
        public var answer: Answer
        /// It is this signer who is answering now.
        public var isAnswering = false
        public var isInOffice: Bool
        /// Of the current round.
        public var hasRated: Bool
        public var isUnsatisfied: Bool

        /// Has signed: the lead, and who confirmed.
        public var hasSigned: Bool { answer == .lead || answer == .confirmed }
    }

    public let id: SuggestionID
    public let state: SuggestionState
    public let version: Int
    public let round: Int
    public let level: Level
    public let lead: PersonID
    public let delegation: DelegationID?
    public let meeting: MeetingID?
    /// What must be filled in before submission, and is not.
    public let blanks: Set<DraftBlank>
    public let isSessionSitting: Bool
    public let kind: SuggestionKind
    /// 保密件: seen by its signers, its units and the office alone, and never published.
    public let isConfidential: Bool
    /// Where the suggestion stands that it is merged into (并案).
    public let mainState: SuggestionState?
    public let assignments: [AssignmentID]
    /// Those that reply: the main unit, or the units of 分办.
    public let mainUnits: [UnitID]
    public let units: [UnitID]
    /// There is a main unit, and it has not handed in its draft.
    public let isMainHandling: Bool
    /// Of the last round of 预交办; empty outside of it.
    public var trial: TrialFacts
    public let isFeedbackOverdue: Bool
    /// 议案截止时间 of the session is over.
    public let isPastCutoff: Bool
    public var submission: SubmissionFacts
    public let followThrough: FollowThroughFacts
    public var signers: [Signer]

    var pending: [Signer] { signers.filter { $0.answer == .invited } }
    var signed: [Signer] { signers.filter(\.hasSigned) }
    /// Whoever the paper concerns: has signed, or was asked and has not answered.
    var concerned: [Journal.Holder] { (signed + pending).map { .person($0.person) } }
    func signer(_ people: [PersonID]) -> Signer? { signers.first { people.contains($0.person) } }
}

/// What a draft may lack until it is submitted.
public enum DraftBlank: CaseIterable, Sendable {
    case title, situation, proposal, publication

    /// What must be true before submission: "情况已填写".
    var filled: String {
        switch self {
        case .title: "标题已填写"
        case .situation: "情况已填写"
        case .proposal: "建议已填写"
        case .publication: "公开意见已选择"
        }
    }
}
