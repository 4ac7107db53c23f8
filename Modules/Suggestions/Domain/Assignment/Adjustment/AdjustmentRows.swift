import Kernel
import Platform
import Storage
import SuggestionsContract

extension AssignmentCase {
    /// Return and re-assignment (domain 3.2). A unit never hands its part on by itself: it asks, the office decides.
    static let adjusting: [Transition<AssignmentCase>] =
        [AssignmentState.toSign, .handling].map { state in
            Row(
                state, .requestAdjustment, by: .leader, requires: [.inReturnDays], to: .adjusting,
                stops: [SuggestionClock.signFor], starts: [SuggestionClock.adjustment], isInternal: true,
                next: "由代工委审核；审核期间原来的期限照走，不得自行转给别的单位。")
        } + [
            Row(
                .adjusting, .agreeAdjustment, by: .assigningOffice, to: .reassigned,
                stops: ofAdjusting, isInternal: true, next: "由新的承办单位签收，期限从今天起重新计算。"),
            Row(
                .adjusting, .refuseAdjustment, by: .assigningOffice, to: .handling,
                stops: [SuggestionClock.adjustment], isInternal: true, next: "由原承办单位继续办理，期限不变。"),
        ] + reassigning + takingOver

    /// The office itself puts a wrong 交办 right, without an application. Later rounds stay with whoever replied.
    private static let reassigning: [Transition<AssignmentCase>] =
        [AssignmentState.toSign, .handling].map { state in
            Row(
                state, .reassign, by: .assigningOffice, when: .inFirstRound, to: .reassigned, stops: ofPart,
                isInternal: true, next: "原单位的承办到此为止；新的承办单位签收办理，期限从今天起计算。")
        }

    /// Clocks of a unit that has the part in hand.
    private static let ofPart = [
        SuggestionClock.signFor, SuggestionClock.firstContact, SuggestionClock.coOpinion, SuggestionClock.coRedo,
        SuggestionClock.reply, SuggestionClock.redo,
    ]
    private static let ofAdjusting = [SuggestionClock.adjustment] + ofPart

    /// A unit that has a row in the suggestion already: one that had given its part away, or a co-unit that becomes the
    /// main unit. What it did before stands in the history.
    private static let takingOver: [Transition<AssignmentCase>] =
        [
            Row(
                .reassigned, .takeOver, by: .adjustment, when: .isMain, to: .toSign,
                starts: [SuggestionClock.signFor, SuggestionClock.firstContact, SuggestionClock.reply], next: takeOver),
            Row(
                .reassigned, .takeOver, by: .adjustment, when: .isCo, to: .toSign,
                starts: [SuggestionClock.signFor, SuggestionClock.coOpinion], next: takeOver),
        ]
        + [AssignmentState.toSign, .handling, .opinionGiven].map { state in
            Row(
                state, .takeOver, by: .adjustment, to: .toSign,
                stops: [SuggestionClock.signFor, SuggestionClock.coOpinion, SuggestionClock.coRedo],
                starts: [SuggestionClock.signFor, SuggestionClock.firstContact, SuggestionClock.reply], next: takeOver)
        }

    private static let takeOver = "由本单位签收办理，期限从今天起计算。"
}

extension Transition<AssignmentCase>.Who {
    static let assigningOffice = Self("代工委", .assignSuggestions)
    static let adjustment = Self.consequence(of: "代工委同意调整、改派或增加会办单位")
}

extension Transition<AssignmentCase>.Condition {
    /// A co-unit whose opinion nobody waits for any more is not changed for another.
    static let inFirstRound = Self("第一轮办理") { $0.round == 1 && ($0.role != .co || $0.repliesMissing > 0) }
    static let inReturnDays = Self("还在退回期限内（自交办之日起 10 个工作日，机关另有规定的从其规定；逾期和重新办理的不再受理）", isAwaited: true) {
        $0.returnLimit != nil
    }
}

extension AssignmentFacts {
    /// Read only for the head of the unit that has the part in hand: nobody else may ask.
    func withReturnLimit(for scope: Scope, _ db: any Connection) throws -> AssignmentFacts {
        let led: [UnitID] = scope.subjects(of: [.unitLeader])
        guard led.contains(unit), isReturnable else { return self }
        return try withReturnLimit(try ClockRules.load(office: scope.office, db), on: db.now.day)
    }

    /// None where the part cannot be returned any more.
    func withReturnLimit(_ rules: ClockRules, on today: Day) throws -> AssignmentFacts {
        guard isReturnable else { return self }
        let limit = try ReturnLimit(from: assignedOn, rules)
        var facts = self
        facts.returnLimit = limit.count.due >= today ? limit : nil
        return facts
    }

    var isReturnable: Bool { [.toSign, .handling].contains(state) && !isHandlingAgain }
}
