import Kernel
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct JointHandlingTests {
    @Test(arguments: TestBackend.allCases)
    func `one is handled, each gets its reply and rates it, and the unsatisfied one goes on alone`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let (main, merged) = try await pair(stage)
            #expect(try await stage.state(merged) == .merged)
            let number = try await stage.detail(merged, as: .staff).core.number
            #expect(number == "\(stage.today.year)002")
            try await stage.take(.assign, on: main, stage.handedTo(stage.main), as: .staff)
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(try await clerk.page("/suggestions/\(main)").contains("/suggestions/\(merged)"))
            #expect(try await clerk.page("/suggestions/\(merged)").contains("并入"))
            try await stage.reply(to: main)

            for id in [main, merged] { #expect(try await stage.state(id) == .feedback) }
            #expect(try await stage.clocks(merged).map(\.key) == [SuggestionClock.feedback])
            let core = try await stage.detail(merged, as: .fourth).core
            #expect(core.resultClass == .solved && core.repliedOn == stage.today && core.assignedOn == stage.today)
            let fourth = try await SuggestionBrowser(stage, .fourth)
            let page = try await fourth.page("/suggestions/\(merged)")
            #expect(page.contains("路已修好。") && page.contains("acts/rate"))
            #expect(await fourth.get("/suggestions/\(main)").status == 404)

            try await stage.take(.rate, on: merged, SuggestionStage.unsatisfied, as: .fourth)
            try await stage.take(.rate, on: main, SuggestionStage.satisfied, as: .lead)
            #expect(try await stage.state(main) == .closed)
            #expect(try await stage.state(merged) == .redoReview)
            // What is written of it goes to the units that answered.
            let rating: ID<Never> = try #require(
                try await stage.database.read { db in
                    try db.value(
                        "SELECT id FROM suggestions_rating WHERE suggestion_id = \(merged) AND words IS NOT NULL")
                })
            let listed = [
                "way": ["follow"], "unit": [stage.main.description], "responsible": ["王科长"],
                "due_on": [stage.today.description],
            ]
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(await staff.post("/suggestions/opinions/ratings/\(rating)", listed).status == 303)
            #expect(try await clerk.page("/suggestions/opinions").contains("王科长"))
            // There is no unit to which it could be given again.
            try await stage.refuses(.conflict) {
                try await stage.take(.redo, on: merged, ["requirement": ["再办。"]], as: .staff)
            }
            try await stage.take(.goAlone, on: merged, ["requirement": ["单独办。"]], as: .staff)
            #expect(try await stage.state(merged) == .triage)
            try await stage.take(.assign, on: merged, stage.handedTo(stage.main), as: .staff)
            // New to its unit, whatever round it is: it may ask to be relieved of it.
            try await stage.askToReturn(merged, to: stage.next)
            try await stage.take(
                .refuseAdjustment, on: merged, of: stage.main, ["opinion": ["属于你单位职责。"]], as: .staff)
            try await stage.reply(to: merged, isSignedFor: true)
            try await stage.take(.rate, on: merged, SuggestionStage.satisfied, as: .fourth)
            #expect(try await stage.state(merged) == .closed)
            #expect(try await stage.detail(merged, as: .staff).core.round == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a revisit that finds the common reply was not enough has it handed to units of its own`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let (main, merged) = try await pair(stage)
            try await stage.take(.assign, on: main, stage.handedTo(stage.main), as: .staff)
            try await stage.reply(to: main)
            try await stage.take(.rate, on: merged, SuggestionStage.satisfied, as: .fourth)
            let staff = try await SuggestionBrowser(stage, .staff)
            let form = stage.revisited(.goOn).merging(["revisit": [RevisitID.new().description]]) { $1 }
            for _ in 1...2 { #expect(await staff.post("/suggestions/\(merged)/revisits", form).status == 303) }
            #expect(try await stage.state(merged) == .triage)
            #expect(try await stage.desks(merged)[.staff] == "交办")
            #expect(try await stage.clocks(merged).map(\.key) == [SuggestionClock.assign])
            try await stage.take(.assign, on: merged, stage.handedTo(stage.next), as: .staff)
            #expect(try await stage.detail(merged, as: .staff).core.round == 2)
            #expect(try await stage.state(main) == .feedback)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the title of a main one that is kept secret later stands in nobody's history`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let main = try await stage.suggestion(
                at: .triage, SuggestionStage.text.merging(["title": ["关于机密库房的建议"]]) { $1 })
            let (_, merged) = try await pair(stage, into: main)
            try await stage.take(.keepSecret, on: main, ["reason": ["涉及秘密"]], as: .staff)
            for post in [SuggestionPost.fourth, .otherHead] {
                let page = try await SuggestionBrowser(stage, post).page("/suggestions/\(merged)")
                #expect(page.contains("并入 \(stage.today.year)001") && !page.contains("关于机密库房的建议"), "\(post)")
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `joining is undone before the main one is assigned, and not afterwards`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let (main, merged) = try await pair(stage)
            try await stage.refuses(.forbidden) {
                try await stage.take(.unmerge, on: merged, ["reason": ["误。"]], as: .fourth)
            }
            try await stage.take(.unmerge, on: merged, ["reason": ["不是同一件事。"]], as: .staff)
            #expect(try await stage.state(merged) == .triage)
            #expect(try await stage.detail(merged, as: .staff).core.mergedInto == nil)
            try await stage.take(.merge, on: merged, ["into": [main.description]], as: .staff)
            try await stage.take(.assign, on: main, stage.handedTo(stage.main), as: .staff)
            try await stage.refuses(.invalid) {
                try await stage.take(.unmerge, on: merged, ["reason": ["不是同一件事。"]], as: .staff)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `when the main one ends without a reply, the merged one is the office's again`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let (main, merged) = try await pair(stage)
            try await stage.take(.withdraw, on: main, ["reason": ["已解决。"]], as: .lead)
            #expect(try await stage.state(merged) == .triage)
            #expect(try await stage.detail(merged, as: .staff).core.mergedInto == nil)
            #expect(try await stage.desks(merged)[.staff] == "交办")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `nothing is merged into what is closed, another office's, confidential, or itself`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            let closed = try await stage.suggestion(at: .closed)
            let foreign = try await stage.draft(as: .foreignLead)
            let secret = try await stage.suggestion(at: .triage)
            try await stage.run("UPDATE suggestions_suggestion SET is_confidential = \(true) WHERE id = \(secret)")
            for target in [closed, foreign, secret, id, SuggestionID.new()] {
                try await stage.refuses(.invalid, "into") {
                    try await stage.take(.merge, on: id, ["into": [target.description]], as: .staff)
                }
            }
            try await stage.refuses(.invalid, "into") { try await stage.take(.merge, on: id, as: .staff) }
            try await stage.refuses(.invalid) {
                try await stage.take(.merge, on: secret, ["into": [id.description]], as: .staff)
            }
            let (main, merged) = try await pair(stage)
            try await stage.refuses(.invalid, "into") {
                try await stage.take(.merge, on: main, ["into": [id.description]], as: .staff)
            }
            try await stage.refuses(.invalid, "into") {
                try await stage.take(.merge, on: id, ["into": [merged.description]], as: .staff)
            }
            try await stage.refuses(.forbidden) {
                try await stage.take(.merge, on: id, ["into": [main.description]], as: .lead)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what may be merged into is offered, the similar first`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let like = try await stage.suggestion(at: .triage)
            _ = try await stage.suggestion(
                at: .triage, SimilarSuggestionTests.text("关于扶持茶产业的建议", "茶叶卖不上价。", "打造品牌。"))
            let id = try await stage.suggestion(at: .triage)
            try await LikenessIndex.bringUpToDate(stage.database)
            let page = try await SuggestionBrowser(stage, .staff).page("/suggestions/\(id)")
            let form = try #require(page.firstRange(of: "acts/merge"))
            let offered = page[form.lowerBound...].matches(of: /<option value="([^"]+)"/).map { String($0.1) }
            #expect(offered.first == like.description && offered.count >= 2 && !offered.contains(id.description))
        }
    }

    /// Two of one matter, by deputies of two delegations; the second merged into the first.
    private func pair(
        _ stage: SuggestionStage, into made: SuggestionID? = nil
    ) async throws -> (SuggestionID, SuggestionID) {
        let main: SuggestionID
        if let made { main = made } else { main = try await stage.suggestion(at: .triage) }
        let merged = try await stage.draft(as: .fourth)
        try await stage.take(.submit, on: merged, as: .fourth)
        try await stage.take(.passDelegation, on: merged, as: .otherHead)
        try await stage.take(.merge, on: merged, ["into": [main.description]], as: .motions)
        return (main, merged)
    }
}

extension SuggestionStage {
    /// From its assignment to the main unit alone up to the signed reply.
    func reply(to id: SuggestionID, isSignedFor: Bool = false) async throws {
        if !isSignedFor { try await take(.signFor, on: id, of: main, as: .mainClerk) }
        try await take(.logTalk, on: id, of: main, Self.talk(on: today), as: .mainClerk)
        try await take(.draftReply, on: id, of: main, Self.reply, as: .mainClerk)
        try await take(.passReply, on: id, of: main, Self.checked, as: .mainReviewer)
        try await take(.signReply, on: id, of: main, as: .mainLeader)
    }
}
