import Kernel
import Platform
import Storage

/// A deputy's year as others judge it (三会一评): 年初座谈会, 年终座谈会, 常委会会议测评. The grade is announced and shown;
/// nothing follows from it by itself.
public enum YearGradingCase: CaseType {
    public typealias State = YearGradingState
    public typealias Event = YearGradingEvent
    public typealias Facts = YearGrading

    public static let kind = "representatives.grading"
    public static let title = "年度测评"

    private static var office: Transition<YearGradingCase>.Who { .init("代工委", .keepAppraisal) }

    public static let machine = StateMachine<YearGradingCase>(
        start: .open,
        [
            Transition(.open, .record, by: office, to: .open, next: "三次会议都登记后，请确定等次。"),
            Transition(
                .open, .grade, by: office,
                requires: [.init("已登记常委会会议的测评票数") { $0.committeeVotes > 0 }], to: .graded,
                next: "等次已确定；请在会上当场公布后登记。"),
            Transition(.graded, .reopen, by: office, to: .open, next: "等次已撤回，请核对后重新确定。"),
            Transition(.graded, .announce, by: office, to: .announced, next: "等次已公布，代表本人可以看到；不会自动产生其他后果。"),
            Transition(.announced, .reopen, by: office, to: .open, next: "等次已撤回并留痕，请核对后重新确定、公布。"),
        ])
}

public enum YearGradingState: String, CaseState {
    case open, graded, announced

    public var title: String {
        switch self {
        case .open: "测评中"
        case .graded: "等次待公布"
        case .announced: "已公布"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .open: .waiting
        case .graded: .running
        case .announced: .done
        }
    }
}

public enum YearGradingEvent: String, CaseEvent {
    case record, grade, announce, reopen

    public var title: String {
        switch self {
        case .record: "登记会议"
        case .grade: "确定等次"
        case .announce: "公布等次"
        case .reopen: "撤回等次"
        }
    }
}

/// The three meetings of the year.
public enum GradingOccasion: String, CaseIterable, Storable {
    case opening, closing, committee

    public var title: String {
        switch self {
        case .opening: "年初座谈会"
        case .closing: "年终座谈会"
        case .committee: "常委会会议测评"
        }
    }
}
