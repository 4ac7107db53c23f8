import Kernel
import Platform

/// An opinion from an activity as a case: handed to a unit with a clock, replied, told to who gave it; or kept.
public enum OpinionCase: CaseType {
    public typealias State = OpinionState
    public typealias Event = OpinionEvent
    public typealias Facts = OpinionFacts
    private typealias Row = Transition<OpinionCase>

    public static let kind = "representatives.opinion"
    public static let title = "代表活动意见"
    public static func state(of facts: OpinionFacts) -> OpinionState { facts.state }

    public static let machine = StateMachine<OpinionCase>(
        start: .raised,
        [
            Row(.raised, .assign, by: .office, to: .assigned, starts: [OpinionClock.reply], next: "由承办单位在期限内答复。"),
            Row(.kept, .assign, by: .office, to: .assigned, starts: [OpinionClock.reply], next: "由承办单位在期限内答复。"),
            Row(.raised, .keep, by: .office, to: .kept, next: "不交办；以后需要时仍可以交办。"),
            Row(.assigned, .reply, by: .unit, to: .replied, stops: [OpinionClock.reply], next: "由代工委告知提出意见的代表。"),
            Row(
                .assigned, .giveBack, by: .unit, to: .raised, stops: [OpinionClock.reply], isInternal: true,
                next: "由代工委重新交办。"),
            Row(
                .replied, .redo, by: .office, to: .assigned, starts: [OpinionClock.reply], isInternal: true,
                next: "由承办单位重新答复，期限重新起算。"),
            Row(.replied, .tell, by: .office, to: .told, next: "提出意见的代表可以看到答复；代表没有不同意见的，可以办结。"),
            Row(.told, .redo, by: .office, to: .assigned, starts: [OpinionClock.reply], next: "由承办单位重新答复，期限重新起算。"),
            Row(.told, .close, by: .office, to: .closed, next: "办结。"),
        ])
}

extension Transition<OpinionCase>.Who {
    static let office = Self("代工委", .keepOpinions)
    static let unit = Self("承办单位", .answerOpinions) { scope, facts in
        facts.unit.map(scope.units.contains) ?? false
    }
}
