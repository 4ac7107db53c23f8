import Kernel
import Platform
import SuggestionsContract

/// All that the guards of an assignment look at.
public struct AssignmentFacts: Sendable {
    public let id: AssignmentID
    public let suggestion: SuggestionID
    public let state: AssignmentState
    public let version: Int
    public let role: AssignmentRole
    public let unit: UnitID
    public let round: Int
    public let lead: PersonID
    public let assignedOn: Day
    /// The main unit of the suggestion: co-units' opinions go there.
    public let mainUnit: UnitID
    /// Talks with the deputy in this round.
    public let talks: Int
    /// Co-units whose opinion is still missing.
    public let opinionsMissing: Int
    /// Other units of 分办 whose reply is still missing.
    public let repliesMissing: Int
    /// Until when the unit may still ask to be relieved of it; nil when it may not, or was not asked for.
    public internal(set) var returnLimit: ReturnLimit?
    /// The unit has replied in an earlier round: it handles the matter again.
    public internal(set) var isHandlingAgain = false
    /// The unit has said why it does not wait for them in this round.
    public let goesOnWithout: Bool
    public let isSignedFor: Bool
    /// The main unit has not handed in the round's draft.
    public let isMainHandling: Bool
}

/// The assignment's table: domain 3.2, and the reply's way from clerk to signature. The rows beside the main path stand
/// in their rooms.
public enum AssignmentCase: CaseType {
    public typealias State = AssignmentState
    public typealias Event = AssignmentEvent
    public typealias Facts = AssignmentFacts

    public static let kind = SuggestionReferences.assignment
    public static let title = "承办"
    public static func state(of facts: AssignmentFacts) -> AssignmentState { facts.state }

    typealias Row = Transition<AssignmentCase>

    public static let machine = StateMachine<AssignmentCase>(
        start: .toSign,
        openings: [
            .init(
                "交办", when: .isMain,
                starts: [SuggestionClock.signFor, SuggestionClock.firstContact, SuggestionClock.reply]),
            .init("交办", when: .isCo, starts: [SuggestionClock.signFor, SuggestionClock.coOpinion]),
        ],
        [
            handling,
            ceasing,
            reopeningDone,
            adjusting,
            handlingFurther,
            endingWithout,
            pausing,
        ].flatMap { $0 })

    private static let handling: [Transition<AssignmentCase>] =
        [
            Row(
                .toSign, .signFor, by: .staff, when: .isMain, to: .handling, stops: [SuggestionClock.signFor],
                next: "请与代表沟通，拟写答复。"),
            Row(
                .toSign, .signFor, by: .staff, when: .isCo, to: .handling, stops: [SuggestionClock.signFor],
                next: "由经办人拟写会办意见，本单位负责人提交主办单位。"),
            Row(.handling, .draftOpinion, by: .staff, when: .isCo, to: .handling, next: "由本单位负责人提交主办单位。"),
            Row(
                .handling, .giveOpinion, by: .leader, when: .isCo, to: .opinionGiven,
                stops: [SuggestionClock.coOpinion, SuggestionClock.coRedo],
                next: "会办意见已送主办单位。"),
            Row(
                .handling, .logTalk, by: .staff, when: .isMain, to: .handling, stops: [SuggestionClock.firstContact],
                next: "由联系过的代表确认沟通记录；单位可以继续沟通，或拟写答复。"),
            Row(
                .handling, .draftReply, by: .staff, when: .isMain, requires: [.hasTalked, .opinionsIn],
                to: .replyChecking, next: "由本单位审核人审核。"),
            Row(.replyChecking, .passReply, by: .reviewer, to: .replySigning, next: "由本单位负责人签发。"),
            Row(.replyChecking, .returnReply, by: .reviewer, to: .handling, isInternal: true, next: "由经办人修改答复稿。"),
            Row(.replySigning, .returnReply, by: .leader, to: .handling, isInternal: true, next: "由经办人修改答复稿。"),
            Row(
                .replySigning, .signReply, by: .leader, when: .isLastToReply, to: .replied,
                stops: [SuggestionClock.reply, SuggestionClock.redo, SuggestionClock.firstContact],
                next: "答复已送达代表，由代表评价。"),
            Row(
                .replySigning, .signReply, by: .leader, when: .othersReplyToo, to: .replied,
                stops: [SuggestionClock.reply, SuggestionClock.redo, SuggestionClock.firstContact],
                next: "其他分办单位都答复后，一并送达代表评价。"),
            Row(
                .replied, .reopen, by: .consequence(of: "代工委交重新办理"), to: .handling, starts: [SuggestionClock.redo],
                next: "请重新与代表沟通，拟写答复。"),
            Row(.replied, .finish, by: .consequence(of: "建议办结"), to: .done, next: "办结。"),
            Row(.opinionGiven, .finish, by: .consequence(of: "建议办结"), to: .done, next: "办结。"),
        ]
}

extension Transition<AssignmentCase>.Who {
    static let staff = Self("本单位承办人员", .handleSuggestions) { $0.units.contains($1.unit) }
    static let reviewer = Self("本单位审核人", .checkReplies) { scope, facts in
        scope.subjects(of: [.unitReviewer]).contains(facts.unit)
    }
    static let leader = Self("本单位负责人", .signReplies) { scope, facts in
        scope.subjects(of: [.unitLeader]).contains(facts.unit)
    }
}

extension Transition<AssignmentCase>.Condition {
    /// A unit of 分办 does for its part all that a main unit does for the whole.
    static let isMain = Self("主办或分办") { AssignmentRole.replying.contains($0.role) }
    static let isCo = Self("会办") { $0.role == .co }
    static let hasTalked = Self("本轮已登记与代表的沟通") { $0.talks > 0 }
    static let isLastToReply = Self("没有别的单位还要答复") { $0.repliesMissing == 0 }
    static let othersReplyToo = Self("还有分办单位没有答复") { $0.repliesMissing > 0 }
    static let opinionsIn = Self("各会办单位的意见已交齐，或者已说明为什么不等") {
        $0.opinionsMissing == 0 || $0.goesOnWithout
    }
}
