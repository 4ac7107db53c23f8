import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct AdjustmentTests {
    typealias Stage = SuggestionStage
    typealias Clock = SuggestionStage.Clock

    @Test(arguments: TestBackend.allCases)
    func `a unit's head asks to be relieved of it, and the office gives it to another with new clocks`(
        _ backend: TestBackend
    ) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            try await stage.run(
                "UPDATE suggestions_assignment SET assigned_on = \(stage.today.advanced(by: -3))")
            try await stage.askToReturn(id, to: stage.next)
            #expect(try await stage.partState(id, of: stage.main) == .adjusting)
            let keys = Set(try await stage.clocks(id).map(\.key))
            #expect(keys.isSuperset(of: [SuggestionClock.adjustment, SuggestionClock.reply]))
            #expect(try await stage.desks(id)[.staff] == "审核调整申请")
            let agreed = ["unit": [stage.next.description], "opinion": ["同意。"]]
            try await stage.refuses(.forbidden) {
                try await stage.take(.agreeAdjustment, on: id, of: stage.main, agreed, as: .mainLeader)
            }
            try await stage.take(.agreeAdjustment, on: id, of: stage.main, agreed, as: .staff)

            #expect(try await stage.partState(id, of: stage.main) == .reassigned)
            #expect(try await stage.partState(id, of: stage.next) == .toSign)
            let detail = try await stage.detail(id, as: .staff)
            #expect(detail.assignments.first { $0.unit == stage.next }?.role == .main)
            #expect(detail.assignments.first { $0.unit == stage.main }?.role == .former)
            let held = try await stage.clocks(id).filter { $0.holder == .unit(stage.main) }
            #expect(held.isEmpty)
            let reply = Clock(SuggestionClock.reply, .unit(stage.next), stage.today.adding(months: 3))
            #expect(try await stage.clocks(id).contains(reply))
            #expect(try await stage.desks(id)[.nextClerk] == "签收")
            let office = try await SuggestionBrowser(stage, .staff)
            let page = try await office.page("/suggestions/\(id)")
            #expect(page.contains("不属本单位职责。") && page.contains("“三定”规定第三条。"))
            let deputy = try await SuggestionBrowser(stage, .lead).page("/suggestions/\(id)")
            #expect(!deputy.contains("不属本单位职责。"))
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_adjustment WHERE decided_on IS NULL") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `refused it goes on where it is, the old clocks have run on`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .handling)
            let before = try await stage.clocks(id)
            try await stage.askToReturn(id, to: stage.next)
            try await stage.refuses(.invalid, "opinion") {
                try await stage.take(.refuseAdjustment, on: id, of: stage.main, as: .chief)
            }
            try await stage.take(
                .refuseAdjustment, on: id, of: stage.main, ["opinion": ["属于你单位职责。"]], as: .chief)
            #expect(try await stage.partState(id, of: stage.main) == .handling)
            #expect(try await stage.clocks(id) == before)
            try await stage.refuses(.conflict) {
                try await stage.take(
                    .agreeAdjustment, on: id, of: stage.main, ["unit": [stage.next.description]], as: .staff)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `only its head may ask, within the days, and never hands it on by itself`(_ backend: TestBackend)
        async throws
    {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let asked = Stage.wish.merging(["unit": [stage.next.description]]) { $1 }
            func ask(_ typed: Stage.Typed, as post: SuggestionPost = .mainLeader) async throws {
                try await stage.take(.requestAdjustment, on: id, of: stage.main, typed, as: post)
            }
            for post in [SuggestionPost.mainClerk, .mainReviewer, .coLeader, .staff] {
                try await stage.refuses(.forbidden) { try await ask(asked, as: post) }
            }
            try await stage.refuses(.notFound) { try await ask(asked, as: .foreignLeader) }
            try await stage.refuses(.invalid, "unit") { try await ask(Stage.wish) }
            try await stage.refuses(.invalid, "unit") {
                try await ask(Stage.wish.merging(["unit": [stage.main.description]]) { $1 })
            }
            try await stage.refuses(.invalid, "unit") {
                try await ask(Stage.wish.merging(["unit": [stage.there.units[0].description]]) { $1 })
            }
            try await stage.refuses(.invalid, "basis") { try await ask(asked.merging(["basis": []]) { $1 }) }
            try await stage.run(
                "UPDATE suggestions_assignment SET assigned_on = \(stage.today.advanced(by: -40))")
            let late = await failure { try await ask(asked) }
            #expect(late?.kind == .invalid && late?.message.contains("退回期限") == true)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_adjustment") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a unit that had given it away may get it back, and a co-unit may become the main unit`(
        _ backend: TestBackend
    ) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            func hand(_ from: UnitID, to unit: UnitID) async throws {
                try await stage.take(
                    .agreeAdjustment, on: id, of: from, ["unit": [unit.description]], as: .staff)
            }
            try await stage.askToReturn(id, to: stage.next)
            try await hand(stage.main, to: stage.next)
            try await stage.askToReturn(id, to: stage.main, of: stage.next, as: .nextLeader)
            try await hand(stage.next, to: stage.main)
            #expect(try await stage.partState(id, of: stage.main) == .toSign)
            #expect(try await stage.partState(id, of: stage.next) == .reassigned)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_adjustment") == 2)

            try await stage.askToReturn(id, to: stage.co)
            try await hand(stage.main, to: stage.co)
            #expect(try await stage.partState(id, of: stage.co) == .toSign)
            let detail = try await stage.detail(id, as: .staff)
            #expect(detail.assignments.first { $0.unit == stage.co }?.role == .main)
            let clocks = try await stage.clocks(id)
            #expect(Set(clocks.map(\.holder)) == [.unit(stage.co)])
            #expect(
                Set(clocks.map(\.key)) == [
                    SuggestionClock.signFor, SuggestionClock.firstContact, SuggestionClock.reply,
                ])
            try await stage.reply(
                id, of: stage.co, "A", clerk: .coClerk, leader: .coLeader, reviewer: .coReviewer)
            try await stage.take(.rate, on: id, Stage.satisfied, as: .lead)
            #expect(try await stage.state(id) == .closed)
            #expect(try await stage.partState(id, of: stage.main) == .reassigned)
            #expect(try await stage.clocks(id).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a part goes to no unit that has another part in hand, and a co-unit may simply leave`(
        _ backend: TestBackend
    ) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            try await stage.take(.requestAdjustment, on: id, of: stage.co, Stage.wish, as: .coLeader)
            let busy = ["unit": [stage.main.description]]
            try await stage.refuses(.invalid, "unit") {
                try await stage.take(.agreeAdjustment, on: id, of: stage.co, busy, as: .staff)
            }
            try await stage.refuses(.invalid, "unit") {
                try await stage.take(
                    .agreeAdjustment, on: id, of: stage.co, ["unit": [stage.there.units[2].description]], as: .staff)
            }
            try await stage.take(.agreeAdjustment, on: id, of: stage.co, as: .staff)
            #expect(try await stage.partState(id, of: stage.co) == .reassigned)
            try await stage.reply(
                id, of: stage.main, "A", clerk: .mainClerk, leader: .mainLeader, reviewer: .mainReviewer)
            #expect(try await stage.state(id) == .feedback)
        }
    }
}
