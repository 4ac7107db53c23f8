import Platform
import Storage

/// Where a suggestion stands (domain 3.1).
public enum SuggestionState: String, CaseState {
    case draft
    case cosigning
    case delegationReview = "delegation_review"
    case motionsReview = "motions_review"
    case presidium
    case intake
    case triage
    case trial
    case ready
    case handling
    case paused
    case feedback
    case redoReview = "redo_review"
    case closed
    case archived
    case motion
    case merged
    case withdrawn
    case discarded
    case refused

    public var title: String {
        switch self {
        case .draft: "草稿"
        case .cosigning: "待联名确认"
        case .delegationReview: "待代表团审核"
        case .motionsReview: "待议案组审核"
        case .presidium: "待主席团决定"
        case .intake: "待受理"
        case .triage: "待分办"
        case .trial: "预交办中"
        case .ready: "待交办"
        case .handling: "办理中"
        case .paused: "中止办理"
        case .feedback: "待代表评价"
        case .redoReview: "待重办审核"
        case .closed: "已办复"
        case .archived: "已办结"
        case .motion: "作为议案处理"
        case .merged: "已并案"
        case .withdrawn: "已撤回"
        case .discarded: "草稿作废"
        case .refused: "不予受理"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .draft, .cosigning, .delegationReview, .motionsReview, .presidium, .intake, .triage, .ready, .feedback,
            .redoReview:
            .waiting
        case .trial, .handling, .paused: .running
        case .closed, .archived, .motion, .merged: .done
        case .withdrawn, .discarded, .refused: .ended
        }
    }

    /// Nobody but its signers sees it yet.
    static let unsubmitted: [SuggestionState] = [.draft, .cosigning, .discarded]
}
