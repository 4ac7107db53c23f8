import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct RedoRoundTests {
    private static let again: SuggestionStage.Typed = ["requirement": ["再修。"]]

    @Test(arguments: TestBackend.allCases)
    func `a new round is a supervision of the unit too, with the day by which it answers`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .redoReview)
            try await stage.take(.redo, on: id, Self.again, as: .staff)
            let scope = try stage.scope(.mainClerk)
            let supervisions = try await stage.database.read { db in try Supervision.about(id, for: scope, db) }
            #expect(supervisions.map(\.kind) == [.redo] && supervisions.map(\.requirement) == ["再修。"])
            let due = try await stage.due(SuggestionClock.redo)
            #expect(supervisions.map(\.answerBy) == [due])
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(try await clerk.page("/notices").contains("重新办理督办"))
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page("/suggestions/supervisions?kind=redo").contains("共 1 次"))
            #expect(try await staff.page("/suggestions/supervisions?kind=letter").contains("共 0 次"))
        }
    }

    /// The part that would be opened again has moved on: the last step fails, after round, supervision and notices.
    @Test(arguments: TestBackend.allCases)
    func `when its last step fails, nothing of a new round is there`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .redoReview)
            try await stage.run(
                "UPDATE suggestions_assignment SET state = 'handling' WHERE suggestion_id = \(id) AND role = 'main'")
            let before = try await stage.snapshot()
            #expect(await failure { try await stage.take(.redo, on: id, Self.again, as: .staff) }?.kind == .conflict)
            #expect(try await stage.snapshot() == before)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_supervision") == 0)
            #expect(try await stage.count("SELECT round FROM suggestions_suggestion WHERE id = \(id)") == 1)
            try await stage.run(
                "UPDATE suggestions_assignment SET state = 'replied' WHERE suggestion_id = \(id) AND role = 'main'")
            try await stage.take(.redo, on: id, Self.again, as: .staff)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_supervision") == 1)
            #expect(try await stage.count("SELECT round FROM suggestions_suggestion WHERE id = \(id)") == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who is not satisfied a second time is sat down with before a third round`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .redoReview)
            try await stage.take(.redo, on: id, Self.again, as: .staff)
            try await stage.sign(SuggestionStage.reply, of: id)
            try await stage.take(.rate, on: id, SuggestionStage.unsatisfied, as: .lead)
            let early = await failure { try await stage.take(.redo, on: id, Self.again, as: .staff) }
            #expect(early?.kind == .invalid && early?.message.contains("协调或评估") == true)
            let explained = await failure {
                try await stage.take(.explain, on: id, ["reason": ["已尽力。"]], as: .staff)
            }
            #expect(explained?.kind == .invalid)
            let meeting: SuggestionStage.Typed = [
                "kind": ["coordination"], "held_on": [stage.today.description], "participants": ["市住建局、领衔代表"],
                "opinion": ["列入明年计划。"],
            ]
            let late = meeting.merging(["held_on": [stage.today.advanced(by: 1).description]]) { $1 }
            #expect(
                await failure { try await stage.take(.coordinateAgain, on: id, late, as: .staff) }?.fields.map(\.name)
                    == ["held_on"])
            try await stage.take(.coordinateAgain, on: id, meeting, as: .staff)
            try await stage.take(.redo, on: id, Self.again, as: .staff)
            #expect(try await stage.detail(id, as: .lead).core.round == 3)
        }
    }
}
