import Kernel
import Platform

/// 约见 as a case: a deputy asks to see the head of an organ (代表法: 代表可以提出约见本级或者下级有关国家机关负责人), the office
/// arranges it, the unit answers what was raised.
public enum InterviewCase: CaseType {
    public typealias State = InterviewState
    public typealias Event = InterviewEvent
    public typealias Facts = InterviewFacts
    private typealias Row = Transition<InterviewCase>

    public static let kind = "representatives.interview"
    public static let title = "代表约见"
    public static let machine = StateMachine<InterviewCase>(
        start: .asked,
        [
            Row(.asked, .arrange, by: .office, to: .arranged, next: "代表和被约见的单位收到时间、地点；约见后请登记情况。"),
            Row(.asked, .decline, by: .office, to: .declined, next: "理由告知代表。"),
            Row(.asked, .withdraw, by: .deputy, to: .withdrawn, next: "不再安排。"),
            Row(.arranged, .rearrange, by: .office, to: .arranged, next: "代表和被约见的单位收到新的安排。"),
            Row(.arranged, .withdraw, by: .deputy, to: .withdrawn, next: "不再约见，代工委和被约见的单位会知道。"),
            Row(
                .arranged, .hold, by: .office, requires: [.hasCome], to: .held,
                next: "计入代表的履职档案；由被约见的单位答复代表提出的问题。"),
            Row(.held, .answer, by: .unit, to: .answered, next: "代表收到答复，说明有没有不同意见；由代工委办结。"),
            Row(.answered, .agree, by: .deputy, to: .answered, next: "代工委收到您的意见，由代工委办结。"),
            Row(.answered, .object, by: .deputy, to: .answered, next: "代工委收到您的意见，可以请被约见的单位重新答复。"),
            Row(.answered, .redo, by: .office, to: .held, next: "由被约见的单位重新答复。"),
            Row(.answered, .close, by: .office, to: .closed, next: "办结。"),
        ])
}

extension Transition<InterviewCase>.Who {
    static let office = Self("代工委", .keepInterviews)
    static let deputy = Self("提出约见的代表", .askInterview) { $0.people.contains($1.person) }
    static let unit = Self("被约见的单位", .answerInterviews) { scope, facts in
        facts.unit.map(scope.units.contains) ?? false
    }
}

extension Transition<InterviewCase>.Condition {
    fileprivate static let hasCome = Self("约见的日子已到") { facts in facts.heldOn.map { $0 <= facts.today } ?? false }
}
