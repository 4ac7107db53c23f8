import Kernel
import Platform

/// A promise of a signed reply (承诺事项): what the unit said it would do, until it has, and the deputy has judged it.
public enum PromiseCase: CaseType {
    public typealias State = PromiseState
    public typealias Event = PromiseEvent
    public typealias Facts = PromiseFacts

    public static let kind = "suggestions.promise"
    public static let title = "承诺事项"
    public static func state(of facts: PromiseFacts) -> PromiseState { facts.state }

    private typealias Row = Transition<PromiseCase>

    public static let machine = StateMachine<PromiseCase>(
        start: .open,
        openings: [.init("签发答复", when: .always, starts: [PromiseClock.promise])],
        handling + rating(.rate, by: .rater, requires: [.raterInOffice])
            + rating(.rateFor, by: .office, requires: [.raterInOffice]) + closing + carrying)

    private static let handling: [Transition<PromiseCase>] = [
        Row(.open, .report, by: .staff, to: .open, next: "代工委和代表可以看到进展。"),
        Row(
            .open, .answer, by: .leader, to: .answered, stops: [PromiseClock.promise, PromiseClock.again],
            starts: [PromiseClock.rating], next: "由领衔代表评价落实情况。"),
        Row(.open, .nameHeir, by: .office, requires: [.leadGone], to: .open, next: "单位二次答复后由这位代表评价。"),
        Row(
            .answered, .nameHeir, by: .office, requires: [.leadGone], to: .answered, stops: [PromiseClock.rating],
            starts: [PromiseClock.rating], next: "由这位代表评价落实情况。"),
    ]

    /// An unsatisfied grade does not close a promise, whatever the unit has answered.
    private static func rating(
        _ event: PromiseEvent, by who: Transition<PromiseCase>.Who, requires: [Transition<PromiseCase>.Condition]
    ) -> [Transition<PromiseCase>] {
        [
            Row(
                .answered, event, by: who, when: .acceptedAsFulfilled, requires: requires, to: .fulfilled,
                stops: [PromiseClock.rating], next: "这项承诺已落实。"),
            Row(
                .answered, event, by: who, when: .explanationAccepted, requires: requires, to: .unfulfilled,
                stops: [PromiseClock.rating], next: "这项承诺没有落实，可以由代工委转入下一年度。"),
            Row(
                .answered, event, by: who, when: .notSatisfied, requires: requires, to: .open,
                stops: [PromiseClock.rating], starts: [PromiseClock.again], next: "由单位继续落实，再次答复。"),
        ]
    }

    private static let closing: [Transition<PromiseCase>] = [
        Row(
            .answered, .closeUnrated, by: .office, when: .saysFulfilled, requires: [.ratingOverdue], to: .fulfilled,
            stops: [PromiseClock.rating], next: "按单位的答复记为已落实，没有代表评价。"),
        Row(
            .answered, .closeUnrated, by: .office, when: .saysUnfulfilled, requires: [.ratingOverdue],
            to: .unfulfilled, stops: [PromiseClock.rating], next: "这项承诺没有落实，可以由代工委转入下一年度。"),
    ]

    /// The clocks of carried promises are set by the act itself, for all of them at once.
    private static let carrying: [Transition<PromiseCase>] =
        PromiseState.carriable.map { Row($0, .carry, by: .office, to: .open, next: "单位在新的时限以前继续落实，再次答复。") }
        + PromiseState.carriable.map {
            Row(
                $0, .replace, by: .consequence(of: "签发新一轮答复"), to: .replaced,
                stops: [PromiseClock.promise, PromiseClock.again, PromiseClock.rating], next: "以新一轮答复的承诺为准。")
        }
        + PromiseState.pending.map {
            Row(
                $0, .end, by: .consequence(of: "代表撤回建议"), to: .ended,
                stops: [PromiseClock.promise, PromiseClock.again, PromiseClock.rating], next: "不再跟踪，已办的和答复过的留存。")
        }
}
