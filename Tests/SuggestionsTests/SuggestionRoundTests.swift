import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct SuggestionRoundTests {
    typealias Clock = SuggestionStage.Clock

    @Test(arguments: TestBackend.allCases)
    func `who is not satisfied has it handled again, and the first reply and its grades stay`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replied, signers: [.second])
            try await stage.take(.rate, on: id, SuggestionStage.satisfied, as: .second)
            var path = SuggestionPath(stage, id)
            let (main, judge) = (SuggestionPost.main, "审核是否重办")
            try await path.take(
                .rate, SuggestionStage.unsatisfied, as: .lead, to: .redoReview, desks: [.staff: judge, .chief: judge],
                told: main.union([.staff, .chief]))
            #expect(try await stage.detail(id, as: .lead).core.satisfaction == .unsatisfied)
            path.clocks = [Clock(SuggestionClock.redo, .unit(stage.main), stage.today.adding(months: 1))]
            try await path.take(
                .redo, ["requirement": ["把路修平。"]], as: .chief, to: .handling,
                desks: SuggestionPath.desks([([.mainClerk], "沟通、拟写答复")]),
                told: main.union([.lead, .second]), steps: 2)
            #expect(try await stage.detail(id, as: .lead).core.satisfaction == .unsatisfied, "until the next grade")
            let early = await failure {
                try await stage.take(.draftReply, on: id, of: stage.main, SuggestionStage.reply, as: .mainClerk)
            }
            #expect(early?.kind == .invalid && early?.message.contains("本轮已登记与代表的沟通") == true)
            try await stage.take(
                .logTalk, on: id, of: stage.main, SuggestionStage.talk(on: stage.today), as: .mainClerk)
            try await stage.take(
                .draftReply, on: id, of: stage.main, ["result_class": ["A"], "body": ["这次修平了。"]], as: .mainClerk)
            try await stage.take(.passReply, on: id, of: stage.main, SuggestionStage.checked, as: .mainReviewer)
            try await stage.take(.signReply, on: id, of: stage.main, as: .mainLeader)
            for post in [SuggestionPost.lead, .second] {
                try await stage.take(.rate, on: id, SuggestionStage.satisfied, as: post)
            }
            let detail = try await stage.detail(id, as: .second)
            #expect(detail.core.state == .closed && detail.core.round == 2 && detail.core.satisfaction == .satisfied)
            #expect(detail.replies.map(\.body) == ["路已修好。", "这次修平了。"])
            let first = detail.ratings.filter { $0.round == 1 }
            #expect(Set(first.map(\.result)) == [.satisfied, .unsatisfied])
            #expect(first.compactMap(\.words) == ["路还是不平。"])
            #expect(detail.ratings.count == 4)
            #expect(try await stage.clocks(id).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the office closes what is not rated in time, and explains what is not handled again`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let late = try await stage.suggestion(at: .feedback)
            let early = await failure { try await stage.take(.closeUnrated, on: late, as: .staff) }
            #expect(early?.kind == .invalid)
            try await stage.run(
                "UPDATE platform_clock SET due_on = \(stage.today.advanced(by: -1)) WHERE key = \(SuggestionClock.feedback)"
            )
            let path = SuggestionPath(stage, late)
            try await path.take(
                .closeUnrated, as: .staff, to: .closed, desks: [:],
                told: SuggestionPost.main.union(SuggestionPost.co).union([.lead]), steps: 3)
            #expect(try await stage.detail(late, as: .lead).core.satisfaction == nil)
            let explained = SuggestionPath(stage, try await stage.suggestion(at: .redoReview))
            try await explained.take(
                .explain, ["reason": ["明年已有计划。"]], as: .chief, to: .closed, desks: [:],
                told: SuggestionPost.main.union(SuggestionPost.co).union([.lead, .staff]), steps: 3)
            #expect(try await stage.detail(explained.id, as: .lead).core.satisfaction == .unsatisfied)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an unsatisfied grade is not closed away because another signer never rated`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replied, signers: [.second])
            try await stage.take(.rate, on: id, SuggestionStage.unsatisfied, as: .second)
            try await stage.run(
                "UPDATE platform_clock SET due_on = \(stage.today.advanced(by: -1)) WHERE key = \(SuggestionClock.feedback)"
            )
            let judge = "审核是否重办"
            try await SuggestionPath(stage, id).take(
                .closeUnrated, as: .staff, to: .redoReview, desks: [.staff: judge, .chief: judge],
                told: SuggestionPost.main.union([.chief]))
            #expect(try await stage.detail(id, as: .lead).core.satisfaction == .unsatisfied)
        }
    }
}
