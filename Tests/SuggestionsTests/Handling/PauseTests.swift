import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct PauseTests {
    private static let pause = ["reason": ["等规划批准"]]

    private static func restart(_ way: String) -> SuggestionStage.Typed { ["clocks": [way], "reason": ["已批准"]] }

    /// As if the pause had begun so many days ago, with all that came before it.
    private func age(_ stage: SuggestionStage, by days: Int) async throws {
        try await stage.run(
            """
            UPDATE platform_clock SET stopped_on = \(stage.today.advanced(by: -days))
             WHERE stopped_on = \(stage.today) AND id IN (SELECT clock_id FROM suggestions_paused_clock)
            """)
    }

    @Test(arguments: TestBackend.allCases)
    func `a paused suggestion waits with all its parts, and goes on with the time that was left`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .handling)
            let before = try await stage.clocks(id)
            for post in [SuggestionPost.lead, .mainLeader] {
                try await stage.refuses(.forbidden) { try await stage.take(.pause, on: id, Self.pause, as: post) }
            }
            try await stage.refuses(.invalid, "reason") { try await stage.take(.pause, on: id, as: .staff) }
            try await stage.take(.pause, on: id, Self.pause, as: .staff)
            #expect(try await stage.state(id) == .paused)
            #expect(try await stage.clocks(id).isEmpty)
            #expect(try await stage.partState(id, of: stage.main) == .paused)
            #expect(try await stage.partState(id, of: stage.co) == .paused)
            try await stage.refuses(.conflict) { try await stage.take(.signFor, on: id, of: stage.co, as: .coClerk) }
            try await stage.refuses(.conflict) { try await stage.take(.pause, on: id, Self.pause, as: .staff) }
            #expect(try await SuggestionBrowser(stage, .lead).page("/suggestions/\(id)").contains("等规划批准"))

            try await age(stage, by: 7)
            try await stage.take(.restart, on: id, Self.restart("remaining"), as: .staff)
            #expect(try await stage.partState(id, of: stage.main) == .handling)
            #expect(try await stage.partState(id, of: stage.co) == .toSign)
            let after = try await stage.clocks(id)
            #expect(Set(after.map(\.key)) == Set(before.map(\.key)))
            let reply = try #require(before.first { $0.key == SuggestionClock.reply })
            #expect(after.contains(.init(reply.key, reply.holder, reply.due.advanced(by: 7))))
            #expect(try await stage.count("SELECT COUNT(*) FROM platform_clock_trace") == before.count)
            try await stage.take(.signFor, on: id, of: stage.co, as: .coClerk)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `or begins anew by the rule, and a drafted reply is still there`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replyChecking)
            try await stage.take(.pause, on: id, Self.pause, as: .chief)
            #expect(try await stage.partState(id, of: stage.co) == .opinionGiven)
            try await age(stage, by: 7)
            try await stage.run("UPDATE platform_clock SET started_on = \(stage.today.advanced(by: -40))")
            try await stage.take(.restart, on: id, Self.restart("anew"), as: .staff)
            #expect(try await stage.partState(id, of: stage.main) == .handling)
            let due = try await stage.due(SuggestionClock.reply)
            #expect(try await stage.clocks(id) == [.init(SuggestionClock.reply, .unit(stage.main), due)])
            let detail = try await stage.detail(id, as: .mainClerk)
            #expect(detail.replies.map(\.body) == ["路已修好。"])
            try await stage.take(.draftReply, on: id, of: stage.main, SuggestionStage.reply, as: .mainClerk)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `nothing but handling can be paused, and only what is paused goes on`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            for state in [SuggestionState.triage, .feedback, .closed] {
                let id = try await stage.suggestion(at: state)
                try await stage.refuses(.conflict) { try await stage.take(.pause, on: id, Self.pause, as: .staff) }
            }
            let id = try await stage.suggestion(at: .handling)
            try await stage.refuses(.conflict) {
                try await stage.take(.restart, on: id, Self.restart("anew"), as: .staff)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `begun anew no day comes before one that was granted, and what is asked waits for the restart`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .handling)
            let part = try await stage.part(of: id, stage.main)
            let granted = stage.today.adding(months: 5)
            let leader = try await SuggestionBrowser(stage, .mainLeader)
            let staff = try await SuggestionBrowser(stage, .staff)
            func ask(until day: Day) async throws -> String {
                let request = ExtensionID.new()
                let form = [
                    "id": [request.description], "part": [part.description], "until": [day.description],
                    "reason": ["涉及面广"], "work_done": ["已测量"],
                ]
                #expect(await leader.post("/suggestions/extensions", form).status == 303)
                return "/suggestions/extensions/\(request)"
            }
            let first = try await ask(until: granted)
            #expect(await staff.post("\(first)/acts/grant", ["version": ["1"]]).status == 303)
            let second = try await ask(until: stage.today.adding(months: 6))
            try await stage.take(.pause, on: id, Self.pause, as: .staff)
            #expect(!(try await staff.page("/desk").contains("审核延期申请")))
            let waiting = try await staff.page(second)
            #expect(waiting.contains("恢复办理后再审核") && !waiting.contains("acts/grant"))
            let early = await staff.post("\(second)/acts/grant", ["version": ["1"]])
            #expect(early.status == 422 && early.words.contains("恢复办理后再审核"))
            try await stage.take(.restart, on: id, Self.restart("anew"), as: .staff)
            let reply = try await stage.clocks(id).first { $0.key == SuggestionClock.reply }
            #expect(reply?.due == granted)
            #expect(await staff.post("\(second)/acts/grant", ["version": ["1"]]).status == 303)
        }
    }
}
