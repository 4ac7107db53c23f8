import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct RedactionTests {
    static let reaching: [(String, SensitiveText.Kind, String)] = [
        ("请致电13800001234联系", .telephone, "13800001234"),
        ("号码１３８００００１２３４", .telephone, "13800001234"), ("138-0000-1234", .telephone, "138-0000-1234"),
        ("办公室0000-1234567", .telephone, "0000-1234567"), ("电话：1234567。", .telephone, "1234567"),
        ("证件110000190001010000", .identity, "110000190001010000"),
        ("证件11000019000101000x", .identity, "11000019000101000X"),
        ("写信给a.b@example.com", .mail, "a.b@example.com"), ("住某路12号", .address, "住某路12号"),
        ("住3栋2层", .address, "住3栋2"),
    ]

    @Test(arguments: reaching)
    func `telephones, papers, mail and houses are pointed out`(
        _ text: String, _ kind: SensitiveText.Kind, _ found: String
    ) {
        let findings = SensitiveText.findings(in: text)
        #expect(findings.contains { $0.kind == kind && $0.text.contains(found) }, "\(findings)")
    }

    @Test(arguments: ["第12号建议", "2024年投入1234567元", "国道209号线", "2023-2024年", "", "邮箱@", "第20240001号"])
    func `numbers of papers and sums are not`(_ text: String) {
        #expect(SensitiveText.findings(in: text).isEmpty)
    }

    @Test func `what is pointed out is masked, letter by letter, and the rest stays`() {
        #expect(SensitiveText.masked("请致电１３８００００１２３４联系") == "请致电" + String(repeating: "＊", count: 11) + "联系")
        #expect(SensitiveText.masked("写信给a.b@x.cn。住某路12号") == "写信给" + String(repeating: "＊", count: 8) + "。住某路＊＊号")
        #expect(SensitiveText.masked("证11000019000101000x。") == "证" + String(repeating: "＊", count: 18) + "。")
        #expect(SensitiveText.masked("第12号建议") == "第12号建议")
    }

    @Test(arguments: TestBackend.allCases)
    func `what was found must be looked at; what was typed instead is published, the original never`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.closed(["situation": ["路不平，问老李13800001234。"], "proposal": ["请修某路12号门前。"]])
            let staff = try await SuggestionBrowser(stage, .staff)
            let path = "/suggestions/\(id)/publication"
            let begun = try await staff.page(path)
            #expect(begun.contains("13800001234") && begun.contains("路不平，问老李" + String(repeating: "＊", count: 11)))
            let refused = await staff.post("\(path)/publish", ["version": ["1"], "scope": ["full"]])
            #expect(refused.status == 422 && refused.words.contains("提出的情况里有电话号码 1 处"))
            #expect(try await stage.publicationState(id) == .toReview)
            // A reason to withhold wins over whatever text stands beside it.
            let parts = [
                "version": ["1"], "scope": ["full"], "title_text": ["关于修一条路的建议"], "situation_text": ["路不平，有群众反映。"],
                "analysis_text": ["多年没有修，老李说的。"], "analysis_withheld": ["涉及他人"], "proposal_text": ["请修某路12号门前。"],
                "proposal_withheld": ["有住址"],
            ]
            let groundless = await staff.post("\(path)/publish", parts)
            #expect(groundless.status == 422 && groundless.words.contains("请选择依据"))
            let done = await staff.post("\(path)/publish", parts.merging(["ground": ["privacy"]]) { $1 })
            #expect(done.status == 303)
            let words = try await stage.published(id, staff)
            #expect(words.contains("关于修一条路的建议") && words.contains("有群众反映") && words.contains("这一部分不公开，依据：涉及个人隐私。"))
            #expect(try await staff.page(path).contains("涉及个人隐私"))
            for secret in ["13800001234", "老李", "某路12号", "多年没有修", "关于修路的建议", "涉及他人", "有住址"] {
                #expect(!words.contains(secret), "\(secret)")
            }
            #expect(try await !staff.page("\(stage.catalogue)?q=老李").contains("修一条路"))
            let detail = try await stage.detail(id, as: .lead)
            #expect(detail.core.situation == "路不平，问老李13800001234。" && detail.core.title == "关于修路的建议")

            // A correction is a new edition; the old one is kept.
            let corrected = await staff.post(
                "\(path)/correct",
                [
                    "ground": ["privacy"], "version": ["2"], "scope": ["full"], "situation_text": ["路面损坏。"],
                    "proposal_withheld": ["有住址"],
                    "why": ["措辞有误"],
                ])
            #expect(corrected.status == 303)
            let page = try await staff.page("\(stage.catalogue)/\(id)")
            #expect(page.contains("第 2 版") && page.contains("路面损坏") && !page.contains("有群众反映"))
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_publication_edition") == 2)
            let kept: SQL = """
                SELECT COUNT(*) FROM suggestions_publication_part
                 WHERE part = 'situation' AND body = '路不平，有群众反映。'
                """
            #expect(try await stage.count(kept) == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `many are published at once, none of them one that has to be looked at`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let plain = [
                try await stage.closed(["title": ["甲建议"]]), try await stage.closed(["title": ["乙建议"]]),
            ]
            let found = try await stage.closed(["title": ["丙建议"], "situation": ["电话13800001234"]])
            let narrow = try await stage.closed(["title": ["丁建议"], "publication": ["title_only"]])
            let staff = try await SuggestionBrowser(stage, .staff)
            let list = "/suggestions/publication"
            let words = try await staff.page(list)
            for id in plain { #expect(words.contains("value=\"\(id)\"")) }
            for id in [found, narrow] { #expect(words.contains("\(id)") && !words.contains("value=\"\(id)\"")) }
            #expect(await staff.post(list).status == 422)
            for id in [found, narrow] {
                let mixed = (plain + [id]).map(\.description)
                #expect(await staff.post(list, ["suggestions": mixed]).status == 409)
            }
            #expect(await staff.post(list, ["suggestions": [SuggestionID.new().description]]).status == 404)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_publication_edition") == 0)
            #expect(await staff.post(list, ["suggestions": plain.map(\.description)]).status == 303)
            let page = try await staff.page(stage.catalogue)
            #expect(page.contains("甲建议") && page.contains("乙建议") && !page.contains("丙建议"))
            #expect(await staff.post(list, ["suggestions": plain.map(\.description)]).status == 409)
            // Four take as many statements as one.
            let one = [try await stage.closed(["title": ["戊建议"]])]
            var four: [SuggestionID] = []
            for _ in 1...4 { four.append(try await stage.closed(["title": ["己建议"]])) }
            let scope = try stage.scope(.staff)
            var taken: [Int] = []
            for ids in [one, four] {
                let before = stage.database.statementsRun
                try await stage.database.write { db in _ = try PublishBatch.publish(ids, by: scope, db) }
                taken.append(stage.database.statementsRun - before)
            }
            #expect(taken[0] == taken[1])
            #expect(try await staff.page("\(stage.catalogue)?q=己建议").contains("己建议"))
            #expect(try await staff.page("\(list)?state=published").contains("甲建议"))
        }
    }
}
