import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct BatchTests {
    typealias Stage = SuggestionStage

    private static let path = "/suggestions/assign-batch"

    @Test(arguments: TestBackend.allCases)
    func `a whole session is assigned by one confirmation, and every unit is told once`(_ backend: TestBackend)
        async throws
    {
        try await Stage.with(backend) { stage in
            var ids: [SuggestionID] = []
            for _ in 0..<3 { ids.append(try await stage.suggestion(at: .triage)) }
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page(Self.path).contains("待交办 3 件"))
            let form = Self.form(ids, main: "甲市第1局", co: "甲市第2局")
            let before = try await stage.snapshot()
            let checked = await staff.post("\(Self.path)/check", form)
            #expect(checked.status == 200 && checked.words.contains("3 件都没有问题"))
            #expect(checked.words.contains("返回修改"))
            let misnumbered = await staff.post("\(Self.path)/check", form.merging(["first": ["-3"]]) { $1 })
            #expect(misnumbered.status == 422 && misnumbered.words.contains("id=\"f-first-error\""))
            let back = await staff.post("\(Self.path)/confirm", form.merging(["back": ["1"]]) { $1 })
            #expect(back.status == 200 && back.words.contains("现在一件也没有交办") && back.words.contains("请认真办理。"))
            #expect(back.words.contains("action=\"\(Self.path)/check\""))
            #expect(try await stage.snapshot() == before)

            let confirmed = await staff.post("\(Self.path)/confirm", form)
            #expect(confirmed.status == 303)
            for id in ids {
                #expect(try await stage.state(id) == .handling)
                #expect(try await stage.partState(id, of: stage.main) == .toSign)
                #expect(try await stage.clocks(id).count == 5)
            }
            let clerk = try stage.scope(.mainClerk).account
            let told = try await stage.count("SELECT COUNT(*) FROM platform_notice WHERE account_id = \(clerk)")
            #expect(told == 1)
            let after = try await stage.snapshot()
            #expect(after.steps - before.steps == 3 && after.audits - before.audits == 1)
            #expect(await staff.post("\(Self.path)/confirm", form).status == 303)
            #expect(try await stage.snapshot() == after)

            let batch = try #require(form["id"]?.first)
            let page = try await staff.page("/suggestions/batches/\(batch)")
            #expect(page.matches(of: /class="paper letter"/).count == 2)
            #expect(page.contains("人大交〔\(stage.today.year)〕7号") && page.contains("人大交〔\(stage.today.year)〕8号"))
            #expect(page.contains("办理要求：请认真办理。") && page.contains("（联系人：王某　电话：0710-1）"))
            let cut = try await staff.page("/suggestions/batches/\(batch)?cut=part")
            #expect(cut.matches(of: /class="paper letter"/).count == 6)
            #expect(cut.contains("交由你单位会办（主办单位：甲市第1局）") && cut.contains("前答复代表，并征询代表意见。"))
            let own = try await SuggestionBrowser(stage, .coClerk).page("/suggestions/batches/\(batch)")
            #expect(own.contains("甲市第2局：") && !own.contains("甲市第1局："))
            for post in [SuggestionPost.idleClerk, .lead, .foreignStaff] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(await browser.get("/suggestions/batches/\(batch)").status == 404)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `with one row wrong nothing is assigned, and each row says what is wrong`(_ backend: TestBackend)
        async throws
    {
        try await Stage.with(backend) { stage in
            let good = try await stage.suggestion(at: .triage)
            let handed = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            let before = try await stage.snapshot()
            let wrong: [(SuggestionID, String, String, String)] = [
                (handed, "甲市第1局", "", "现在是“办理中”"), (good, "甲市第9局", "", "没有承办单位“甲市第9局”"),
                (good, "乙市第1局", "", "没有承办单位“乙市第1局”"), (good, "", "甲市第2局", "没有写主办单位"),
                (good, "甲市第1局、甲市第3局", "", "主办单位只能有一个"), (good, "甲市第1局", "甲市第1局", "会办单位里有主办单位"),
                (good, "甲市第1局", "甲市第2局、甲市第2局", "会办单位有重复"),
                (SuggestionID.new(), "甲市第1局", "", "没有编号为"),
            ]
            for (id, main, co, words) in wrong {
                let form = Self.form([id], main: main, co: co)
                for step in ["check", "confirm"] {
                    let answer = await staff.post("\(Self.path)/\(step)", form)
                    #expect(answer.status == 422 && answer.words.contains(words), "\(words)")
                }
            }
            #expect(await staff.post("\(Self.path)/confirm", Self.form([good, good], main: "甲市第1局")).status == 422)
            #expect(await staff.post("\(Self.path)/confirm", Self.form([good, handed], main: "甲市第1局")).status == 422)
            var unnumbered = Self.form([good], main: "甲市第1局")
            unnumbered["first"] = []
            #expect(await staff.post("\(Self.path)/confirm", unnumbered).status == 422)
            unnumbered["key"] = []
            #expect(await staff.post("\(Self.path)/confirm", unnumbered).status == 422)
            #expect(try await stage.snapshot() == before)
            for post in [SuggestionPost.lead, .mainLeader, .motions] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(await browser.get(Self.path).status == 403)
            }
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.post("\(Self.path)/confirm", Self.form([good], main: "乙市第1局")).status == 422)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `thirty suggestions are assigned and printed in as many statements as three`(_ backend: TestBackend)
        async throws
    {
        try await Stage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            var counts: [Int] = []
            var prints: [[Int]] = []
            for size in [3, 30] {
                var ids: [SuggestionID] = []
                for _ in 0..<size { ids.append(try await stage.suggestion(at: .triage)) }
                let lines = ids.map { BatchLine(key: $0.description, main: "甲市第1局", co: "甲市第2局") }
                let scope = try stage.scope(.staff)
                let batch = AssignmentBatchID.new()
                let before = stage.database.statementsRun
                let check = try await stage.database.write { db in
                    try BatchAssignment.assign(batch, lines, ["notices": ["unit"]], by: scope, db)
                }
                counts.append(stage.database.statementsRun - before)
                #expect(check?.problems == 0)
                let path = "/suggestions/batches/\(batch)"
                let unit = try await staff.statements("\(path)?cut=unit")
                prints.append([unit, try await staff.statements("\(path)?cut=part")])
            }
            #expect(counts[0] == counts[1])
            #expect(prints[0] == prints[1])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the tables show what was assigned, and are exported`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            _ = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            let table = try await staff.page("/suggestions/assignment-table")
            #expect(table.contains("共 1 行") && table.contains("甲市第1局") && table.contains("甲市第2局"))
            #expect(try await staff.page("/suggestions/assignment-table?unit=\(stage.co)").contains("共 0 行"))
            let dated = try await staff.page("/suggestions/timetable?standing=running")
            #expect(dated.contains("共 7 个节点") && dated.contains("答复期限"))
            try await stage.run(
                "UPDATE platform_clock SET due_on = \(stage.today.advanced(by: -4)) WHERE stopped_on IS NULL")
            #expect(try await staff.page("/suggestions/timetable?standing=overdue").contains("已过 4 天"))
            for list in ["assignment-table", "timetable"] {
                let csv = await staff.get("/suggestions/\(list)/export.csv")
                #expect(csv.status == 200 && csv.words.contains("关于修路的建议"))
                #expect(await staff.get("/suggestions/\(list)/export.xlsx").status == 200)
                let clerk = try await SuggestionBrowser(stage, .mainClerk)
                #expect(await clerk.get("/suggestions/\(list)").status == 403)
                let foreign = try await SuggestionBrowser(stage, .foreignStaff)
                #expect(try await foreign.page("/suggestions/\(list)").contains("共 0"))
            }
        }
    }

    private static func form(_ ids: [SuggestionID], main: String, co: String = "") -> [String: [String]] {
        [
            "id": [AssignmentBatchID.new().description], "key": ids.map(\.description),
            "main": ids.map { _ in main }, "co": ids.map { _ in co }, "notices": ["unit"], "prefix": ["人大交"],
            "first": ["7"], "requirement": ["请认真办理。"], "contact": ["王某"], "telephone": ["0710-1"],
        ]
    }
}
