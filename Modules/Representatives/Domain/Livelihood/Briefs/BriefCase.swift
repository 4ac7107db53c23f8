import Kernel
import Platform
import Storage

/// A 民情直报: written, signed off, submitted to a leader, instructed on, passed to a unit, followed up, closed.
public enum BriefCase: CaseType {
    public typealias State = BriefState
    public typealias Event = BriefEvent
    public typealias Facts = Brief

    public static let kind = "representatives.brief"
    public static let title = "民情直报"
    private typealias Row = Transition<BriefCase>
    private static var office: Row.Who { .init("代工委", .keepLivelihood) }
    private static var head: Row.Who { .init("代工委负责人", .signBriefs) }

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
            Row(.instructed, .pass, by: office, to: .passed, next: "由承办单位落实；请跟踪并登记落实情况。"),
            Row(.instructed, .close, by: office, to: .closed, next: "批示不需转办，这一期办结。"),
            Row(.passed, .instruct, by: office, to: .passed, next: "又有一件批示；请一并落实。"),
            Row(.passed, .followUp, by: office, to: .passed, next: "可以继续登记，或办结。"),
            Row(.passed, .close, by: office, requires: [.isFollowedUp], to: .closed, next: "这一期办结。"),
        ])
}

extension Transition<BriefCase>.Condition {
    static let isFollowedUp = Self("已登记落实情况") { $0.followUps > 0 }
}

extension CaseEngine<BriefCase> {
    /// Takes events on a 民情直报.
    public static let briefs = CaseEngine(
        [
            .rewriteBrief, .sendBrief, .sendBackBrief, .signBrief, .submitBrief, .instructOnBrief, .passBrief,
            .followUpBrief, .closeBrief, .dropBrief,
        ],
        in: "representatives_brief", also: { "changed_at = \($0.now)" }, find: Brief.find)
}
