import Kernel
import Platform
import SuggestionsContract

/// The suggestion's table: domain 3.1. The rows are read from top to bottom as the paper travels; those beside the main
/// path stand in their rooms.
public enum SuggestionCase: CaseType {
    public typealias State = SuggestionState
    public typealias Event = SuggestionEvent
    public typealias Facts = SuggestionFacts

    public static let kind = SuggestionReferences.suggestion
    public static let title = "建议"
    public static func state(of facts: SuggestionFacts) -> SuggestionState { facts.state }

    public static let machine = StateMachine<SuggestionCase>(
        start: .draft,
        [
            signing, reviewing, withdrawing,
            assigning,
            trying, correcting,
            pausing,
            rating,
            submission,
            withdrawals,
            ratingFor, coordinatingAgain, archiving,
            joint,
            weighing,
        ].flatMap { $0 })

    typealias Row = Transition<SuggestionCase>
    typealias Condition = Transition<SuggestionCase>.Condition

    private static let signing: [Transition<SuggestionCase>] = [
        Row(.draft, .rewrite, by: .lead, when: .nobodyElseSigned, to: .draft, next: "可以邀请联名，或直接提交。"),
        Row(
            .draft, .rewrite, by: .lead, when: .othersSigned, to: .cosigning, next: "正文变了，由已联名的代表重新确认。"),
        Row(.draft, .invite, by: .lead, requires: [.leadInOffice], to: .cosigning, next: "由受邀代表逐人确认。"),
        Row(.cosigning, .rewrite, by: .lead, to: .cosigning, next: "正文变了，由受邀和已联名的代表逐人确认。"),
        Row(.cosigning, .invite, by: .lead, requires: [.leadInOffice], to: .cosigning, next: "由受邀代表逐人确认。"),
        Row(
            .cosigning, .confirm, by: .invited, when: .othersPending, requires: [.signerInOffice], to: .cosigning,
            next: "继续等候其他代表确认。"),
        Row(
            .cosigning, .confirm, by: .invited, when: .lastAnswer, requires: [.signerInOffice], to: .draft,
            next: "由领衔代表提交。"),
        Row(.cosigning, .decline, by: .invited, when: .othersPending, to: .cosigning, next: "继续等候其他代表确认。"),
        Row(.cosigning, .decline, by: .invited, when: .lastAnswer, to: .draft, next: "由领衔代表提交。"),
        Row(.cosigning, .stopWaiting, by: .lead, to: .draft, next: "未确认的代表不列入联名，由领衔代表提交；以后还可以再邀请。"),
        Row(
            .draft, .submit, by: .lead, when: .inSessionByDelegation, requires: submittable, to: .delegationReview,
            next: "由代表团负责人审核。"),
        Row(
            .draft, .submit, by: .lead, when: .inSessionDirectly, requires: submittable, to: .motionsReview,
            next: "由议案组审核，保密件由代工委审核。"),
        Row(
            .draft, .submit, by: .lead, when: .betweenSessions,
            requires: Condition.complete + [.leadInOffice, .noMotion, .discussed],
            to: .intake, starts: [SuggestionClock.assign], next: "由代工委受理。"),
    ]

    private static let reviewing: [Transition<SuggestionCase>] =
        [
            Row(
                .delegationReview, .passDelegation, by: .delegationHead, to: .motionsReview, isInternal: true,
                next: "由议案组审核。"),
            Row(.delegationReview, .sendBack, by: .delegationHead, to: .draft, next: "由领衔代表修改后再提交。"),
            Row(
                .motionsReview, .passMotions, by: .motionsGroup, when: .isSuggestion, to: .triage, isInternal: true,
                next: "已编号，由代工委交办。"),
            Row(.motionsReview, .sendBack, by: .motionsGroup, to: .draft, next: "由领衔代表修改后再提交。"),
            Row(.motionsReview, .refuse, by: .motionsGroup, to: .refused, next: "理由已告知领衔代表。"),
            Row(.intake, .accept, by: .office, to: .triage, isInternal: true, next: "已编号，由代工委交办。"),
            Row(.intake, .sendBack, by: .office, to: .draft, stops: [SuggestionClock.assign], next: "由领衔代表修改后再提交。"),
            Row(.intake, .refuse, by: .office, to: .refused, stops: [SuggestionClock.assign], next: "理由已告知领衔代表。"),
        ]

    /// A paper never submitted stays with those who signed it; from its submission on the office's rule decides
    /// (`withdrawals`).
    private static let withdrawing: [Transition<SuggestionCase>] =
        [SuggestionState.draft, .cosigning].map { state in
            Row(state, .withdraw, by: .lead, to: .discarded, next: "草稿到此为止，记录保留，只有签名的代表能看到。")
        }

    private static let assigning: [Transition<SuggestionCase>] = [
        Row(.triage, .assign, by: .office, to: .handling, stops: [SuggestionClock.assign], next: "由承办单位签收办理。"),
        Row(
            .triage, .assignSeparately, by: .office, to: .handling, stops: [SuggestionClock.assign],
            next: "由各单位分别签收、办理、答复，都答复后一并送达代表。"),
        Row(
            .handling, .deliver, by: .consequence(of: "主办单位签发答复"), to: .feedback, starts: [SuggestionClock.feedback],
            next: "由领衔代表和联名代表阅读、评价。"),
    ]

    private static let rating: [Transition<SuggestionCase>] = [
        Row(.feedback, .read, by: .unratedSigner, to: .feedback, next: "请评价答复。"),
        Row(
            .feedback, .rate, by: .unratedSigner, when: .othersUnrated, to: .feedback,
            next: "都评价以后，满意的办结，有不满意的由代工委交重新办理。"),
        Row(
            .feedback, .rate, by: .unratedSigner, when: .allSatisfied, to: .closed, stops: [SuggestionClock.feedback],
            next: "这件建议已办复。"),
        Row(
            .feedback, .rate, by: .unratedSigner, when: .anyUnsatisfied, to: .redoReview,
            stops: [SuggestionClock.feedback], next: "由代工委交重新办理。"),
        Row(
            .feedback, .closeUnrated, by: .office, when: .nobodyUnsatisfied, requires: [.feedbackOverdue], to: .closed,
            stops: [SuggestionClock.feedback], next: "这件建议已办复，未评价的代表按本机关的规则计入满意率。"),
        Row(
            .feedback, .closeUnrated, by: .office, when: .somebodyUnsatisfied, requires: [.feedbackOverdue],
            to: .redoReview, stops: [SuggestionClock.feedback], next: "已评价的代表有不满意，由代工委交重新办理。"),
        Row(
            .redoReview, .redo, by: .office, when: .hasUnits, requires: [.coordinatedWhenAgain], to: .handling,
            next: "由主办单位重新办理，前一次答复保留；同时列入督办。"),
        Row(
            .redoReview, .explain, by: .office, requires: [.coordinatedWhenAgain], to: .closed,
            next: "保留不满意评价，理由已告知代表。"),
    ]
}
