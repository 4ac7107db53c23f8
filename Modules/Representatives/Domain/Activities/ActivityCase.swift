import Kernel
import Platform

/// An activity as a case: planned, inviting, held, recorded; or cancelled before it is held.
public enum ActivityCase: CaseType {
    public typealias State = ActivityState
    public typealias Event = ActivityEvent
    public typealias Facts = ActivityFacts

    public static let kind = "representatives.activity"
    public static let title = "代表活动"

    private static var office: Transition<ActivityCase>.Who { .init("代工委", .keepActivities) }

    private static let nobodyCame = Transition<ActivityCase>.Condition("还没有代表签到") { $0.attended == 0 }

    private static let revised = "计划已改；时间、地点、名称改了的，名单上有账号的代表已收到消息，没有账号的列在本页，请另行告知。"
    private static let cancelled =
        "活动不再举行，不计入统计，记录保留；名单上有账号的代表已收到消息，没有账号的列在本页，请另行告知。"

    public static let machine = StateMachine<ActivityCase>(
        start: .planned,
        [
            Transition(.planned, .announce, by: office, to: .inviting, next: "名单上的代表在邀请时已收到消息，报名或者请假；还没有名单的，请邀请代表。"),
            Transition(.planned, .revise, by: office, to: .planned, next: revised),
            Transition(.inviting, .revise, by: office, to: .inviting, next: revised),
            Transition(.planned, .hold, by: office, to: .held, next: "请核对签到，再登记活动成果。"),
            Transition(.inviting, .hold, by: office, to: .held, next: "请核对签到，再登记活动成果。"),
            Transition(.held, .record, by: office, to: .recorded, next: "活动办完，计入统计；代表的意见登记为活动意见，交承办单位答复。"),
            Transition(.recorded, .amend, by: office, to: .recorded, next: "原来的内容和更正理由留在经过里。"),
            Transition(
                .planned, .cancel, by: office, requires: [nobodyCame], to: .cancelled, next: cancelled),
            Transition(
                .inviting, .cancel, by: office, requires: [nobodyCame], to: .cancelled,
                next: cancelled),
        ])
}
