import Kernel
import Platform

/// 议案 after the presidium has taken it as one: handed to a committee, reported on, decided at a meeting; what is handed
/// to the government comes back with a report. The suggestion itself stays in `motion` until a decision turns it into a
/// suggestion.
public enum MotionCase: CaseType {
    public typealias State = MotionState
    public typealias Event = MotionEvent
    public typealias Facts = Motion

    public static let kind = "suggestions.motion"
    public static let title = "议案"

    private typealias Row = Transition<MotionCase>
    private static let office = Row.Who("代工委", .assignSuggestions)
    private static let committee = Row.Who("受交付的委员会，或代工委", .readSuggestions) { scope, motion in
        scope.may(.assignSuggestions) || motion.committeeID.map { scope.committees.contains($0) } ?? false
    }
    private static let leader = Row.Who("承办单位负责人，或代工委", .readSuggestions) { scope, motion in
        let led: [UnitID] = scope.subjects(of: [.unitLeader])
        return scope.may(.assignSuggestions) || motion.unit.map { led.contains($0) } ?? false
    }

    public static let machine = StateMachine<MotionCase>(start: .taken, deliberating + deciding + handling + striking)

    private static let deliberating: [Transition<MotionCase>] = [
        Row(
            .taken, .hand, by: office, to: .deliberating, starts: [MotionClock.deliberation],
            next: "由受交付的机构审议，在期限以前提出审议结果报告；提案代表已告知。"),
        Row(
            .deliberating, .takeBack, by: office, to: .taken, stops: [MotionClock.deliberation],
            next: "这次交付不算，记录和原因保留；由代工委重新交付。"),
        Row(
            .deliberating, .report, by: committee, to: .reported, stops: [MotionClock.deliberation],
            next: "由代工委送会议决定，并登记决定。"),
        Row(
            .reported, .returnReport, by: office, to: .deliberating, starts: [MotionClock.deliberation],
            next: "由受交付的机构重新审议，再次提出报告。"),
    ]

    /// What the meeting may decide; whatever it is, the deputies are told.
    private static let deciding: [Transition<MotionCase>] = [
        Row(.reported, .adopt, by: office, to: .adopted, next: "议案已经通过，提案代表已告知。"),
        Row(.reported, .assign, by: office, to: .handling, next: "由承办单位在期限以前报告办理情况；提案代表已告知。"),
        Row(.reported, .decline, by: office, to: .declined, next: "不列入会议议程，理由已告知提案代表。"),
        Row(
            .reported, .convert, by: office, to: .converted,
            next: "转为代表建议，正文、签名和经过保留，由代工委交办；提案代表已告知。"),
    ]

    private static let handling: [Transition<MotionCase>] = [
        Row(
            .handling, .answer, by: leader, to: .answered, stops: [MotionClock.handling, MotionClock.again],
            next: "由代工委核对后办结，需要的退回重新办理。"),
        Row(
            .answered, .returnAnswer, by: office, to: .handling, starts: [MotionClock.again],
            next: "承办单位在期限以前重新办理，再次报告。"),
        Row(.answered, .finish, by: office, to: .done, next: "这件议案已经办结，提案代表已告知。"),
    ]

    /// A decision entered wrongly. One that made a suggestion of it has gone on and stays.
    private static let striking: [Transition<MotionCase>] =
        [MotionState.adopted, .declined, .handling].map { state in
            Row(
                state, .strikeDecision, by: office, to: .reported,
                stops: state == .handling ? [MotionClock.handling, MotionClock.again] : [],
                next: "这次登记不算，记录和原因保留；由代工委重新登记决定。")
        }
}

/// The clocks of a motion. Only 上海's rule on motions names periods; elsewhere they are what the office makes them.
enum MotionClock {
    static let deliberation = "suggestions.motion_deliberation"
    static let handling = "suggestions.motion_handling"
    static let again = "suggestions.motion_again"

    static let rules: [ClockRule] = [
        ClockRule(
            key: deliberation, title: "议案审议期限", length: .months(3), startEvent: "交付审议之日", warnDays: 10,
            basis: "参照上海市议案规定第十五条：三个月内提出审议结果报告；以本级规定为准"),
        ClockRule(
            key: handling, title: "议案办理期限", length: .months(3), startEvent: "决定交办之日", warnDays: 10,
            basis: "决定写明期限的从其期限；没有写明的，参照上海市议案规定第二十条：三个月"),
        ClockRule(
            key: again, title: "议案重新办理期限", length: .months(1), startEvent: "退回重新办理之日", warnDays: 5,
            basis: "参照上海市议案规定第二十一条：一个月"),
    ]
}
