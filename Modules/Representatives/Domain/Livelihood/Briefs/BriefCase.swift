import Kernel
import Platform
import Storage

/// A 民情直报: written, signed off, submitted to a leader, instructed on, passed to a unit, which answers what
/// became of it by a day, closed.
public enum BriefCase: CaseType {
    public typealias State = BriefState
    public typealias Event = BriefEvent
    public typealias Facts = Brief

    public static let kind = "representatives.brief"
    public static let title = "民情直报"
    private typealias Row = Transition<BriefCase>
    private static var office: Row.Who { .init("代工委", .keepLivelihood) }
    private static var head: Row.Who { .init("代工委负责人", .signBriefs) }
    private static var unit: Row.Who {
        .init("承办单位", .answerBriefs) { scope, brief in brief.unitID.map(scope.units.contains) ?? false }
    }

    public static let machine = StateMachine<BriefCase>(
        start: .draft,
        [
            Row(.draft, .rewrite, by: office, to: .draft, next: "改好后送签。"),
            Row(.draft, .send, by: office, to: .toSign, next: "由代工委负责人签发。"),
            Row(.draft, .drop, by: office, to: .dropped, next: "这一期到此为止，记录保留。"),
            Row(.toSign, .sendBack, by: head, to: .draft, next: "由工作人员修改后再送签。"),
            Row(.toSign, .sign, by: head, to: .signed, next: "请报送有关领导，再登记报送。"),
            Row(.signed, .submit, by: office, to: .submitted, next: "等候领导批示。"),
            Row(.submitted, .instruct, by: office, to: .instructed, next: "请按批示转有关单位办理。"),
            Row(.submitted, .close, by: office, to: .closed, next: "没有批示，这一期办结。"),
            Row(.instructed, .instruct, by: office, to: .instructed, next: "又有一件批示；请按批示转有关单位办理。"),
            Row(.instructed, .pass, by: office, to: .passed, next: "承办单位收到消息，由承办单位在期限内答复落实情况。"),
            Row(.instructed, .close, by: office, to: .closed, next: "批示不需转办，这一期办结。"),
            Row(.passed, .instruct, by: office, to: .passed, next: "又有一件批示，承办单位收到消息，一并落实。"),
            Row(.passed, .close, by: office, requires: [.isFollowedUp], to: .closed, stops: clock, next: "这一期办结。"),
        ] + following)

    /// From the unit's turn on. A unit without accounts is answered for by the office (代录).
    private static let following: [Row] = [
        Row(.passed, .extend, by: office, to: .passed, next: "承办单位收到消息，按新的期限答复。"),
        Row(.passed, .answer, by: unit, to: .answered, stops: clock, next: "代工委收到落实情况，由代工委办结，或者退回重新落实。"),
        Row(.passed, .followUp, by: office, to: .answered, stops: clock, next: "可以办结，或者退回重新落实。"),
        Row(.answered, .answer, by: unit, to: .answered, next: "代工委收到补充的落实情况。"),
        Row(.answered, .followUp, by: office, to: .answered, next: "可以继续登记，或办结。"),
        Row(.answered, .instruct, by: office, to: .answered, next: "又有一件批示；需要承办单位再落实的，请退回。"),
        Row(.answered, .redo, by: office, to: .passed, next: "承办单位收到消息，期限重新起算。"),
        Row(.answered, .close, by: office, to: .closed, next: "这一期办结，承办单位收到消息。"),
    ]
    private static let clock = [BriefClock.followUp]
}

extension Transition<BriefCase>.Condition {
    static let isFollowedUp = Self("已登记落实情况") { $0.followUps > 0 }
}

extension CaseEngine<BriefCase> {
    /// Takes events on a 民情直报.
    public static let briefs = CaseEngine(
        [
            .rewriteBrief, .sendBrief, .sendBackBrief, .signBrief, .submitBrief, .instructOnBrief, .passBrief,
            .answerBrief, .followUpBrief, .redoBrief, .extendBrief, .closeBrief, .dropBrief,
        ],
        in: "representatives_brief", also: { "changed_at = \($0.now)" }, find: Brief.find)
}
