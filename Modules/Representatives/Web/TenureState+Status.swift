import Platform
import Representatives
import Web

extension TenureState {
    /// The word and its colour.
    var status: Status { Status(title, tone) }

    private var tone: Tone {
        if self == .suspended { return .late }
        return switch phase {
        case .waiting: .waiting
        case .running: .running
        case .done: .done
        case .ended: .neutral
        }
    }
}
