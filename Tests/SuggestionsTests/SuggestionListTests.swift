import Documents
import Foundation
import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct SuggestionListTests {
    @Test(arguments: TestBackend.allCases)
    func `the list takes as many statements for three hundred as for ten`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let lead = try await SuggestionBrowser(stage, .lead)
            try await stage.drafts((1...10).map { "关于第\($0)条路的建议" })
            let paths = ["/suggestions?size=100", "/suggestions?size=100&q=条路", "/suggestions?size=100&sort=due"]
            var ten: [Int] = []
            for path in paths { ten.append(try await lead.statements(path)) }
            try await stage.drafts((11...300).map { "关于第\($0)条路的建议" })
            for (path, before) in zip(paths, ten) { #expect(try await lead.statements(path) == before) }
            #expect(await lead.get(paths[1]).titles.count == 100)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `filters, order and pages show what they say`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let ids = try await stage.mixed()
            let staff = try await SuggestionBrowser(stage, .staff)
            let main = stage.main
            let expected: [(String, Set<String>)] = [
                ("", ["乙", "丙", "丁", "戊"]), ("state=triage", ["丙"]), ("state=handling", ["丁"]),
                ("state=draft", []), ("category=社会建设", ["丙", "丁", "戊"]), ("category=经济建设", []),
                ("origin=session", ["乙", "丙", "丁", "戊"]), ("origin=between", []), ("level=city", ["乙", "丙", "丁", "戊"]),
                ("unit=\(main)", ["丁", "戊"]), ("unit=\(stage.there.unit(0))", []),
                ("state=nothing", ["乙", "丙", "丁", "戊"]),
                ("state=closed&unit=\(main)", ["戊"]), ("q=丁", ["丁"]), ("q=丁&state=closed", []),
            ]
            for (query, titles) in expected {
                #expect(Set(await staff.get("/suggestions?\(query)").titles) == titles, "\(query)")
            }
            for (sort, titles) in [("title", ["丁", "丙", "乙", "戊"]), ("number", ["丙", "丁", "戊", "乙"])] {
                let up = await staff.get("/suggestions?sort=\(sort)&order=asc").titles
                #expect(up == titles, "\(sort)")
            }
            let numbers = await staff.get("/suggestions?sort=number&order=desc").titles
            #expect(numbers == ["戊", "丁", "丙", "乙"])
            #expect(await staff.get("/suggestions?sort=due&order=asc").titles.first == "丁")
            #expect(await staff.get("/suggestions?sort=state&order=asc").titles == ["戊", "乙", "丁", "丙"])
            #expect(try await staff.page("/suggestions?page=0&sort=x%27&size=7").contains("共 4 件"))
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(Set(await lead.get("/suggestions?mine=led").titles) == ["甲", "乙", "丙", "丁", "戊"])
            #expect(await lead.get("/suggestions?mine=cosigned").titles.isEmpty)
            let second = try await SuggestionBrowser(stage, .second)
            #expect(await second.get("/suggestions?mine=cosigned").titles == ["丙"])
            #expect(ids.count == 5)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `pages part the list without losing or repeating anything`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let titles = (10..<55).map { "建议\($0)" }
            try await stage.drafts(titles)
            let lead = try await SuggestionBrowser(stage, .lead)
            for sort in SuggestionFilter.Order.allCases {
                for order in ["asc", "desc"] {
                    var shown: [String] = []
                    for page in 1...4 {
                        shown += await lead.get("/suggestions?sort=\(sort)&order=\(order)&page=\(page)").titles
                    }
                    #expect(shown.count == 45 && Set(shown) == Set(titles), "\(sort) \(order)")
                }
            }
            #expect(await lead.get("/suggestions?sort=title&order=asc&page=3").titles == (50..<55).map { "建议\($0)" })
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the export holds every row of the filter, as a workbook and as text`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            _ = try await stage.mixed()
            let staff = try await SuggestionBrowser(stage, .staff)
            for ending in ["xlsx", "csv"] {
                let answer = await staff.get("/suggestions/export.\(ending)?unit=\(stage.main)&sort=number&order=asc")
                let sheet = try #require(try SheetFile.read(try content(of: answer), name: "建议.\(ending)").first)
                #expect(
                    sheet.header == [
                        "建议编号", "标题", "类别", "来源", "领衔代表", "提出日期", "主办单位", "交办日期", "答复日期", "办理结果", "代表评价", "状态",
                        "最近期限",
                    ])
                let today = stage.today.description
                #expect(sheet.rows.map { $0.cells[1] } == ["丁", "戊"])
                let closed = Array(sheet.rows[1].cells)
                let whole = closed + Array(repeating: "", count: 13 - closed.count)
                #expect(
                    whole == [
                        "\(stage.today.year)003", "戊", "社会建设", "大会建议", "代表lead", today, "甲市第1局", today, today, "A",
                        "满意",
                        "已办复", "",
                    ])
            }
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            let nothing = await foreign.get("/suggestions/export.csv")
            #expect(try SheetFile.read(try content(of: nothing), name: "建议.csv").first?.rows.isEmpty == true)
        }
    }

    private func content(of answer: WebResponse) throws -> [UInt8] {
        try #require(answer.status == 200)
        guard case .file(let path, deleteAfter: true) = answer.body else { return try #require(answer.bytes) }
        defer { unlink(path) }
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}

extension SuggestionStage {
    /// Drafts of the lead with these titles, in one transaction.
    func drafts(_ titles: [String]) async throws {
        let (verbs, lead) = (verbs, try scope(.lead))
        try await database.write { db in
            for title in titles {
                try verbs.draft(.new(at: db.now), Self.text.merging(["title": [title]]) { $1 }, by: lead, db)
            }
        }
    }

    /// 甲 a draft, 乙 at its delegation, 丙 with a co-signer to be assigned, 丁 at its units, 戊 closed.
    func mixed() async throws -> [SuggestionID] {
        let places: [(String, SuggestionState)] = [
            ("甲", .draft), ("乙", .delegationReview), ("丙", .triage), ("丁", .handling), ("戊", .closed),
        ]
        var ids: [SuggestionID] = []
        for (title, state) in places {
            let typed = Self.text.merging(["title": [title]]) { $1 }
            ids.append(try await suggestion(at: state, typed, signers: title == "丙" ? [.second] : []))
        }
        return ids
    }
}
