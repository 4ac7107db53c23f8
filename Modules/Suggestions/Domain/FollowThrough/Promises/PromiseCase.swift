import Kernel
import Platform
import Storage

/// Where a promise stands.
public enum PromiseState: String, CaseState {
    case open, answered, fulfilled, unfulfilled, replaced, ended

    public var title: String {
        switch self {
        case .open: "跟踪办理"
        case .answered: "待代表评价"
        case .fulfilled: "已落实"
        case .unfulfilled: "未落实"
        case .replaced: "已由新答复取代"
        case .ended: "已随建议撤回终止"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .open: .running
        case .answered: .waiting
        case .fulfilled: .done
        case .unfulfilled, .replaced, .ended: .ended
        }
    }

    /// Nobody may file the suggestion away while its promise stands so.
    static let pending: [PromiseState] = [.open, .answered]
    /// May be handed to another year.
    static let carriable: [PromiseState] = [.open, .answered, .unfulfilled]
}

/// What the unit says has become of its promise.
public enum PromiseOutcome: String, CaseIterable, Storable {
    case fulfilled, unfulfilled

    public var title: String { self == .fulfilled ? "已经落实" : "没有落实，说明原因" }
}

/// What somebody does with a promise.
public enum PromiseEvent: String, CaseEvent {
    case report, answer, rate
    case rateFor = "rate_for"
    case closeUnrated = "close_unrated"
    case nameHeir = "name_heir"
    case carry, replace, end

    public var title: String {
        switch self {
        case .report: "登记进展"
        case .answer: "二次答复"
        case .rate: "评价落实情况"
        case .rateFor: "代录评价"
        case .closeUnrated: "按未评价办结"
        case .nameHeir: "指定评价人"
        case .carry: "转入下一年度"
        case .replace: "由新答复取代"
        case .end: "随建议撤回终止"
        }
    }
}

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

extension Transition<PromiseCase>.Who {
    static let staff = Self("本单位承办人员", .handleSuggestions) { $0.units.contains($1.unit) }
    static let leader = Self("本单位负责人", .signReplies) { scope, facts in
        scope.subjects(of: [.unitLeader]).contains(facts.unit)
    }
    static let rater = Self("领衔代表，或接替评价的代表", .writeSuggestions) { $0.people.contains($1.rater) }
    static let office = Self("代工委", .assignSuggestions)
}

extension Transition<PromiseCase>.Condition {
    static let always = Self("类别为 B 或 C") { _ in true }
    static let raterInOffice = Self("评价的代表在任；不再任职的，先指定评价人") { $0.isRaterInOffice }
    static let leadGone = Self("原来评价的代表不再任职", isAwaited: true) { !$0.isRaterInOffice }
    static let ratingOverdue = Self("承诺落实评价期限已过", isAwaited: true) { $0.isRatingOverdue }
    static let saysFulfilled = Self("单位答复已经落实") { $0.outcome == .fulfilled }
    static let saysUnfulfilled = Self("单位答复没有落实") { $0.outcome != .fulfilled }
    // The grade that is being given is already in the facts (`Verb.foresee`).
    static let acceptedAsFulfilled = Self("单位答复已经落实，代表没有不满意") {
        $0.outcome == .fulfilled && $0.grade != .unsatisfied
    }
    static let explanationAccepted = Self("单位说明没有落实，代表没有不满意") {
        $0.outcome != .fulfilled && $0.grade != .unsatisfied
    }
    static let notSatisfied = Self("代表不满意") { $0.grade == .unsatisfied }
}
