import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct FilingTests {
    private static let yes: SuggestionStage.Typed = [
        "is_solved": ["yes"], "is_effective": ["yes"], "is_satisfied": ["yes"],
    ]

    @Test(arguments: TestBackend.allCases)
    func `a suggestion is filed with its checklist, and not while a promise is open`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.promised(by: stage.today.advanced(by: 9))
            try await stage.take(.rate, on: id, SuggestionStage.satisfied, as: .lead)
            let open = await failure { try await stage.take(.archive, on: id, Self.yes, as: .staff) }
            #expect(open?.kind == .invalid && open?.message.contains("承诺") == true)
            let promise = try await stage.promise(of: id).id
            try await stage.take(.answer, on: promise, SuggestionStage.kept(on: stage.today), as: .mainLeader)
            try await stage.take(.rate, on: promise, ["grade": ["satisfied"]], as: .lead)
            let no = Self.yes.merging(["is_effective": ["no"]]) { $1 }
            #expect(
                await failure { try await stage.take(.archive, on: id, no, as: .staff) }?.fields.map(\.name)
                    == ["note"])
            #expect(await failure { try await stage.take(.archive, on: id, Self.yes, as: .lead) }?.kind == .forbidden)
            try await stage.take(.archive, on: id, Self.yes, as: .staff)
            #expect(try await stage.state(id) == .archived)
            let steps = try await stage.detail(id, as: .staff).steps
            #expect(steps.last?.opinion == "问题解决：是；效果明显：是；代表满意：是")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a revisit that finds the matter unsettled has it handled again, from the archive too`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .closed)
            #expect(
                await failure {
                    try await stage.take(.goOn, on: id, ["requirement": ["再修。"]], as: .staff)
                }?.kind == .conflict)
            try await stage.revisit(id, .settled)
            try await stage.take(.archive, on: id, Self.yes, as: .staff)
            let staff = try await SuggestionBrowser(stage, .staff)
            let path = "/suggestions/\(id)/revisits"
            var form = stage.revisited(.goOn).merging(["revisit": [RevisitID.new().description]]) { $1 }
            form["requirement"] = []
            #expect(await staff.post(path, form).status == 422)
            form["requirement"] = ["把南段也修好。"]
            for _ in 1...2 { #expect(await staff.post(path, form).status == 303) }
            #expect(try await stage.state(id) == .handling)
            #expect(try await stage.partState(id, of: stage.main) == .handling)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_revisit") == 2)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_supervision WHERE kind = 'redo'") == 1)
            try await stage.sign(SuggestionStage.reply, of: id)
            try await stage.take(.rate, on: id, SuggestionStage.satisfied, as: .lead)
            #expect(try await stage.state(id) == .closed)
            #expect(try await SuggestionBrowser(stage, .mainLeader).get(path).status == 403)
            #expect(try await SuggestionBrowser(stage, .foreignStaff).get(path).status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a sample is listed, then drawn with a public seed, once, and its conclusions send matters back`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            for _ in 1...3 { _ = try await stage.suggestion(at: .closed) }
            let secret = try await stage.suggestion(at: .closed)
            try await stage.run("UPDATE suggestions_suggestion SET is_confidential = \(true) WHERE id = \(secret)")
            let staff = try await SuggestionBrowser(stage, .staff)
            let id = SampleID.new()
            var form = [
                "sample": [id.description], "title": ["办理评估"], "year": [String(stage.today.year)], "size": ["4"],
                "experts": ["某大学"],
            ]
            #expect(await staff.post("/suggestions/samples", form).status == 422)
            form["size"] = ["2"]
            for _ in 1...2 { #expect(await staff.post("/suggestions/samples", form).status == 303) }
            let path = "/suggestions/samples/\(id)"
            let seed = ["seed": ["20260101"], "origin": ["掷骰子"]]
            #expect(await staff.post("\(path)/draw", ["seed": ["甲"], "origin": ["掷骰子"]]).status == 422)
            let report = "/letters/papers/suggestions.third-party/\(id)"
            #expect(await staff.get(report).status == 409)
            #expect(await staff.post("\(path)/draw", seed).status == 303)
            #expect(await staff.post("\(path)/draw", seed).status == 409)
            #expect(try await staff.page(path).contains("结果相同"))
            let drawn: [SuggestionID] = try await stage.database.read { db in
                try db.values("SELECT suggestion_id FROM suggestions_sample_line WHERE is_drawn = \(true)")
            }
            #expect(drawn.count == 2 && !drawn.contains(secret))
            var found = stage.revisited(.goOn).merging([
                "revisit": [RevisitID.new().description], "sample": [id.description],
            ]) { $1 }
            found["kind"] = nil
            #expect(await staff.post("/suggestions/\(drawn[0])/revisits", found).status == 303)
            #expect(try await stage.state(drawn[0]) == .handling)
            found["revisit"] = [RevisitID.new().description]
            #expect(await staff.post("/suggestions/\(secret)/revisits", found).status == 404)
            #expect(try await staff.page(path).contains("继续办理"))
            #expect(try await staff.page(report).contains("应继续办理1件"))
            #expect(await staff.get("\(report)/docx").status == 200)
            #expect(await staff.get("\(path)/export.csv").words.contains("继续办理"))
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.get(path).status == 404)
            #expect(await foreign.get("\(path)/export.csv").status == 404)
            #expect(await foreign.post("\(path)/draw", seed).status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `key suggestions closed in a year are listed for a look back, those never looked at first`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let seen = try await stage.suggestion(at: .closed)
            let unseen = try await stage.suggestion(at: .closed)
            _ = try await stage.suggestion(at: .closed)
            try await stage.run("UPDATE suggestions_suggestion SET is_key = \(true) WHERE id IN \([seen, unseen])")
            try await stage.revisit(seen, .settled)
            let staff = try await SuggestionBrowser(stage, .staff)
            let path = "/suggestions/look-back"
            let page = try await staff.page("\(path)?year=\(stage.today.year)")
            let listed = page.matches(of: /href="\/suggestions\/([0-9a-f-]{36})\/revisits"/).map { String($0.1) }
            #expect(listed == [unseen.description, seen.description])
            #expect(try await staff.page("\(path)?year=2001").contains("0 件"))
            #expect(await staff.get("\(path)/export.xlsx?year=\(stage.today.year)").status == 200)
            #expect(try await SuggestionBrowser(stage, .lead).get(path).status == 403)
        }
    }

    @Test func `the same list and seed give the same sample, of every size`() {
        for size in 1...20 {
            let drawn = SampleDraw.positions(size, of: 20, seed: 77)
            #expect(drawn == SampleDraw.positions(size, of: 20, seed: 77))
            #expect(Set(drawn).count == size && drawn.allSatisfy((1...20).contains))
        }
        #expect(SampleDraw.positions(5, of: 500, seed: 1) != SampleDraw.positions(5, of: 500, seed: 2))
        // Every place is drawn about as often as any other.
        var often = [Int](repeating: 0, count: 10)
        for seed in 0..<2000 { for place in SampleDraw.positions(3, of: 10, seed: seed) { often[place - 1] += 1 } }
        #expect(often.allSatisfy { (500...700).contains($0) })
    }
}
