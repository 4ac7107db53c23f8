import Kernel
import Platform
import SuggestionsContract

/// The rows of this room: motions, advice to withdraw, supplements, earlier suggestions, confidentiality, paper.
extension SuggestionCase {
    static let submission: [Transition<SuggestionCase>] =
        motions + advising + paper + supplementing + linking + keepingSecret

    /// 主席团 decides on a motion; what is not taken as one goes on as a suggestion, with its text, signers and history.
    private static let motions: [Transition<SuggestionCase>] = [
        Row(
            .motionsReview, .passMotions, by: .motionsGroup, when: .isMotion, to: .presidium, isInternal: true,
            next: "由主席团决定是否作为议案处理。"),
        Row(.presidium, .takeAsMotion, by: .office, to: .motion, next: "在“议案”里交付审议，提案代表已告知。"),
        Row(.presidium, .turnIntoSuggestion, by: .office, to: .triage, next: "转为代表建议，由代工委交办。"),
        Row(
            .motion, .convertMotion, by: .consequence(of: "议案审议以后决定转为建议"), to: .triage,
            next: "转为代表建议，由代工委交办。"),
    ]

    private static let advising: [Transition<SuggestionCase>] = [
        Row(
            .motionsReview, .adviseWithdrawal, by: .motionsGroup, when: .neverAdvised, to: .motionsReview,
            next: "由领衔代表决定撤回还是坚持提出。"),
        Row(
            .intake, .adviseWithdrawal, by: .office, when: .neverAdvised, to: .intake, next: "由领衔代表决定撤回还是坚持提出。"),
        Row(.motionsReview, .insist, by: .lead, when: .isAdvised, to: .motionsReview, next: "由议案组继续审核。"),
        Row(.intake, .insist, by: .lead, when: .isAdvised, to: .intake, next: "由代工委继续审核。"),
    ]

    /// What a deputy handed in on paper, typed by the office.
    private static let paper: [Transition<SuggestionCase>] = [
        Row(
            .draft, .enterPaper, by: .office, when: .paperByDelegation, requires: submittable, to: .delegationReview,
            next: "由代表团负责人审核。"),
        Row(
            .draft, .enterPaper, by: .office, when: .paperDirectly, requires: submittable, to: .motionsReview,
            next: "由议案组审核。"),
        Row(
            .draft, .enterPaper, by: .office, when: .paperBetween,
            requires: Condition.complete + [.leadInOffice, .noMotion, .discussed],
            to: .intake, starts: [SuggestionClock.assign], next: "由代工委受理。"),
    ]

    /// What must hold before a paper is handed in during a session.
    static let submittable: [Condition] =
        Condition.complete + [.leadInOffice, .motionComplete, .enoughSigners, .beforeCutoff, .discussed]

    private static let supplementing: [Transition<SuggestionCase>] = [
        SuggestionState.delegationReview, .motionsReview, .presidium, .intake, .triage, .trial, .ready, .handling,
        .paused, .redoReview,
    ].map { state in
        Row(state, .supplement, by: .lead, to: state, next: "正文不变，补充材料另列，已送审核和承办的人。")
    }

    private static let linking: [Transition<SuggestionCase>] =
        linking(.draft, by: .lead)
        + [
            SuggestionState.motionsReview, .intake, .triage, .trial, .ready, .handling, .paused, .feedback, .redoReview,
        ].flatMap { linking($0, by: .office) }

    private static func linking(
        _ state: SuggestionState, by who: Transition<SuggestionCase>.Who
    ) -> [Transition<SuggestionCase>] {
        [
            Row(state, .linkEarlier, by: who, to: state, next: "已关联，并重新计算重复提出的年数。"),
            Row(state, .unlinkEarlier, by: who, when: .hasEarlier, to: state, next: "已取消关联，并重新计算重复提出的年数。"),
        ]
    }

    private static let keepingSecret: [Transition<SuggestionCase>] = [
        SuggestionState.motionsReview, .presidium, .intake, .triage, .trial, .ready, .handling, .paused, .feedback,
        .redoReview,
    ].flatMap { state in
        [
            Row(
                state, .keepSecret, by: .office, when: .isOpen, to: state,
                next: "只有签名代表、承办单位和代工委能看到，不公开。"),
            Row(state, .openUp, by: .office, when: .isSecret, to: state, next: "不再是保密件，按一般建议查看和公开。"),
        ]
    }
}

extension AssignmentCase {
    /// What becomes of the units' parts when the suggestion is withdrawn: they are told, and their clocks stop.
    static let ceasing: [Transition<AssignmentCase>] = [
        AssignmentState.toSign, .handling, .adjusting, .paused, .replyChecking, .replySigning, .replied, .opinionGiven,
    ].map { state in
        Row(
            state, .cease, by: .consequence(of: "代表撤回建议"), to: .done,
            stops: [
                SuggestionClock.signFor, SuggestionClock.firstContact, SuggestionClock.coOpinion, SuggestionClock.reply,
                SuggestionClock.redo,
            ], next: "代表已撤回建议，办理终止。")
    }
}
