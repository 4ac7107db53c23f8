import Kernel
import Platform

extension AssignmentCase {
    /// Beside the way from sign-for to reply: plan, log in its other directions, co-opinions that are late or empty.
    static let handlingFurther: [Transition<AssignmentCase>] = [
        Row(.handling, .plan, by: .staff, when: .isMain, to: .handling, next: "代工委可以看到办理方案。"),
        Row(.handling, .logConsult, by: .staff, when: .isMain, to: .handling, next: "可以继续沟通，或拟写答复。"),
        Row(
            .handling, .goOnWithout, by: .staff, when: .isMain, requires: [.opinionMissing], to: .handling,
            next: "可以拟写答复；迟交的会办意见仍可提交。"),
        Row(
            .opinionGiven, .returnOpinion, by: .mainUnit, when: .mainIsHandling, to: .handling,
            starts: [SuggestionClock.coRedo], isInternal: true, next: "由会办单位在重提期限内重新提出。"),
        Row(.replied, .logFollowUp, by: .staff, when: .isMain, to: .replied, next: "由联系过的代表确认沟通属实。"),
        Row(.replied, .recordFaceReply, by: .staff, when: .isMain, to: .replied, next: "由代表确认当面答复记录。"),
    ]

    /// The suggestion is over before a co-unit gave its opinion: the main unit went on without it.
    static let endingWithout: [Transition<AssignmentCase>] =
        [AssignmentState.toSign, .handling, .adjusting].map { state in
            Row(
                state, .finish, by: .consequence(of: "建议办结"), when: .isCo, to: .done,
                stops: [
                    SuggestionClock.signFor, SuggestionClock.coOpinion, SuggestionClock.coRedo,
                    SuggestionClock.adjustment,
                ], next: "办结。")
        }
}

extension Transition<AssignmentCase>.Who {
    static let mainUnit = Self("主办单位承办人员", .handleSuggestions) { $0.units.contains($1.mainUnit) && $1.role == .co }
}

extension Transition<AssignmentCase>.Condition {
    static let opinionMissing = Self("还有会办意见没有交来", isAwaited: true) { $0.opinionsMissing > 0 && !$0.goesOnWithout }
    static let mainIsHandling = Self("主办单位还没有提交答复稿") { $0.isMainHandling }
}
