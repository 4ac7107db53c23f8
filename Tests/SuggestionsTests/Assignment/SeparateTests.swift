import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct SeparateTests {
    typealias Stage = SuggestionStage

    @Test(arguments: TestBackend.allCases)
    func `each unit of a divided suggestion replies for itself, and the last one's signature delivers them all`(
        _ backend: TestBackend
    ) async throws {
        try await Stage.with(backend) { stage in
            // A unit with all three posts.
            var typed = stage.divided
            typed["unit1"] = [stage.co.description]
            typed["unit2"] = [stage.main.description]
            typed["requirement"] = ["两家商量着办。"]
            let typedFirst = try await stage.suggestion(at: .triage)
            try await stage.take(.assignSeparately, on: typedFirst, typed, as: .staff)
            #expect(try await stage.detail(typedFirst, as: .staff).assignments.map(\.unit) == [stage.co, stage.main])
            let required = try await SuggestionBrowser(stage, .coClerk).page("/suggestions/\(typedFirst)")
            #expect(required.matches(of: /两家商量着办。/).count == 1)
            (typed["unit1"], typed["unit2"]) = ([stage.main.description], [stage.co.description])
            let id = try await stage.suggestion(at: .triage)
            try await stage.take(.assignSeparately, on: id, typed, as: .staff)
            let replies = try await stage.clocks(id).filter { $0.key == SuggestionClock.reply }
            #expect(Set(replies.map(\.holder)) == [.unit(stage.main), .unit(stage.co)])
            let clerk = try await SuggestionBrowser(stage, .coClerk).page("/suggestions/\(id)")
            #expect(clerk.contains("装路灯。"))
            #expect(try await SuggestionBrowser(stage, .staff).page("/suggestions").contains("（分办）"))

            try await stage.reply(
                id, of: stage.main, "A", clerk: .mainClerk, leader: .mainLeader, reviewer: .mainReviewer)
            #expect(try await stage.state(id) == .handling)
            #expect(try await stage.partState(id, of: stage.main) == .replied)
            try await stage.reply(
                id, of: stage.co, "C", clerk: .coClerk, leader: .coLeader, reviewer: .coReviewer)
            #expect(try await stage.state(id) == .feedback)
            let detail = try await stage.detail(id, as: .lead)
            #expect(detail.replies.count == 2 && detail.core.resultClass == .planned)
            let own = try await stage.detail(id, as: .coClerk)
            #expect(own.talks.count == 1)

            try await stage.take(.rate, on: id, Stage.unsatisfied, as: .lead)
            try await stage.take(.redo, on: id, ["requirement": ["再办。"]], as: .staff)
            for unit in [stage.main, stage.co] {
                #expect(try await stage.partState(id, of: unit) == .handling)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `its units stand wherever the unit that replied is named`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            try await stage.take(.assignSeparately, on: id, stage.divided, as: .staff)
            try await stage.run("UPDATE suggestions_suggestion SET is_key = \(true) WHERE id = \(id)")
            let staff = try await SuggestionBrowser(stage, .staff)
            for unit in [stage.main, stage.next] {
                let list = try await staff.page("/suggestions/inspection-list?unit=\(unit)")
                #expect(list.contains("共 1 件") && list.contains("关于修路的建议"))
            }
            let named = "甲市第1局等"
            #expect(try await staff.page("/suggestions/key?year=\(stage.today.year)").contains(named))
            try await LikenessIndex.bringUpToDate(stage.database)
            let other = try await stage.suggestion(at: .triage)
            let advised = try await staff.page("/suggestions/\(other)")
            #expect(advised.contains("推荐主办") && advised.contains("过去相似的建议有 1 件由它主办"))
            #expect(try await staff.page("/suggestions/\(other)/similar").contains(named))
            try await stage.run(
                """
                UPDATE suggestions_suggestion SET state = \(SuggestionState.closed), closed_on = \(stage.today)
                 WHERE id = \(id)
                """)
            let closed = try await staff.page("/suggestions/look-back?year=\(stage.today.year)")
            #expect(closed.contains(named))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `it is divided among two units or more, each with its part`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            func divide(_ changes: Stage.Typed) async throws {
                try await stage.take(
                    .assignSeparately, on: id, stage.divided.merging(changes) { $1 }, as: .staff)
            }
            try await stage.refuses(.invalid, "unit2") { try await divide(["unit2": []]) }
            try await stage.refuses(.invalid, "matter2") { try await divide(["matter2": []]) }
            try await stage.refuses(.invalid, "unit2") { try await divide(["unit2": [stage.main.description]]) }
            try await stage.refuses(.invalid, "matter3") { try await divide(["unit3": [stage.co.description]]) }
            try await stage.refuses(.invalid, "unit3") { try await divide(["matter3": ["看着办。"]]) }
            try await stage.refuses(.invalid, "unit1") {
                try await divide(["unit1": [stage.there.units[0].description]])
            }
            try await stage.refuses(.forbidden) {
                try await stage.take(.assignSeparately, on: id, stage.divided, as: .lead)
            }
        }
    }
}
