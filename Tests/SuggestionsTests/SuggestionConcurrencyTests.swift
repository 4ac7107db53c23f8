import Kernel
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// Stale pages, forms sent twice, and two people at once.
@Suite struct SuggestionConcurrencyTests {
    @Test(arguments: TestBackend.allCases)
    func `a page made before the last change acts no more`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.draft()
            let seen = try await stage.standing(id).version
            try await stage.rewrite(id, seen: seen)
            try await stage.refuses(.conflict) { try await stage.take(.submit, on: id, seen: seen, as: .lead) }
            try await stage.refuses(.conflict) { try await stage.rewrite(id, seen: seen) }
            try await stage.take(.submit, on: id, seen: seen + 1, as: .lead)

            let handed = try await stage.suggestion(at: .handling)
            let part = try await stage.part(of: handed, stage.main)
            try await stage.take(.signFor, onPart: part, seen: 1, as: .mainClerk)
            let talk = SuggestionStage.talk(on: stage.today)
            try await stage.refuses(.conflict) {
                try await stage.take(.logTalk, onPart: part, talk, seen: 1, as: .mainClerk)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the form of a draft sent twice makes one draft`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.draft()
            let before = try await stage.snapshot()
            try await stage.write(id)
            #expect(try await stage.snapshot() == before)
            try await stage.refuses(.conflict) { try await stage.write(id, as: .second) }
            try await stage.refuses(.conflict) { try await stage.write(id, as: .foreignLead) }
            try await stage.take(.submit, on: id, as: .lead)
            let submitted = try await stage.snapshot()
            try await stage.write(id)
            #expect(try await stage.snapshot() == submitted)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the form of a draft sent twice at the same moment makes one draft`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = SuggestionID.new()
            let failures = await atOnce(6) { _ in try await stage.write(id) }
            #expect(failures.isEmpty, "\(failures)")
            let made = try await stage.snapshot()
            #expect(made.suggestions.count == 1 && made.rows[0] == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an act sent twice happens once`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .delegationReview)
            try await stage.refuses(.conflict) { try await stage.take(.submit, on: id, as: .lead) }
            try await stage.take(.passDelegation, on: id, as: .head)
            try await stage.refuses(.conflict) { try await stage.take(.passDelegation, on: id, as: .head) }
            try await stage.take(.passMotions, on: id, SuggestionStage.filed, as: .motions)
            try await stage.take(.assign, on: id, stage.handedTo(stage.main), as: .staff)
            try await stage.refuses(.conflict) {
                try await stage.take(.assign, on: id, stage.handedTo(stage.main), as: .staff)
            }
            try await stage.take(.signFor, on: id, of: stage.main, as: .mainClerk)
            try await stage.refuses(.conflict) {
                try await stage.take(.signFor, on: id, of: stage.main, as: .mainClerk)
            }
            let closed = try await stage.suggestion(at: .closed)
            try await stage.refuses(.conflict) {
                try await stage.take(.rate, on: closed, SuggestionStage.satisfied, as: .lead)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `of two people who act at once one succeeds`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            for _ in 0..<5 {
                let id = try await stage.suggestion(at: .triage)
                let before = try await stage.snapshot()
                let posts = [SuggestionPost.staff, .chief, .staff, .chief]
                let failures = await atOnce(posts.count) { place in
                    try await stage.take(.assign, on: id, stage.handedTo(stage.main, stage.co), as: posts[place])
                }
                #expect(failures.map(\.kind) == [.conflict, .conflict, .conflict], "\(failures)")
                let after = try await stage.snapshot()
                #expect(after.parts.count - before.parts.count == 2 && after.steps - before.steps == 1)
                #expect(try await stage.clocks(id).count == 5)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `two signers who rate at once close it once, whoever is last`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            for _ in 0..<3 {
                let id = try await stage.suggestion(repliedAs: .replied, signers: [.second, .third])
                let posts = [SuggestionPost.lead, .second, .third]
                let failures = await atOnce(3) { place in
                    try await stage.take(.rate, on: id, SuggestionStage.satisfied, as: posts[place])
                }
                #expect(failures.isEmpty, "\(failures)")
                #expect(try await stage.state(id) == .closed)
                #expect(try await stage.partState(id, of: stage.main) == .done)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `suggestions filed at once get different numbers without a gap`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            var ids: [SuggestionID] = []
            for _ in 0..<5 { ids.append(try await stage.suggestion(at: .motionsReview)) }
            let all = ids
            let failures = await atOnce(5) { place in
                try await stage.take(.passMotions, on: all[place], SuggestionStage.filed, as: .motions)
            }
            #expect(failures.isEmpty, "\(failures)")
            let numbers: [String] = try await stage.database.read { db in
                try db.values("SELECT number FROM suggestions_suggestion ORDER BY number")
            }
            #expect(numbers == (1...5).map { "\(stage.today.year)00\($0)" })
        }
    }

    /// What failed of so many done together.
    private func atOnce(_ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async -> [Failure] {
        await withTaskGroup(of: Failure?.self) { group in
            for place in 0..<count { group.addTask { await failure { try await body(place) } } }
            return await group.reduce(into: []) { failures, failed in failures += [failed].compactMap(\.self) }
        }
    }
}
