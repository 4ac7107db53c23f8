import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// Return, advice, refusal, and withdrawal by the office's rule.
@Suite struct WithdrawalTests {
    private static let reason = ["reason": ["已由部门解决"]]

    @Test(arguments: TestBackend.allCases)
    func `advised to withdraw, the lead withdraws or insists`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let (one, other) = (
                try await stage.suggestion(at: .motionsReview), try await stage.suggestion(at: .motionsReview)
            )
            for id in [one, other] {
                try await stage.refuses(.forbidden) {
                    try await stage.take(.adviseWithdrawal, on: id, Self.reason, as: .lead)
                }
                try await stage.refuses(.conflict) { try await stage.take(.insist, on: id, as: .lead) }
                try await stage.take(.adviseWithdrawal, on: id, Self.reason, as: .motions)
                #expect(try await stage.desks(id) == [.lead: "撤回或者坚持提出", .motions: "审核"])
                try await stage.refuses(.conflict) {
                    try await stage.take(.adviseWithdrawal, on: id, Self.reason, as: .motions)
                }
            }
            try await stage.take(.withdraw, on: one, Self.reason, as: .lead)
            #expect(try await stage.state(one) == .withdrawn)
            try await stage.take(.insist, on: other, ["reason": ["群众一再反映"]], as: .lead)
            #expect(try await stage.desks(other) == [.motions: "审核"])
            try await stage.take(.passMotions, on: other, SuggestionStage.filed, as: .motions)
            #expect(try await stage.state(other) == .triage)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is refused names its ground, or is treated as a letter`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .motionsReview)
            let letter = SuggestionStage.refusal.merging(["ground": ["court_case"], "disposal": ["letter"]]) { $1 }
            for field in ["ground", "disposal"] {
                let wrong = letter.merging([field: ["别的"]]) { $1 }
                try await stage.refuses(.invalid, field) { try await stage.take(.refuse, on: id, wrong, as: .motions) }
            }
            try await stage.take(.refuse, on: id, letter, as: .motions)
            let marks = try await stage.submission(id, as: .lead).marks
            #expect(marks.refusalGround == .courtCase && marks.disposal == .letter)
            let lead = try await SuggestionBrowser(stage, .lead)
            let page = try await lead.page("/suggestions/\(id)")
            #expect(page.contains("作代表来信处理") && page.contains("具体的司法案件"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `once it is assigned the national rule lets nobody withdraw`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            #expect(try await stage.events(id, as: .lead).contains(.withdraw))
            try await stage.take(.assign, on: id, stage.handedTo(stage.main, stage.co), as: .staff)
            #expect(try await stage.events(id, as: .lead) == [.supplement])
            try await stage.refuses(.conflict) { try await stage.take(.withdraw, on: id, Self.reason, as: .lead) }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `until when it is withdrawn, and by whom, goes by the rule`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let expected: [(SuggestionRules.Withdrawal, SuggestionState, Bool)] = [
                (.beforeAcceptance, .motionsReview, true), (.beforeAcceptance, .triage, false),
                (.beforeAssignment, .triage, true), (.beforeAssignment, .handling, false),
                (.anyTime, .handling, true), (.anyTime, .feedback, false),
            ]
            for (withdrawal, state, isAllowed) in expected {
                let alone = try await stage.suggestion(at: state)
                let jointly = try await stage.suggestion(at: state, signers: [.second])
                #expect(
                    try await stage.offers(alone, .lead, withdrawal, needsAll: true).contains(.withdraw) == isAllowed)
                #expect(
                    try await stage.offers(jointly, .lead, withdrawal).contains(.withdraw) == isAllowed)
                let asked = try await stage.offers(jointly, .lead, withdrawal, needsAll: true)
                #expect(asked.contains(.askWithdrawal) == isAllowed && !asked.contains(.withdraw))
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the last consent withdraws it`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage, signers: [.second, .third])
            var facts = try await stage.facts(id, .second, .beforeAssignment, needsAll: true, isAsked: true)
            let second = try stage.scope(.second)
            #expect(
                try SuggestionCase.machine.transition(on: .agreeWithdrawal, of: facts, by: second).to == .triage)
            facts.submission.agreed.formUnion([try stage.person(.second), try stage.person(.third)])
            var before = facts
            before.submission.agreed = [try stage.person(.lead), try stage.person(.third)]
            let last = try SuggestionCase.machine.transition(
                on: .agreeWithdrawal, of: before, foreseen: facts, by: second)
            #expect(last.to == .withdrawn)
            let lead = try stage.scope(.lead)
            #expect(throws: Failure.self) {
                try SuggestionCase.machine.transition(on: .agreeWithdrawal, of: before, foreseen: facts, by: lead)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `when it is withdrawn from the units, their parts end and their clocks stop`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replyChecking)
            let parts = [try await stage.part(of: id, stage.main), try await stage.part(of: id, stage.co)]
            #expect(try await stage.clocks(id).isEmpty == false)
            let (verbs, lead) = (stage.verbs, try stage.scope(.lead))
            try await stage.database.write { db in
                try verbs.settle(parts.map { Follow(AssignmentCase.self, .cease, $0) }, by: lead, db)
            }
            for unit in [stage.main, stage.co] { #expect(try await stage.partState(id, of: unit) == .done) }
            #expect(try await stage.clocks(id).isEmpty)
            try await stage.refuses(.conflict) {
                try await stage.take(.passReply, on: id, of: stage.main, SuggestionStage.checked, as: .mainReviewer)
            }
            let open = try await stage.suggestion(at: .handling)
            try await stage.refuses(.forbidden) {
                try await stage.take(.cease, on: open, of: stage.main, as: .mainLeader)
            }
        }
    }
}

extension SuggestionStage {
    /// The facts as this person's act would find them, were this the office's rule.
    fileprivate func facts(
        _ id: SuggestionID, _ post: SuggestionPost, _ withdrawal: SuggestionRules.Withdrawal, needsAll: Bool,
        isAsked: Bool = false
    ) async throws -> SuggestionFacts {
        let (scope, directory) = (try scope(post), verbs.directory)
        var rules = SuggestionRules()
        rules.withdrawal = withdrawal
        rules.withdrawalNeedsAll = needsAll
        return try await database.read { [rules] db in
            var facts = try SuggestionFacts.load(id, for: scope, follows: false, locking: false, directory, db)
            let found = facts.submission
            facts.submission = SubmissionFacts(
                proposer: found.proposer, isDiscussed: found.isDiscussed, hasAnalysis: found.hasAnalysis,
                paperOn: found.paperOn, isAdvised: found.isAdvised, mayBeAdvised: found.mayBeAdvised,
                isWithdrawalAsked: isAsked, hasEarlier: found.hasEarlier, rules: rules, agreed: found.agreed,
                openParts: found.openParts)
            return facts
        }
    }

    fileprivate func offers(
        _ id: SuggestionID, _ post: SuggestionPost, _ withdrawal: SuggestionRules.Withdrawal, needsAll: Bool = false
    ) async throws -> Set<SuggestionEvent> {
        let facts = try await facts(id, post, withdrawal, needsAll: needsAll)
        return Set(SuggestionCase.machine.moves(of: facts, for: try scope(post)).map(\.transition.event))
    }
}
