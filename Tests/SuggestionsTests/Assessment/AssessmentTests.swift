import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct AssessmentTests {
    private static let path = "/suggestions/assessment"

    @Test(arguments: TestBackend.allCases)
    func `a sheet is computed from what was done, scored by hand, and ranked with its denominators`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            _ = try await stage.suggestion(at: .closed)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(await staff.post("\(Self.path)/compute").status == 409)
            #expect(await staff.post("\(Self.path)/rules", Self.rules(stage, least: "1")).status == 303)
            #expect(await staff.post("\(Self.path)/compute").status == 303)
            let sheet = try await Self.sheet(stage, stage.main)
            // 10 + 10 + 15 + 5 + 30; nobody has scored the two items by hand.
            #expect(sheet.points == 7000 && sheet.attainable == 7000 && sheet.unscored == 2)
            #expect(sheet.cases == 1 && sheet.delivered == 1)
            let co = try await Self.sheet(stage, stage.co)
            #expect(co.points == 2500 && co.attainable == 2500)
            #expect(try await staff.page(Self.path).contains("还有 2 项没有打分"))

            let items = try await Self.items(stage)
            #expect(items.count == 2)
            for (item, points) in zip(items, ["12", "15"]) {
                let score = Self.score(item, points)
                for _ in 1...2 {
                    #expect(await staff.post("\(Self.path)/units/\(stage.main)/score", score).status == 303)
                }
            }
            for wrong in ["15.01", "-1", "x"] {
                let answer = await staff.post("\(Self.path)/units/\(stage.main)/score", Self.score(items[0], wrong))
                #expect(answer.status == 422, "\(wrong)")
            }
            let foreignUnit = "\(Self.path)/units/\(stage.there.units[0])/score"
            #expect(await staff.post(foreignUnit, Self.score(items[0], "1")).status == 404)
            let page = try await staff.page(Self.path)
            #expect(page.contains("97/100") && page.contains("1/1"))
            #expect(await staff.get("\(Self.path)/export.csv").words.contains("按时签收 10/10（1/1）"))
            // Computed again, nothing is written.
            let lines = try await Self.count(stage)
            #expect(await staff.post("\(Self.path)/compute").status == 303)
            #expect(try await Self.count(stage) == lines)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `with fewer cases than the rules ask for a unit stands apart`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            _ = try await stage.suggestion(at: .closed)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(await staff.post("\(Self.path)/rules", Self.rules(stage, least: "2")).status == 303)
            #expect(await staff.post("\(Self.path)/compute").status == 303)
            let page = try await staff.page(Self.path)
            #expect(page.contains("已签收 1 件，不到 2 件") && page.contains("还没有可以排名的单位"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `changed data take a line back by a counter-line, and sums stay right`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            _ = try await stage.suggestion(at: .closed)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(await staff.post("\(Self.path)/rules", Self.rules(stage, least: "1")).status == 303)
            #expect(await staff.post("\(Self.path)/compute").status == 303)
            #expect(try await !staff.page(Self.path).contains("数据已变"))
            let before = try await Self.count(stage)
            _ = try await stage.suggestion(at: .handling)
            try await stage.run(
                """
                UPDATE platform_clock SET due_on = \(stage.today.advanced(by: -2)) WHERE stopped_on IS NULL
                """)
            #expect(try await staff.page(Self.path).contains("数据已变，请重新计算：2 家单位"))
            let own = try await SuggestionBrowser(stage, .mainClerk).page("\(Self.path)/units/\(stage.main)")
            #expect(own.contains("数据已变，代工委还没有重新计算") && !own.contains("按最新数据计算"))
            #expect(await staff.post("\(Self.path)/compute").status == 303)
            #expect(try await !staff.page(Self.path).contains("数据已变"))
            // Signing and replying: one in time of two, for each of the two units a counter-line and a new one.
            #expect(try await Self.count(stage) == before + 8)
            let sheet = try await Self.sheet(stage, stage.main)
            #expect(sheet.points == 500 + 1000 + 750 + 500 + 3000)
            #expect(sheet.cases == 2 && sheet.delivered == 1)
            let sum = try await stage.count(
                """
                SELECT CAST(SUM(points) AS BIGINT) FROM suggestions_assessment_line WHERE unit_id = \(stage.main)
                """)
            #expect(sum == sheet.points)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a unit objects to its own line, and the right points stand in another`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            _ = try await stage.suggestion(at: .closed)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(await staff.post("\(Self.path)/rules", Self.rules(stage, least: "1")).status == 303)
            let item = try await Self.items(stage)[0]
            let score = Self.score(item, "5")
            #expect(await staff.post("\(Self.path)/units/\(stage.main)/score", score).status == 303)
            let line = "\(Self.path)/lines/\(try #require(score["id"]?.first))"
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(try await clerk.page("/notices").contains(line))
            #expect(await clerk.get("\(Self.path)/units/\(stage.main)").status == 200)
            #expect(await clerk.get("\(Self.path)/units/\(stage.co)").status == 404)
            #expect(await clerk.get(Self.path).status == 403)
            #expect(try await clerk.page("\(Self.path)/own").contains("\(Self.path)/units/\(stage.main)"))
            let reason = ["reason": ["有<会议记录>"]]
            let co = try await SuggestionBrowser(stage, .coClerk)
            #expect(await co.post("\(line)/object", reason).status == 404)
            #expect(await staff.post("\(line)/object", reason).status == 403)
            #expect(await clerk.post("\(line)/object", ["reason": [""]]).status == 422)
            #expect(await clerk.post("\(line)/object", reason).status == 303)
            #expect(await clerk.post("\(line)/object", reason).status == 409)
            #expect(await clerk.post("\(line)/acts/uphold", ["version": ["1"]]).status == 403)
            #expect(try await staff.page("/desk").contains("考核异议"))
            let answer = ["version": ["1"], "points": ["15"], "opinion": ["会议记录属实"]]
            #expect(await staff.post("\(line)/acts/uphold", answer.merging(["points": ["16"]]) { $1 }).status == 422)
            #expect(await staff.post("\(line)/acts/uphold", answer).status == 303)
            #expect(await staff.post("\(line)/acts/uphold", answer).status == 409)
            #expect(await staff.post("\(Self.path)/compute").status == 303)
            let sheet = try await Self.sheet(stage, stage.main)
            let found = sheet.items.first { $0.item.id == item }?.line
            #expect(found?.points == 1500 && found?.origin == .objection)
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.get(line).status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `rules whose points are not a hundred are refused with what was typed`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let wrong = Self.rules(stage, least: "1").merging(["items": ["办理规范，按时签收，10，按时签收"]]) { $1 }
            let answer = await staff.post("\(Self.path)/rules", wrong)
            #expect(answer.status == 422 && answer.words.contains("应当是 100 分"))
            #expect(answer.words.contains("办理规范，按时签收，10，按时签收"))
            let old = Self.rules(stage, least: "1").merging(["valid_from": ["1999"]]) { $1 }
            #expect(await staff.post("\(Self.path)/rules", old).status == 422)
            #expect(await staff.post("\(Self.path)/rules/example").status == 303)
            #expect(await staff.post("\(Self.path)/rules/example").status == 409)
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(await clerk.post("\(Self.path)/rules/example").status == 403)
        }
    }

    static func rules(_ stage: SuggestionStage, least: String) -> [String: [String]] {
        [
            "name": ["本机关考核办法"], "valid_from": [String(stage.today.year)], "least_cases": [least],
            "excellent_percent": ["10"],
            "items": [
                """
                领导职责，主要负责人研究和领办，15，人工打分
                组织管理，制度、专人和台账，15，人工打分
                办理规范，按时签收，10，按时签收
                办理规范，先沟通后答复，10，先沟通后答复
                办理规范，按时答复，15，按时答复
                办理规范，答复稿不退回，5，答复稿不退回
                代表满意度，代表满意和基本满意，30，代表满意和基本满意
                """
            ],
        ]
    }

    static func score(_ item: ID<AssessmentItem>, _ points: String) -> [String: [String]] {
        [
            "id": [ID<AssessmentLine>.new().description], "item": [item.description], "points": [points],
            "reason": ["按材料"],
        ]
    }

    /// The items by hand, in the order of the sheet.
    static func items(_ stage: SuggestionStage) async throws -> [ID<AssessmentItem>] {
        try await stage.database.read { db in
            try AssessmentRules.inForce(in: db.now.day.year, office: stage.office, db)?.items
                .filter { $0.measure == .byHand }.map(\.id) ?? []
        }
    }

    static func sheet(_ stage: SuggestionStage, _ unit: UnitID) async throws -> AssessmentSheet {
        let scope = try stage.scope(.staff)
        let sheet = try await stage.database.read { db in
            try AssessmentUnitYear.load(unit, db.now.day.year, for: scope, db).sheet
        }
        return try #require(sheet)
    }

    static func count(_ stage: SuggestionStage) async throws -> Int {
        try await stage.count("SELECT COUNT(*) FROM suggestions_assessment_line")
    }
}
