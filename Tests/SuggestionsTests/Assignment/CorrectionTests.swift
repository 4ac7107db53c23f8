import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// The office puts a wrong 交办 right, without an application by the unit.
@Suite struct CorrectionTests {
    typealias Stage = SuggestionStage
    typealias Clock = SuggestionStage.Clock

    private static func given(to unit: UnitID) -> Stage.Typed { ["unit": [unit.description], "reason": ["交错了单位。"]] }

    @Test(arguments: TestBackend.allCases)
    func `the office gives a part to another unit, whose clocks run from today`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .handling)
            try await stage.run("UPDATE suggestions_assignment SET assigned_on = \(stage.today.advanced(by: -20))")
            let told = try await stage.notices(id)
            for (typed, field) in [
                (Self.given(to: stage.main), "unit"),
                (Self.given(to: stage.there.units[0]), "unit"), (["reason": ["交错了。"]], "unit"),
                (["unit": [stage.next.description]], "reason"),
            ] {
                try await stage.refuses(.invalid, field) {
                    try await stage.take(.reassign, on: id, of: stage.main, typed, as: .staff)
                }
            }
            for post in [SuggestionPost.mainLeader, .lead, .motions] {
                try await stage.refuses(.forbidden) {
                    try await stage.take(.reassign, on: id, of: stage.main, Self.given(to: stage.next), as: post)
                }
            }
            let page = try await SuggestionBrowser(stage, .staff).page("/suggestions/\(id)")
            #expect(page.contains("改派（甲市第1局）") && page.contains("改派（甲市第2局）"))
            try await stage.take(.reassign, on: id, of: stage.main, Self.given(to: stage.next), as: .staff)

            let detail = try await stage.detail(id, as: .staff)
            #expect(detail.assignments.first { $0.unit == stage.main }?.role == .former)
            let next = try #require(detail.assignments.first { $0.unit == stage.next })
            #expect(next.role == .main && next.state == .toSign && next.requirement == "认真办理")
            let clocks = try await stage.clocks(id)
            #expect(clocks.allSatisfy { $0.holder != .unit(stage.main) })
            #expect(
                clocks.contains(
                    Clock(SuggestionClock.reply, .unit(stage.next), try await stage.due(SuggestionClock.reply))))
            let after = try await stage.notices(id)
            for post in [SuggestionPost.mainClerk, .nextClerk, .lead] {
                #expect(after[post] ?? 0 > told[post] ?? 0, "\(post)")
            }
            let words = detail.steps.last { $0.event == "reassign" }?.opinion
            #expect(words == "甲市第1局不再主办，改由甲市第3局主办。\n交错了单位。")
            #expect(!(try await SuggestionBrowser(stage, .lead).page("/suggestions/\(id)").contains("交错了单位。")))

            try await stage.take(.reassign, on: id, of: stage.co, ["reason": ["不必会办。"]], as: .chief)
            #expect(try await stage.partState(id, of: stage.co) == .reassigned)
            #expect(Set(try await stage.clocks(id).map(\.holder)) == [.unit(stage.next)])
            try await stage.refuses(.conflict) {
                try await stage.take(.reassign, on: id, of: stage.co, ["reason": ["再来。"]], as: .staff)
            }
            let again = try await stage.suggestion(at: .redoReview)
            try await stage.take(.redo, on: again, ["requirement": ["再修。"]], as: .staff)
            try await stage.refuses(.conflict) {
                try await stage.take(.reassign, on: again, of: stage.main, Self.given(to: stage.next), as: .staff)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a forgotten co-unit is added, and a wrong requirement corrected for all`(_ backend: TestBackend) async throws
    {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            try await stage.take(.reassign, on: id, of: stage.co, ["reason": ["不必会办。"]], as: .staff)
            let added: Stage.Typed = [
                "co": [stage.co.description, stage.next.description], "reason": ["漏了会办单位。"],
            ]
            for wrong in [stage.main, stage.there.units[0]] {
                try await stage.refuses(.invalid, "co") {
                    try await stage.take(
                        .addCoUnits, on: id, added.merging(["co": [wrong.description]]) { $1 }, as: .staff)
                }
            }
            try await stage.refuses(.forbidden) { try await stage.take(.addCoUnits, on: id, added, as: .mainLeader) }
            try await stage.take(.addCoUnits, on: id, added, as: .staff)
            let due = try await stage.due(SuggestionClock.coOpinion)
            for unit in [stage.co, stage.next] {
                #expect(try await stage.partState(id, of: unit) == .toSign)
                #expect(try await stage.clocks(id).contains(Clock(SuggestionClock.coOpinion, .unit(unit), due)))
            }
            let corrected: Stage.Typed = ["requirement": ["一个月内办完。"], "reason": ["写错了。"]]
            try await stage.refuses(.invalid, "reason") {
                try await stage.take(.correctRequirement, on: id, corrected.merging(["reason": []]) { $1 }, as: .staff)
            }
            let told = try await stage.notices(id)[.mainClerk] ?? 0
            try await stage.take(.correctRequirement, on: id, corrected, as: .staff)
            #expect(try await stage.notices(id)[.mainClerk] ?? 0 > told)
            let page = try await SuggestionBrowser(stage, .nextClerk).page("/suggestions/\(id)")
            #expect(page.contains("<h3>办理要求</h3><p>一个月内办完。") && page.contains("原来的要求：认真办理"))
            let signed = try await stage.suggestion(repliedAs: .replyChecking)
            try await stage.refuses(.invalid) {
                try await stage.take(
                    .addCoUnits, on: signed, added.merging(["co": [stage.next.description]]) { $1 }, as: .staff)
            }
            let office = try await SuggestionBrowser(stage, .staff).page("/suggestions/\(signed)")
            #expect(!office.contains("acts/add_co_units\"") && office.contains("acts/correct_requirement\""))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `until when a unit may return it is told to it and to the office, with the reason`(_ backend: TestBackend)
        async throws
    {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let due = try await stage.due(SuggestionClock.returning)
            let row = "甲市第1局</td><td data-label=\"期限\">退回截止</td>"
            let leader = try await SuggestionBrowser(stage, .mainLeader).page("/suggestions/\(id)")
            #expect(leader.contains(row) && leader.contains(due.description) && leader.contains("依据：河南省办法第十四条"))
            #expect(leader.contains("最晚在\(due.chinese)申请"))
            let other = row.replacing("甲市第1局", with: "甲市第2局")
            #expect(!leader.contains(other))
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page("/suggestions/\(id)").contains(other))
            #expect(!(try await SuggestionBrowser(stage, .lead).page("/suggestions/\(id)").contains("退回截止")))
            #expect(await staff.get("/api/suggestions/\(id)").words.contains("\"unit\":\"甲市第2局\""))

            let table = try await staff.page("/suggestions/timetable?unit=\(stage.co)&standing=running")
            #expect(table.contains("共 3 个节点") && table.contains("退回截止") && table.contains(due.description))
            try await stage.run("UPDATE suggestions_assignment SET assigned_on = \(stage.today.advanced(by: -40))")
            #expect(!(try await staff.page("/suggestions/\(id)").contains("退回截止")))
            #expect(!(try await staff.page("/suggestions/timetable?standing=running").contains(">退回截止<")))
            #expect(try await staff.page("/suggestions/timetable").contains("已截止"))
            #expect(await staff.get("/suggestions/timetable/export.csv").words.contains("退回截止"))
        }
    }
}
