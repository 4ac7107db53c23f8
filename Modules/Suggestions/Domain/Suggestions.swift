import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// The verbs of 代表建议: the one door through which pages, commands, the API and other subsystems act.
public struct Suggestions: Sendable {
    let directory: any DeputyDirectory
    public let suggestionVerbs: [Verb<SuggestionCase>]
    public let assignmentVerbs: [Verb<AssignmentCase>]

    public init(directory: any DeputyDirectory) {
        self.directory = directory
        suggestionVerbs = [
            .rewrite, .invite(directory), .confirm, .decline, .stopWaiting, .submit,
            .passDelegation, .passMotions, .accept, .sendBack, .refuse, .withdraw,
            .propose, .answerTrial, .proposeAgain, .coordinate, .closeTrial, .recallTrial,
            .assign, .assignSeparately, .addCoUnits, .correctRequirement, .deliver,
            .pause, .restart,
            .read, .rate, .closeUnrated, .redo, .explain,
            .takeAsMotion, .turnIntoSuggestion, .convertMotion,
            .adviseWithdrawal, .insist, .askWithdrawal, .agreeWithdrawal,
            .objectWithdrawal, .supplement, .linkEarlier, .unlinkEarlier, .keepSecret, .openUp, .enterPaper,
            .rateFor, .coordinateAgain, .archive, .goOn,
            .merge, .unmerge, .release, .goAlone,
            .weigh,
        ]
        assignmentVerbs = [
            .signFor, .draftOpinion, .giveOpinion, .logTalk,
            .requestAdjustment, .agreeAdjustment, .refuseAdjustment, .reassign, .takeOver,
            .draftReply, .passReply, .returnReply, .signReply,
            .plan, .logConsult, .logFollowUp, .recordFaceReply, .returnOpinion, .goOnWithout, .pause, .restart,
            .reopen, .finish,
            .cease,
        ]
    }

    /// What was done, and what happens next: the message after an act.
    public struct Outcome: Sendable {
        public let done: String
        public let state: String
    }

    /// Somebody acts on a suggestion. Throws `notFound`, `conflict`, `forbidden` or `invalid`; then nothing is written.
    @discardableResult public func act(
        _ event: SuggestionEvent, on id: SuggestionID, _ input: [String: [String]] = [:], seen: Int? = nil,
        by scope: Scope, _ db: any Connection
    ) throws -> Outcome {
        let (transition, follows) = try suggestionEngine().take(
            event, on: id.asID(), input, seen: seen, by: scope, db)
        try settle(follows, by: scope, db)
        try settle(try JointHandling.following(id, db), by: scope, db)
        return Outcome(done: transition.done, state: transition.to.title)
    }

    /// Whether this person may see the suggestion: after an act it may have left their desk and their sight.
    public func isVisible(_ id: SuggestionID, to scope: Scope, _ db: any Connection) throws -> Bool {
        try db.count(
            "SELECT COUNT(*) FROM suggestions_suggestion WHERE id = \(id) AND \(Visibility.condition(for: scope))") > 0
    }

    /// A unit acts on its part of a suggestion. Throws `notFound` for a part of another suggestion than `whole`.
    @discardableResult public func act(
        _ event: AssignmentEvent, on id: AssignmentID, of whole: SuggestionID, _ input: [String: [String]] = [:],
        seen: Int? = nil,
        by scope: Scope, _ db: any Connection
    ) throws -> Outcome {
        guard
            try db.count("SELECT COUNT(*) FROM suggestions_assignment WHERE id = \(id) AND suggestion_id = \(whole)")
                == 1
        else { throw Failure.notFound("这件建议没有这项承办。") }
        let (transition, follows) = try assignmentEngine().take(
            event, on: id.asID(), input, seen: seen, by: scope, db)
        try settle(follows, by: scope, db)
        return Outcome(done: transition.done, state: transition.to.title)
    }

    /// Takes what follows on other cases, and what follows from that.
    func settle(_ follows: [Follow], by scope: Scope, _ db: any Connection) throws {
        var waiting = follows
        while !waiting.isEmpty {
            let follow = waiting.removeFirst()
            guard let takes = followers[follow.kind] else {
                throw Failure.internal(cause: "nobody follows \(follow.kind).\(follow.event)")
            }
            waiting += try takes(follow, scope, db)
            if follow.kind == SuggestionCase.kind { waiting += try JointHandling.following(follow.id.asID(), db) }
        }
    }

    private typealias Follower = (Follow, Scope, any Connection) throws -> [Follow]

    /// Who takes what follows, by the kind of case.
    private var followers: [String: Follower] {
        [
            SuggestionCase.kind: Self.follower(suggestionEngine(follows: true)),
            AssignmentCase.kind: Self.follower(assignmentEngine(follows: true)),
            PromiseCase.kind: Self.follower(promiseEngine(follows: true)),
            ExtensionCase.kind: Self.follower(CaseEngine<ExtensionCase>.extensions(follows: true)),
        ]
    }

    private static func follower<Case>(_ engine: CaseEngine<Case>) -> Follower {
        { follow, scope, db in
            guard let event = Case.Event(rawValue: follow.event) else {
                throw Failure.internal(cause: "\(follow.kind) has no event \(follow.event)")
            }
            return try engine.take(event, on: follow.id, follows: true, by: scope, db).follows
        }
    }

    private func suggestionEngine(follows: Bool = false) -> CaseEngine<SuggestionCase> {
        CaseEngine(
            suggestionVerbs,
            load: { [directory] id, scope, db in
                try SuggestionFacts.load(id.asID(), for: scope, follows: follows, directory, db)
            },
            version: \.version,
            save: { facts, state, db in
                try db.run(
                    """
                    UPDATE suggestions_suggestion
                       SET state = \(state), version = version + 1, changed_at = \(db.now)
                     WHERE id = \(facts.id)
                    """)
            },
            page: { Reference(SuggestionReferences.suggestion, $0.id) })
    }

    private func assignmentEngine(follows: Bool = false) -> CaseEngine<AssignmentCase> {
        CaseEngine(
            assignmentVerbs,
            load: { id, scope, db in try AssignmentFacts.load(id.asID(), for: scope, follows: follows, db) },
            version: \.version,
            save: { facts, state, db in
                try db.run(
                    """
                    UPDATE suggestions_assignment SET state = \(state), version = version + 1 WHERE id = \(facts.id)
                    """)
            },
            page: { Reference(SuggestionReferences.suggestion, $0.suggestion) })
    }
}
