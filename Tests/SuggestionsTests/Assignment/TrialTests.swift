import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct TrialTests {
    typealias Stage = SuggestionStage

    @Test(arguments: TestBackend.allCases)
    func `units that all agree make it ready, and it is assigned as proposed`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            try await stage.take(.propose, on: id, stage.proposed(stage.main, stage.co), as: .staff)
            #expect(try await stage.state(id) == .trial)
            #expect(try await stage.desks(id)[.mainClerk] == "答复预交办")
            #expect(try await stage.desks(id)[.nextClerk] == nil)
            try await stage.refuses(.notFound) {
                try await stage.take(.answerTrial, on: id, ["answer": ["agreed"]], as: .nextClerk)
            }
            try await stage.take(.answerTrial, on: id, ["answer": ["agreed"]], as: .mainClerk)
            try await stage.refuses(.forbidden) {
                try await stage.take(.answerTrial, on: id, ["answer": ["agreed"]], as: .mainLeader)
            }
            #expect(try await stage.state(id) == .trial)
            try await stage.take(.answerTrial, on: id, ["answer": ["agreed"]], as: .coLeader)
            #expect(try await stage.state(id) == .ready)
            #expect(try await stage.desks(id)[.staff] == "正式交办")
            try await stage.take(.assign, on: id, as: .staff)
            #expect(try await stage.state(id) == .handling)
            let parts = try await stage.detail(id, as: .staff).assignments
            #expect(parts.map(\.unit) == [stage.main, stage.co] && parts.map(\.role) == [.main, .co])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `after an objection it is proposed once more, and then a meeting decides`(_ backend: TestBackend)
        async throws
    {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            try await stage.take(.propose, on: id, stage.proposed(stage.main), as: .staff)
            try await stage.refuses(.invalid) {
                try await stage.take(.proposeAgain, on: id, stage.proposed(stage.co), as: .staff)
            }
            try await stage.refuses(.invalid, "reason") {
                try await stage.take(.answerTrial, on: id, ["answer": ["objected"]], as: .mainClerk)
            }
            let objection = [
                "answer": ["objected"], "reason": ["不是我局职责。"], "unit": [stage.next.description],
            ]
            try await stage.take(.answerTrial, on: id, objection, as: .mainClerk)
            #expect(try await stage.desks(id)[.staff] == "审核预交办的答复")
            let deputy = try await SuggestionBrowser(stage, .lead).page("/suggestions/\(id)")
            #expect(!deputy.contains("不是我局职责。"))
            try await stage.take(.proposeAgain, on: id, stage.proposed(stage.next), as: .staff)
            try await stage.take(
                .answerTrial, on: id, ["answer": ["objected"], "reason": ["也不是。"]], as: .nextClerk)
            let third = await failure {
                try await stage.take(.proposeAgain, on: id, stage.proposed(stage.co), as: .staff)
            }
            #expect(third?.kind == .invalid && third?.message.contains("协调会") == true)
            let met: Stage.Typed = [
                "held_on": [stage.today.description], "participants": ["市委办、市编办"], "conclusion": ["由第一局主办。"],
                "main": [stage.main.description], "co": [stage.next.description],
            ]
            try await stage.refuses(.invalid, "held_on") {
                try await stage.take(
                    .coordinate, on: id, met.merging(["held_on": [stage.today.advanced(by: 1).description]]) { $1 },
                    as: .staff)
            }
            try await stage.take(.coordinate, on: id, met, as: .staff)
            #expect(try await stage.state(id) == .ready)
            let office = try await SuggestionBrowser(stage, .staff).page("/suggestions/\(id)")
            #expect(office.contains("市委办、市编办") && office.contains("协调会确定"))
            try await stage.take(.assign, on: id, as: .staff)
            #expect(try await stage.partState(id, of: stage.next) == .toSign)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who does not answer in time does not object`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            for day in [stage.today.advanced(by: -1), stage.today.advanced(by: 61)] {
                try await stage.refuses(.invalid, "answer_by") {
                    try await stage.take(.propose, on: id, stage.proposed(stage.main, until: day), as: .staff)
                }
            }
            try await stage.take(.propose, on: id, stage.proposed(stage.main), as: .staff)
            try await stage.refuses(.invalid) { try await stage.take(.closeTrial, on: id, as: .staff) }
            try await stage.run("UPDATE suggestions_trial SET answer_by = \(stage.today.advanced(by: -1))")
            try await stage.take(.closeTrial, on: id, as: .staff)
            #expect(try await stage.state(id) == .ready)
            try await stage.take(.withdraw, on: id, ["reason": ["已解决。"]], as: .lead)
            #expect(try await stage.state(id) == .withdrawn)
            #expect(try await stage.clocks(id).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a proposal to the wrong units is recalled, and made anew`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            let why = ["reason": ["选错了单位。"]]
            try await stage.refuses(.conflict) { try await stage.take(.recallTrial, on: id, why, as: .staff) }
            try await stage.take(.propose, on: id, stage.proposed(stage.main), as: .staff)
            try await stage.refuses(.invalid, "reason") { try await stage.take(.recallTrial, on: id, as: .staff) }
            try await stage.refuses(.forbidden) { try await stage.take(.recallTrial, on: id, why, as: .mainLeader) }
            let told = try await stage.notices(id)[.mainClerk] ?? 0
            try await stage.take(.recallTrial, on: id, why, as: .staff)
            #expect(try await stage.state(id) == .triage)
            #expect(try await stage.notices(id)[.mainClerk] ?? 0 > told)
            #expect(try await stage.desks(id)[.mainClerk] == nil)
            #expect(try await stage.detail(id, by: .mainClerk) == nil)
            #expect(try await SuggestionBrowser(stage, .staff).page("/suggestions/\(id)").contains("没有答复"))

            // Two objections are still to be had.
            for (unit, post) in [(stage.main, SuggestionPost.mainClerk), (stage.next, .nextClerk)] {
                let isFirst = unit == stage.main
                try await stage.take(isFirst ? .propose : .proposeAgain, on: id, stage.proposed(unit), as: .staff)
                try await stage.take(
                    .answerTrial, on: id,
                    ["answer": ["objected"], "reason": ["不是。"], "unit": [stage.co.description]], as: post)
            }
            let office = try await SuggestionBrowser(stage, .staff).page("/suggestions/\(id)")
            #expect(office.contains("value=\"\(stage.co)\" selected") && !office.contains("acts/propose_again\""))
            try await stage.take(.recallTrial, on: id, why, as: .chief)
            try await stage.take(.assign, on: id, stage.handedTo(stage.co), as: .staff)
            #expect(try await stage.partState(id, of: stage.co) == .toSign)
        }
    }
}
