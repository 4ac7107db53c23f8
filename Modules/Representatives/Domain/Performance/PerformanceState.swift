import Platform
import Storage

/// Where an entry of the performance file stands.
public enum PerformanceState: String, CaseState {
    /// Told by the part of the program in which it happened.
    case recorded
    /// Told by the deputy, not yet looked at by the office.
    case declared
    case accepted
    case refused
    /// It was not so, or counts no more; the reason stands with it.
    case reversed

    public var title: String {
        switch self {
        case .recorded: "已记录"
        case .declared: "待审核"
        case .accepted: "已采纳"
        case .refused: "未采纳"
        case .reversed: "已冲销"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .declared: .waiting
        case .recorded, .accepted: .done
        case .refused, .reversed: .ended
        }
    }

    /// Those that count: in the file's numbers, in the handbook, for points, in public.
    public static let counted: [PerformanceState] = [.recorded, .accepted]
}
