import Kernel
import Platform

/// 办理工作会议: arranged with notice to the units, held with its record, or called off with the reason.
public enum WorkMeetingCase: CaseType {
    public typealias State = WorkMeetingState
    public typealias Event = WorkMeetingEvent
    public typealias Facts = WorkMeeting

    public static let kind = "suggestions.meeting"
    public static let title = "办理工作会议"

    private static var office: Transition<WorkMeetingCase>.Who { .init("代工委", .superviseSuggestions) }
    private static var isAssigning: Transition<WorkMeetingCase>.Condition {
        .init("是交办会") { $0.kind == .assigning }
    }
    private static var laidDown: Transition<WorkMeetingCase>.Condition {
        .init("交办会写明“五个明确”") { $0.kind != .assigning || $0.isLaidDown }
    }

    public static let machine = StateMachine<WorkMeetingCase>(
        start: .planned,
        [
            Transition(.planned, .hold, by: office, requires: [laidDown], to: .held, next: "会议已经召开，点评写在会议页面上。"),
            Transition(
                .planned, .layDown, by: office, when: isAssigning, to: .planned, next: "“五个明确”写在会议页面上，参会的单位请看。"),
            Transition(.planned, .include, by: office, to: .planned, next: "新增的单位收到会议通知。"),
            Transition(.planned, .exclude, by: office, to: .planned, next: "撤下的单位不用参加；撤下的建议不再列入议程。"),
            Transition(.planned, .revise, by: office, to: .planned, next: "时间、地点或议程有变，请看会议页面。"),
            Transition(.planned, .cancel, by: office, to: .cancelled, next: "这次会议不开了，各单位不用参加；记录和原因保留。"),
            Transition(.held, .note, by: office, to: .held, next: "点评写在会议页面上，点到名的单位请看。"),
            Transition(.held, .strikeNote, by: office, to: .held, next: "这条不再显示给单位，记录和原因保留。"),
            Transition(.held, .revoke, by: office, to: .cancelled, next: "这次会议不再计入，记录和原因保留。"),
        ])
}

public enum WorkMeetingState: String, CaseState {
    case planned, held, cancelled

    public var title: String {
        switch self {
        case .planned: "已安排"
        case .held: "已召开"
        case .cancelled: "已取消"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .planned: .waiting
        case .held: .done
        case .cancelled: .ended
        }
    }
}

public enum WorkMeetingEvent: String, CaseEvent {
    case hold, include, exclude, revise, cancel, note, revoke
    case layDown = "lay_down"
    case strikeNote = "strike_note"

    public var title: String {
        switch self {
        case .hold: "登记召开情况"
        case .layDown: "写明五个明确"
        case .include: "增加单位和建议"
        case .exclude: "撤下单位或建议"
        case .revise: "改期或调整安排"
        case .cancel: "取消会议"
        case .note: "登记点评"
        case .strikeNote: "撤销一条点评"
        case .revoke: "撤销登记"
        }
    }
}
