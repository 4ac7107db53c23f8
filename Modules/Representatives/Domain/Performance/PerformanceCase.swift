import Kernel
import Platform

/// An entry of the performance file (履职档案) as a case. What is recorded is never changed, only reversed with a
/// reason; what a deputy declares counts once the office has accepted it.
public enum PerformanceCase: CaseType {
    public typealias State = PerformanceState
    public typealias Event = PerformanceEvent
    public typealias Facts = PerformanceEntry

    public static let kind = "representatives.performance"
    public static let title = "履职记录"

    private static var office: Transition<PerformanceCase>.Who { .init("代工委", .reviewPerformance) }
    private static var deputy: Transition<PerformanceCase>.Who {
        .init("申报的代表", .declarePerformance) { scope, facts in scope.people.contains(facts.person) }
    }

    public static let machine = StateMachine<PerformanceCase>(
        start: .declared,
        [
            Transition(.declared, .accept, by: office, to: .accepted, next: "计入这位代表的履职档案，本人收到消息。"),
            Transition(.declared, .refuse, by: office, to: .refused, next: "理由告知本人，可以修改后再申报。"),
            Transition(.refused, .declare, by: deputy, to: .declared, next: "由代工委审核。"),
            Transition(.recorded, .reverse, by: office, to: .reversed, next: "不再计入履职档案和积分，记录和理由保留，本人收到消息。"),
            Transition(.accepted, .reverse, by: office, to: .reversed, next: "不再计入履职档案和积分，记录和理由保留，本人收到消息。"),
        ])
}
