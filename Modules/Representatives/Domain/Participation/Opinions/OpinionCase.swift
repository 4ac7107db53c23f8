import Kernel
import Platform
import RepresentativesContract

/// An opinion from an activity as a case: handed to a unit with a clock, replied, told to who gave it; or kept; or turned
/// into the draft of a suggestion, by which it is over.
public enum OpinionCase: CaseType {
    public typealias State = OpinionState
    public typealias Event = OpinionEvent
    public typealias Facts = OpinionFacts
    private typealias Row = Transition<OpinionCase>

    public static let kind = "representatives.opinion"
    public static let title = "代表活动意见"

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
            Row(.replied, .tell, by: .office, to: .told, next: "提出意见的代表可以看到答复，说明有没有不同意见；没有的，可以办结。"),
            Row(.told, .agree, by: .giver, to: .told, next: "代工委收到您的意见，由代工委办结。"),
            Row(.told, .object, by: .giver, to: .told, next: "代工委收到您的意见，可以请承办单位重新答复。"),
            Row(.told, .redo, by: .office, to: .assigned, starts: [OpinionClock.reply], next: "由承办单位重新答复，期限重新起算。"),
            Row(.told, .close, by: .office, to: .closed, next: "办结。"),
        ] + turning + comingBack)

    /// While a unit has it, the office alone takes it from there.
    private static let turning: [Row] =
        [.raised, .kept, .told].map { (from: OpinionState) in
            Row(
                from, .turnIntoSuggestion, by: .leadOrOffice, requires: [.hasLead], to: .suggested,
                next: "这条意见办结；草稿在领衔代表的“我的事”里，由代表修改、提交。")
        } + [
            Row(
                .assigned, .turnIntoSuggestion, by: .office, requires: [.hasLead], to: .suggested,
                stops: [OpinionClock.reply], next: "这条意见办结，承办单位不用再答复；草稿在领衔代表的“我的事”里，由代表修改、提交。")
        ]

    /// A draft that is discarded ends nothing: the opinion stands again where it stood, the unit's period anew.
    private static let comingBack: [Row] = [
        Row(.suggested, .comeBack, by: .draft, when: .stood(.kept), to: .kept, next: "仍留作参考；可以交办，或者再转为代表建议。"),
        Row(.suggested, .comeBack, by: .draft, when: .stood(.told), to: .told, next: "可以办结，或者再转为代表建议。"),
        Row(
            .suggested, .comeBack, by: .draft, when: .stood(.assigned), to: .assigned, starts: [OpinionClock.reply],
            next: "由承办单位答复，期限重新起算。"),
        Row(.suggested, .comeBack, by: .draft, when: .stood(.raised), to: .raised, next: "请交办，或留作参考。"),
    ]
}

extension Transition<OpinionCase>.Who {
    static let office = Self("代工委", .keepOpinions)
    static let unit = Self("承办单位", .answerOpinions) { scope, facts in
        facts.unit.map(scope.units.contains) ?? false
    }
    static let giver = Self("提出意见的代表", .raiseOpinions) { scope, facts in
        facts.givers.contains { scope.people.contains($0.person) }
    }
    static let draft = consequence(of: "领衔代表作废建议草稿")
    static let leadOrOffice = Self("代工委，或者提出意见、本级在任的代表", .raiseOpinions) { scope, facts in
        scope.may(.keepOpinions) || facts.leads.contains { scope.people.contains($0.person) }
    }
}

extension Transition<OpinionCase>.Condition {
    fileprivate static func stood(_ state: OpinionState) -> Self {
        Self("转为代表建议以前是“\(state.title)”") { $0.stood == state }
    }
    static let hasLead = Self("提出意见的代表里有本级在任、没有暂停执行职务的", isAwaited: true) { !$0.leads.isEmpty }
}
