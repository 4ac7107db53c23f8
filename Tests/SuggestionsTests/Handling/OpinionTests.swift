import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct OpinionTests {
    private static let empty = ["reason": ["没有实质内容"]]

    @Test(arguments: TestBackend.allCases)
    func `an empty co-opinion is returned with its own clock, and stays on record`(_ backend: TestBackend) async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .opinionGiven)
            for post in [SuggestionPost.coLeader, .staff] {
                try await stage.refuses(.forbidden) {
                    try await stage.take(.returnOpinion, on: id, of: stage.co, Self.empty, as: post)
                }
            }
            let form = try await SuggestionBrowser(stage, .mainClerk).page("/suggestions/\(id)")
            #expect(form.contains("退回会办意见（甲市第2局）"))
            try await stage.take(.returnOpinion, on: id, of: stage.co, Self.empty, as: .mainClerk)
            #expect(try await stage.partState(id, of: stage.co) == .handling)
            let due = try await stage.due(SuggestionClock.coRedo)
            #expect(try await stage.clocks(id).contains(.init(SuggestionClock.coRedo, .unit(stage.co), due)))
            let page = try await SuggestionBrowser(stage, .mainClerk).page("/suggestions/\(id)")
            #expect(page.contains("被退回（没有实质内容）：同意修。") && page.contains(due.description))
            #expect(!(try await SuggestionBrowser(stage, .lead).page("/suggestions/\(id)").contains("同意修。")))
            try await stage.take(.giveOpinion, on: id, of: stage.co, ["opinion": ["出资十万。"]], as: .coLeader)
            #expect(!(try await stage.clocks(id).contains { $0.key == SuggestionClock.coRedo }))
            #expect(try await stage.detail(id, as: .mainClerk).assignments.compactMap(\.opinion) == ["出资十万。"])
            try await stage.take(
                .logTalk, on: id, of: stage.main, SuggestionStage.talk(on: stage.today), as: .mainClerk)
            try await stage.take(.draftReply, on: id, of: stage.main, SuggestionStage.reply, as: .mainClerk)
            // The draft rests on it now.
            try await stage.refuses(.conflict) {
                try await stage.take(.returnOpinion, on: id, of: stage.co, Self.empty, as: .mainClerk)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the main unit goes on without a late opinion, says why, and the case still ends`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .handling)
            let main = stage.main
            try await stage.take(.logTalk, on: id, of: main, SuggestionStage.talk(on: stage.today), as: .mainClerk)
            let early = await failure {
                try await stage.take(.draftReply, on: id, of: main, SuggestionStage.reply, as: .mainClerk)
            }
            #expect(early?.message.contains("或者已说明为什么不等") == true)
            try await stage.refuses(.invalid, "reason") {
                try await stage.take(.goOnWithout, on: id, of: main, as: .mainClerk)
            }
            try await stage.take(.goOnWithout, on: id, of: main, ["reason": ["多次催办未交"]], as: .mainClerk)
            #expect(try await stage.notices(id)[.coClerk] == 2)
            try await stage.refuses(.invalid) {
                try await stage.take(.goOnWithout, on: id, of: main, ["reason": ["再说"]], as: .mainClerk)
            }
            #expect(try await SuggestionBrowser(stage, .staff).page("/suggestions/\(id)").contains("多次催办未交"))
            try await stage.take(.draftReply, on: id, of: main, SuggestionStage.reply, as: .mainClerk)
            try await stage.take(.passReply, on: id, of: main, SuggestionStage.checked, as: .mainReviewer)
            try await stage.take(.signReply, on: id, of: main, as: .mainLeader)
            try await stage.take(.rate, on: id, SuggestionStage.satisfied, as: .lead)
            #expect(try await stage.state(id) == .closed)
            #expect(try await stage.partState(id, of: stage.co) == .done)
            #expect(try await stage.clocks(id).isEmpty)
        }
    }
}
