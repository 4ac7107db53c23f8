import Kernel
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// Who sees what.
@Suite struct SuggestionSightTests {
    @Test(arguments: TestBackend.allCases)
    func `as it travels, each sees it from the moment it reaches them`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let lead: Set<SuggestionPost> = [.lead]
            try await expect(at: .draft, lead, stage)
            try await expect(at: .cosigning, lead.union([.second]), stage)
            let office = lead.union([.staff, .chief, .head])
            try await expect(at: .delegationReview, office, stage)
            try await expect(at: .motionsReview, office.union([.motions]), stage)
            try await expect(at: .triage, office.union([.motions]), stage)
            let units = office.union([.motions]).union(SuggestionPost.main).union(SuggestionPost.co)
            for state in [SuggestionState.handling, .feedback, .closed] { try await expect(at: state, units, stage) }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a reply is its own unit's until it is signed`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replySigning)
            for post in SuggestionPost.main { #expect(try await stage.detail(id, as: post).replies.count == 1) }
            for post in [SuggestionPost.coClerk, .coLeader, .lead, .staff, .chief, .head, .motions] {
                #expect(try await stage.detail(id, as: post).replies.isEmpty, "\(post)")
            }
            try await stage.take(.signReply, on: id, of: stage.main, as: .mainLeader)
            for post in [SuggestionPost.coClerk, .lead, .staff] {
                #expect(try await stage.detail(id, as: post).replies.map(\.signedBy) == ["人员main-leader"])
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `whoever signed another text is asked again`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .draft, signers: [.second])
            try await stage.rewrite(id)
            #expect(try await stage.state(id) == .cosigning)
            #expect(try await stage.desks(id) == [.second: "答复联名邀请"])
            #expect(try await stage.detail(id, as: .lead).signers.map(\.answer) == [.lead, .invited])
            try await stage.take(.confirm, on: id, as: .second)
            try await stage.take(.submit, on: id, as: .lead)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who has not answered is left out when the lead waits no longer`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.draft()
            try await stage.take(.invite, on: id, ["deputies": try stage.tenures(.second, .third)], as: .lead)
            try await stage.take(.confirm, on: id, as: .second)
            let before = try await stage.notices(id)
            try await stage.take(.stopWaiting, on: id, as: .lead)
            let told = try await stage.notices(id).filter { $0.value > before[$0.key] ?? 0 }
            #expect(Set(told.keys) == [.second, .third])
            #expect(try await stage.detail(id, as: .second).signers.map(\.answer) == [.lead, .confirmed, .dropped])
            try await stage.refuses(.notFound) { try await stage.take(.confirm, on: id, as: .third) }
            // Asked again, and one more while they are waited for; a text that changes is signed anew.
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(try await lead.page("/suggestions/\(id)").contains("代表third（"))
            try await stage.take(.invite, on: id, ["deputies": try stage.tenures(.third)], as: .lead)
            try await stage.take(.invite, on: id, ["deputies": try stage.tenures(.fourth)], as: .lead)
            try await stage.take(.confirm, on: id, as: .third)
            #expect(try await lead.page("/suggestions/\(id)").contains("/suggestions/\(id)/edit"))
            #expect(try await lead.page("/suggestions/\(id)/edit").contains("路不平。"))
            try await stage.rewrite(id, as: .lead)
            #expect(try await stage.state(id) == .cosigning)
            let answers = try await stage.detail(id, as: .lead).signers.map(\.answer)
            #expect(answers == [.lead, .invited, .invited, .invited])
        }
    }

    private func expect(
        at state: SuggestionState, _ seers: Set<SuggestionPost>, _ stage: SuggestionStage,
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let id = try await stage.suggestion(at: state)
        var seen: Set<SuggestionPost> = []
        for post in SuggestionPost.allCases where try await stage.detail(id, by: post) != nil { seen.insert(post) }
        #expect(seen == seers, "\(state)", sourceLocation: location)
    }
}
