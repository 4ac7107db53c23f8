import Kernel
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// Whose turn it is, and what nobody may do.
@Suite struct SuggestionTurnTests {
    static let reason = ["reason": ["不合适"]]

    @Test(arguments: TestBackend.allCases)
    func `a draft is its lead's alone`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .draft, signers: [.second])
            let invited = ["deputies": try stage.tenures(.third)]
            try await stage.refuses(.forbidden) { try await stage.take(.invite, on: id, invited, as: .second) }
            try await stage.refuses(.forbidden) { try await stage.take(.submit, on: id, as: .second) }
            try await stage.refuses(.forbidden) { try await stage.take(.withdraw, on: id, Self.reason, as: .second) }
            try await stage.refuses(.forbidden) { try await stage.rewrite(id, as: .second) }
            for post in [SuggestionPost.third, .head, .motions, .staff, .chief, .mainClerk] {
                try await stage.refuses(.notFound) { try await stage.take(.submit, on: id, as: post) }
                try await stage.refuses(.notFound) { try await stage.rewrite(id, as: post) }
                try await stage.refuses(.notFound) { _ = try await stage.detail(id, as: post) }
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `nobody answers an invitation for another`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .cosigning)
            try await stage.refuses(.forbidden) { try await stage.take(.confirm, on: id, as: .lead) }
            try await stage.refuses(.notFound) { try await stage.take(.confirm, on: id, as: .third) }
            try await stage.refuses(.conflict) { try await stage.take(.submit, on: id, as: .lead) }
            try await stage.refuses(.forbidden) { try await stage.rewrite(id, as: .second) }
            try await stage.take(.decline, on: id, as: .second)
            try await stage.refuses(.notFound) { try await stage.take(.confirm, on: id, as: .second) }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `each review has its own reviewer`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let first = try await stage.suggestion(at: .delegationReview)
            try await stage.refuses(.notFound) { try await stage.take(.passDelegation, on: first, as: .otherHead) }
            try await stage.refuses(.notFound) { try await stage.take(.passDelegation, on: first, as: .motions) }
            try await stage.refuses(.forbidden) { try await stage.take(.passDelegation, on: first, as: .staff) }
            try await stage.refuses(.forbidden) { try await stage.take(.passDelegation, on: first, as: .lead) }
            let second = try await stage.suggestion(at: .motionsReview)
            try await stage.refuses(.forbidden) {
                try await stage.take(.passMotions, on: second, SuggestionStage.filed, as: .head)
            }
            try await stage.refuses(.forbidden) { try await stage.take(.refuse, on: second, Self.reason, as: .lead) }
            let third = try await stage.suggestion(at: .triage)
            for post in [SuggestionPost.motions, .lead, .head] {
                try await stage.refuses(.forbidden) {
                    try await stage.take(.assign, on: third, stage.handedTo(stage.main), as: post)
                }
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `in a unit everyone keeps to their own act`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let fresh = try await stage.suggestion(at: .handling)
            let part = try await stage.part(of: fresh, stage.main)
            try await stage.refuses(.forbidden) { try await stage.take(.signFor, onPart: part, as: .coClerk) }
            try await stage.refuses(.forbidden) { try await stage.take(.signFor, onPart: part, as: .staff) }
            try await stage.refuses(.notFound) { try await stage.take(.signFor, onPart: part, as: .idleClerk) }
            try await stage.take(.signFor, onPart: part, as: .mainClerk)
            let opinion = ["opinion": ["同意"]]
            try await stage.refuses(.conflict) {
                try await stage.take(.giveOpinion, onPart: part, opinion, as: .mainLeader)
            }
            let co = try await stage.part(of: fresh, stage.co)
            try await stage.refuses(.conflict) {
                try await stage.take(.giveOpinion, onPart: co, opinion, as: .coLeader)
            }
            try await stage.take(.signFor, onPart: co, as: .coClerk)
            try await stage.refuses(.forbidden) {
                try await stage.take(.giveOpinion, onPart: co, opinion, as: .coClerk)
            }
            try await stage.refuses(.forbidden) {
                try await stage.take(.giveOpinion, onPart: co, opinion, as: .mainLeader)
            }

            let id = try await stage.suggestion(repliedAs: .replyChecking)
            let checked = try await stage.part(of: id, stage.main)
            for post in [SuggestionPost.mainClerk, .mainLeader, .coReviewer, .staff] {
                try await stage.refuses(.forbidden) { try await stage.take(.passReply, onPart: checked, as: post) }
            }
            try await stage.refuses(.notFound) { try await stage.take(.passReply, onPart: checked, as: .idleReviewer) }
            try await stage.take(.passReply, onPart: checked, SuggestionStage.checked, as: .mainReviewer)
            for post in [SuggestionPost.mainClerk, .mainReviewer, .coLeader] {
                try await stage.refuses(.forbidden) { try await stage.take(.signReply, onPart: checked, as: post) }
            }
            try await stage.refuses(.notFound) { try await stage.take(.signReply, onPart: checked, as: .idleLeader) }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what follows from another act is nobody's to do`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            for post in [SuggestionPost.staff, .mainLeader, .lead] {
                try await stage.refuses(.forbidden) { try await stage.take(.deliver, on: id, as: post) }
            }
            let replied = try await stage.suggestion(at: .feedback)
            for event in [AssignmentEvent.finish, .reopen] {
                try await stage.refuses(.forbidden) {
                    try await stage.take(event, on: replied, of: stage.main, as: .mainLeader)
                }
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `only who signed rates, and once a round`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replied, signers: [.second])
            for post in [SuggestionPost.staff, .mainLeader] {
                try await stage.refuses(.forbidden) {
                    try await stage.take(.rate, on: id, SuggestionStage.satisfied, as: post)
                }
            }
            try await stage.refuses(.notFound) {
                try await stage.take(.rate, on: id, SuggestionStage.satisfied, as: .third)
            }
            try await stage.take(.rate, on: id, SuggestionStage.satisfied, as: .lead)
            try await stage.refuses(.forbidden) {
                try await stage.take(.rate, on: id, SuggestionStage.unsatisfied, as: .lead)
            }
            try await stage.refuses(.forbidden) { try await stage.take(.read, on: id, as: .lead) }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a part is acted on under its own suggestion alone`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let (one, other) = (try await stage.suggestion(at: .handling), try await stage.suggestion(at: .handling))
            let part = try await stage.part(of: one, stage.main)
            let (verbs, scope) = (stage.verbs, try stage.scope(.mainClerk))
            try await stage.refuses(.notFound) {
                try await stage.database.write { db in _ = try verbs.act(.signFor, on: part, of: other, by: scope, db) }
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `of another office's suggestion nobody learns that it exists`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let part = try await stage.part(of: id, stage.main)
            let foreigners = SuggestionPost.allCases.filter(\.isForeign)
            for post in foreigners {
                try await stage.refuses(.notFound) { _ = try await stage.detail(id, as: post) }
                try await stage.refuses(.notFound) { try await stage.rewrite(id, as: post) }
                for event in SuggestionEvent.allCases {
                    try await stage.refuses(.notFound) { try await stage.take(event, on: id, as: post) }
                }
                for event in AssignmentEvent.allCases {
                    try await stage.refuses(.notFound) { try await stage.take(event, onPart: part, as: post) }
                }
                #expect(try await stage.count(SuggestionFilter(), as: post) == 0)
            }
            #expect(foreigners.count == 4)
            #expect(try await stage.count(SuggestionFilter(), as: .staff) == 1)
        }
    }
}

extension SuggestionStage {
    /// How many suggestions the filter shows this person.
    func count(_ filter: SuggestionFilter, as post: SuggestionPost) async throws -> Int {
        let (verbs, scope) = (verbs, try scope(post))
        return try await database.read { db in try verbs.count(filter, for: scope, db) }
    }
}
