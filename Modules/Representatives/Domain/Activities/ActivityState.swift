import Platform
import Storage

/// Where an activity stands.
public enum ActivityState: String, CaseState {
    case planned, inviting, held, recorded, cancelled

    public var title: String {
        switch self {
        case .planned: "计划中"
        case .inviting: "邀请中"
        case .held: "已举行"
        case .recorded: "已登记成果"
        case .cancelled: "已取消"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .planned: .waiting
        case .inviting, .held: .running
        case .recorded: .done
        case .cancelled: .ended
        }
    }
}
