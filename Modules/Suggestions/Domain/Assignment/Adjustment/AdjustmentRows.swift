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
                stops: [
                    SuggestionClock.adjustment, SuggestionClock.firstContact, SuggestionClock.coOpinion,
                    SuggestionClock.coRedo,
                    SuggestionClock.reply, SuggestionClock.redo,
                ], isInternal: true, next: "由新的承办单位签收，期限从今天起重新计算。"),
            Row(
                .adjusting, .refuseAdjustment, by: .assigningOffice, to: .handling,
                stops: [SuggestionClock.adjustment], isInternal: true, next: "由原承办单位继续办理，期限不变。"),
        ] + takingOver

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
    static let adjustment = Self.consequence(of: "代工委同意调整")
}

extension Transition<AssignmentCase>.Condition {
    static let inReturnDays = Self("还在退回期限内（自交办之日起 10 个工作日，机关另有规定的从其规定；逾期和重新办理的不再受理）", isAwaited: true) {
        $0.isReturnOpen
    }
}

extension AssignmentFacts {
    /// Counted only for the head of the unit that has the part in hand: nobody else may ask.
    func withReturnDays(for scope: Scope, _ db: any Connection) throws -> AssignmentFacts {
        let led: [UnitID] = scope.subjects(of: [.unitLeader])
        guard led.contains(unit), [.toSign, .handling].contains(state) else { return self }
        let rules = try ClockRules.load(office: scope.office, db)
        let rule = try rules.rule(SuggestionClock.returning, on: assignedOn)
        var facts = self
        facts.isReturnOpen = !isHandlingAgain && rules.due(rule, from: assignedOn).due >= db.now.day
        return facts
    }
}
