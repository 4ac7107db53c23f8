import Kernel
import Platform
import Storage

/// 办理情况报告: arranged, written, handed in with the figures of that day, deliberated and voted on; the opinion goes to
/// who reported, who reports what was put right (监督法第二章: 审议意见的研究处理和书面报告).
public enum HandlingReportCase: CaseType {
    public typealias State = HandlingReportState
    public typealias Event = HandlingReportEvent
    public typealias Facts = HandlingReport

    public static let kind = "suggestions.report"
    public static let title = "办理情况报告"

    static let rectification = "suggestions.report_rectification"
    static let rectificationRule = ClockRule(
        key: rectification, title: "审议意见研究处理期限", length: .months(2), startEvent: "审议意见交办之日", warnDays: 10,
        basis: "监督法第二章规定对审议意见研究处理并书面报告，没有定期限；两个月为各地惯例，以审议意见写明的和本级规定的为准")

    private typealias Row = Transition<HandlingReportCase>
    private static let office = Row.Who("代工委", .keepReports)
    private static let writer = Row.Who("报告单位，或代工委", .seeReports) { scope, report in
        scope.may(.keepReports) || scope.units.contains(report.unit)
    }
    private static let leader = Row.Who("报告单位负责人，或代工委", .seeReports) { scope, report in
        scope.may(.keepReports) || scope.subjects(of: [.unitLeader]).contains(report.unit)
    }
    private static let written = Row.Condition("报告正文已经写好") { $0.body != nil }
    private static let unvoted = Row.Condition("还没有登记表决或测评") { !$0.isVoted }
    private static let unanswered = Row.Condition("还没有反馈过") { $0.round == 0 }
    private static let voted = Row.Condition("已登记表决或测评") { $0.isVoted }

    public static let machine = StateMachine<HandlingReportCase>(
        start: .drafting, writing + following + [HandlingReportState.heard, .answered].flatMap(voting))

    private static let writing: [Transition<HandlingReportCase>] = [
        Row(.drafting, .rewrite, by: writer, to: .drafting, next: "写好后由报告单位负责人提交。"),
        Row(
            .drafting, .submit, by: leader, requires: [written], to: .submitted,
            next: "数字按今天的情况定下来，以后不变；由代工委送常委会会议审议。"),
        Row(.drafting, .cancel, by: office, to: .cancelled, next: "不再报告，记录保留。"),
        Row(.submitted, .sendBack, by: office, to: .drafting, next: "报告单位修改后重新提交，数字重新统计。"),
        Row(.submitted, .hear, by: office, to: .heard, next: "由代工委登记表决或测评；有审议意见的，交报告单位研究处理。"),
        Row(.submitted, .cancel, by: office, to: .cancelled, next: "不再报告，记录保留。"),
    ]

    private static let following: [Transition<HandlingReportCase>] = [
        Row(.heard, .issue, by: office, to: .issued, starts: [rectification], next: "由报告单位在期限以前反馈研究处理情况。"),
        Row(.issued, .answer, by: leader, to: .answered, stops: [rectification], next: "由代工委核对，需要的再交常委会会议测评。"),
        Row(
            .answered, .returnAnswer, by: office, to: .issued, starts: [rectification],
            next: "报告单位重新研究处理，再次反馈。"),
        Row(.heard, .finish, by: office, to: .done, next: "这件报告已经办结。"),
        Row(.answered, .finish, by: office, to: .done, next: "这件报告已经办结。"),
        Row(
            .heard, .strikeHearing, by: office, when: unvoted, to: .submitted,
            next: "这次登记不算，记录和原因保留；由代工委重新登记审议。"),
        Row(
            .issued, .strikeIssue, by: office, when: unanswered, to: .heard, stops: [rectification],
            next: "这次交办不算，报告单位不用反馈，记录和原因保留；由代工委重新交办，或者办结。"),
    ]

    private static func voting(_ state: HandlingReportState) -> [Transition<HandlingReportCase>] {
        [
            Row(state, .vote, by: office, when: unvoted, to: state, next: "结果记入报告，写在报告页面上。"),
            Row(state, .ballot, by: office, when: unvoted, to: state, next: "结果记入报告，写在报告页面上。"),
            Row(state, .strikeVote, by: office, when: voted, to: state, next: "这次表决不再计入，记录保留；由代工委重新登记。"),
        ]
    }
}

public enum HandlingReportState: String, CaseState {
    case drafting, submitted, heard, issued, answered, done, cancelled

    public var title: String {
        switch self {
        case .drafting: "起草中"
        case .submitted: "已提交，待审议"
        case .heard: "已审议"
        case .issued: "审议意见已交办"
        case .answered: "已反馈"
        case .done: "办结"
        case .cancelled: "不再报告"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .drafting, .heard: .running
        case .submitted, .issued, .answered: .waiting
        case .done: .done
        case .cancelled: .ended
        }
    }
}

public enum HandlingReportEvent: String, CaseEvent {
    case rewrite, submit, hear, vote, ballot, issue, answer, finish, cancel
    case sendBack = "send_back"
    case strikeVote = "strike_vote"
    case strikeHearing = "strike_hearing"
    case strikeIssue = "strike_issue"
    case returnAnswer = "return_answer"

    public var title: String {
        switch self {
        case .rewrite: "写报告"
        case .submit: "提交报告"
        case .sendBack: "退回修改"
        case .hear: "登记审议"
        case .vote: "登记表决"
        case .ballot: "登记满意度测评"
        case .strikeVote: "撤销表决登记"
        case .strikeHearing: "撤销审议登记"
        case .strikeIssue: "撤销交办审议意见"
        case .issue: "交办审议意见"
        case .answer: "反馈研究处理情况"
        case .returnAnswer: "退回重新反馈"
        case .finish: "办结"
        case .cancel: "不再报告"
        }
    }
}
