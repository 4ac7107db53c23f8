import Kernel
import Platform
import Storage

/// A deputy's report to the voters (代表向选民述职, 代表法 Art. 58) as a case.
public enum VoterReportCase: CaseType {
    public typealias State = VoterReportState
    public typealias Event = VoterReportEvent
    public typealias Facts = VoterReport

    public static let kind = "representatives.report"
    public static let title = "代表述职"

    private static var office: Transition<VoterReportCase>.Who { .init("代工委", .keepAppraisal) }
    private static var deputy: Transition<VoterReportCase>.Who {
        .init("述职代表本人", .handInVoterReport) { scope, facts in scope.people.contains(facts.person) }
    }

    public static let machine = StateMachine<VoterReportCase>(
        start: .planned,
        [
            Transition(.planned, .handIn, by: deputy, to: .handedIn, next: "报告已交代工委；述职会后由代工委登记情况。"),
            Transition(.planned, .handIn, by: office, to: .handedIn, next: "代收的报告已登记；述职会后请登记情况。"),
            Transition(.handedIn, .sendBack, by: office, to: .planned, next: "请代表本人修改后再交。"),
            Transition(.handedIn, .hold, by: office, to: .held, next: "已记入代表履职档案；核对无误后请公布结果。"),
            Transition(.held, .correct, by: office, to: .held, next: "更正已留痕；核对无误后请公布结果。"),
            Transition(.held, .publish, by: office, to: .published, next: "结果已公布，代表本人可以看到。"),
            Transition(.planned, .putOff, by: office, to: .putOff, next: "不计入本年述职；条件具备时请重新安排。"),
            Transition(.handedIn, .putOff, by: office, to: .putOff, next: "不计入本年述职；条件具备时请重新安排。"),
            Transition(.putOff, .replan, by: office, to: .planned, next: "请代表本人交述职报告。"),
        ])
}

/// Where a report stands.
public enum VoterReportState: String, CaseState {
    case planned
    case handedIn = "handed_in"
    case held, published
    case putOff = "put_off"

    /// In which the deputy has reported: what the coverage counts.
    public static let done: [VoterReportState] = [.held, .published]

    public var title: String {
        switch self {
        case .planned: "待交报告"
        case .handedIn: "报告已交"
        case .held: "已述职"
        case .published: "已公布"
        case .putOff: "暂缓"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .planned: .waiting
        case .handedIn, .held: .running
        case .published: .done
        case .putOff: .ended
        }
    }
}

/// What moves a report.
public enum VoterReportEvent: String, CaseEvent {
    case handIn = "hand-in"
    case sendBack = "send-back"
    case hold, correct, publish
    case putOff = "put-off"
    case replan

    public var title: String {
        switch self {
        case .handIn: "交述职报告"
        case .sendBack: "退回修改"
        case .hold: "登记述职情况"
        case .correct: "更正述职情况"
        case .publish: "公布结果"
        case .putOff: "暂缓述职"
        case .replan: "重新安排"
        }
    }
}

/// 口头述职 before the voters, 书面述职 to them.
public enum VoterReportForm: String, CaseIterable, Storable {
    case oral, written

    public var title: String { self == .oral ? "口头述职" : "书面述职" }

    static let field = InputField(
        "form", "述职方式", .choice(allCases.map { .init($0.rawValue, $0.title) }), required: true)
}
