import Documents
import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

/// The forms and letters of 代表建议, one by one, by the office's own template, and many at once.
@Suite struct SuggestionLetterTests {
    private static let notice = "/letters/forms/suggestions.notice"

    @Test func `every field that the house's text uses is one of the form's`() {
        for letter in SuggestionLetter.allCases {
            let lists = letter.lists.flatMap { list in list.fields.map { "\(list.name).\($0.name)" } }
            let known = Set(letter.fields.map(\.name) + lists)
            #expect(Set(letter.house.fields).subtracting(known).isEmpty, "\(letter)")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what the page offers opens as a page and as a Word file, and nobody else's letters do`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replied, signers: [.second])
            let posts: [SuggestionPost] = [.lead, .staff, .mainClerk, .coClerk]
            var paths: Set<String> = []
            for post in posts {
                let browser = try await SuggestionBrowser(stage, post)
                let page = try await browser.page("/suggestions/\(id)")
                let links = page.matches(of: /href="(\/letters\/papers\/[^"]+)"/).map { String($0.1) }
                #expect(!links.isEmpty, "\(post)")
                for link in links {
                    #expect(await browser.get(link).status == 200, "\(post) \(link)")
                    let file = await browser.get("\(link)/docx")
                    let template = try WordTemplate(try #require(file.bytes))
                    #expect(template.fields.isEmpty, "\(link)")
                }
                paths.formUnion(links)
            }
            for post in [SuggestionPost.third, .idleClerk, .foreignStaff, .foreignLead] {
                let browser = try await SuggestionBrowser(stage, post)
                for path in paths { #expect(await browser.get(path).status == 404, "\(post) \(path)") }
            }
            let co = try await SuggestionBrowser(stage, .coClerk)
            let main = try await stage.part(of: id, stage.main)
            #expect(await co.get("/letters/papers/suggestions.notice/\(main)").status == 404)
            #expect(await co.get("/letters/papers/suggestions.nothing/\(main)").status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the reply letter says what was replied, promised and by whom`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replied)
            let part = try await stage.part(of: id, stage.main)
            let page = try await SuggestionBrowser(stage, .lead).page("/letters/papers/suggestions.reply/\(part)")
            for words in ["甲市第1局", "关于修路的建议", "路已修好。", "类别：A（已经解决或基本解决）", "代表lead代表："] {
                #expect(page.contains(words), "\(words)")
            }
            #expect(!page.contains("{{"))
            #expect(!page.contains("承诺事项："))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the office's own template is checked, kept by version, used, and given up again`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let part = try await stage.part(of: id, stage.main)
            let staff = try await SuggestionBrowser(stage, .staff)
            let wrong = try WordDocument(.plain, [.body("{{标题}}{{错的}}{{没有的.名称}}")]).bytes()
            let refused = await staff.upload(Self.notice, [:], "模板.docx", wrong)
            #expect(refused.status == 422)
            #expect(refused.words.contains("{{错的}}、{{没有的.名称}}"))
            #expect(await staff.upload(Self.notice, [:], "模板.docx", Array("%PDF-1.7".utf8)).status == 422)
            let own = try WordDocument(.plain, [.body("我们的：{{标题}}")]).bytes()
            #expect(await staff.upload(Self.notice, [:], "模板.docx", own).status == 303)
            #expect(await staff.upload(Self.notice, [:], "模板二.docx", own).status == 303)
            #expect(try await staff.page(Self.notice).contains("第 2 版"))
            #expect(await staff.get("\(Self.notice)/sample.docx").status == 200)
            #expect(await staff.get("\(Self.notice)/house.docx").status == 200)
            let path = "/letters/papers/suggestions.notice/\(part)"
            // One wording: the Word file is the letter, and the page does not print another.
            let replaced = try await staff.page(path)
            #expect(replaced.contains("以按模板填好的 Word 文件为准") && !replaced.contains("现将"))
            let theirs = await staff.get("\(path)/docx").bytes
            // Stored by an earlier version of the program, refused by this one.
            let old = Bytes(Array("%PDF-1.7".utf8))
            try await stage.run("UPDATE platform_letter_template SET bytes = \(old) WHERE ended_at IS NULL")
            #expect(try await staff.page(Self.notice).contains("第 2 版不能再用：这不是 .docx 文件"))
            let restored = try await staff.page(path)
            #expect(restored.contains("本单位的模板不能再用") && restored.contains("现将"))
            let instead = await staff.get("\(path)/docx")
            #expect(instead.status == 200 && instead.bytes != theirs)
            #expect(await staff.post("\(Self.notice)/house").status == 303)
            #expect(await staff.post("\(Self.notice)/house").status == 409)
            #expect(await staff.get("\(path)/docx").bytes != theirs)
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(try await !foreign.page(Self.notice).contains("模板二"))
            #expect(try await SuggestionBrowser(stage, .mainClerk).get(Self.notice).status == 403)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a notice of one suggestion names its number and whom to ring, and the next form remembers whom`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let (first, second) = (
                try await stage.suggestion(at: .triage), try await stage.suggestion(at: .triage)
            )
            let head = ["notice_number": ["甲人代工交〔2026〕7号"], "contact": ["周<某>"], "telephone": ["0710-1234567"]]
            let handed = stage.handedTo(stage.main, stage.co).merging(head) { $1 }
            try await stage.take(.assign, on: first, handed, as: .staff)
            for (post, unit) in [(SuggestionPost.staff, stage.main), (.coClerk, stage.co)] {
                let part = try await stage.part(of: first, unit)
                let page = try await SuggestionBrowser(stage, post).page("/letters/papers/suggestions.notice/\(part)")
                #expect(page.contains("甲人代工交〔2026〕7号") && page.contains("联系人：周&lt;某&gt;　电话：0710-1234567"))
            }
            let staff = try await SuggestionBrowser(stage, .staff)
            for path in ["/suggestions/\(second)", "/suggestions/assign-batch"] {
                let page = try await staff.page(path)
                #expect(page.contains("value=\"周&lt;某&gt;\"") && page.contains("value=\"0710-1234567\""), "\(path)")
            }
            try await stage.refuses(.invalid, "notice_number") {
                try await stage.take(.assign, on: second, handed, as: .staff)
            }
            try await stage.take(.assign, on: second, stage.handedTo(stage.main), as: .staff)
            let part = try await stage.part(of: second, stage.main)
            #expect(try await staff.page("/letters/papers/suggestions.notice/\(part)").contains("〔＿＿＿＿〕"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `notices are made many at once, what cannot be made is named, and only who asked gets them`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let first = try await stage.suggestion(at: .handling)
            _ = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            let choice = try await staff.page("\(Self.notice)/bundle")
            #expect(choice.contains("共 4 份"))
            let parts = choice.matches(of: /name="subject"[^>]* value="([^"]+)"/).map { String($0.1) }
            #expect(parts.count == 4)
            // Handed out one by one, each is a unit's notice by itself.
            #expect(try await staff.page("/letters/forms/suggestions.unit-notice/bundle").contains("共 4 份"))
            #expect(try await staff.page("/letters/papers/suggestions.unit-notice/\(parts[0])").contains("下列1件代表建议"))
            let bundle = ID<Never>.new()
            let fields: [String: [String]] = [
                "id": [bundle.description], "subject": parts, "from": ["\(stage.today.advanced(by: -3))"],
                "to": [stage.today.description],
            ]
            #expect(await staff.post("\(Self.notice)/bundle", fields).status == 303)
            #expect(await staff.post("\(Self.notice)/bundle", fields).status == 303)
            let path = "/letters/bundles/\(bundle)"
            let waiting = await staff.get(path)
            #expect(waiting.words.contains("共 4 份") && waiting.headers["Refresh"] == "3")
            #expect(await staff.get("\(path)/zip").status == 404)
            // One of them is gone from sight meanwhile.
            let lost = try await stage.part(of: first, stage.co)
            try await stage.run(
                "UPDATE platform_letter_item SET subject_id = \(ID<Never>.new()) WHERE subject_id = \(lost)")
            #expect(try await JobRunner(stage.app).run(named: "platform.letters").error == nil)
            let done = await staff.get(path)
            #expect(done.words.contains("已生成") && done.words.contains("1 份，见下表"))
            #expect(done.headers["Refresh"] == nil)
            let archive = await staff.get("\(path)/zip")
            #expect(archive.status == 200)
            #expect(archive.bytes?.starts(with: [0x50, 0x4B]) == true)
            #expect(try await SuggestionBrowser(stage, .chief).get(path).status == 404)
            #expect(await staff.post("\(path)/cancel").status == 409)

            // By whose text they are written.
            #expect(done.words.contains("系统自带的样式：本单位没有这件文书的模板"))
            let own = try WordDocument(.plain, [.body("我们的：{{标题}}")]).bytes()
            #expect(await staff.upload(Self.notice, [:], "模板.docx", own).status == 303)
            let second = ID<Never>.new().description
            let more = fields.merging(["id": [second], "subject": [parts[0]]]) { $1 }
            #expect(await staff.post("\(Self.notice)/bundle", more).status == 303)
            #expect(try await staff.page("/letters/bundles/\(second)").contains("本单位的模板。"))
            let old = Bytes(Array("%PDF-1.7".utf8))
            try await stage.run("UPDATE platform_letter_template SET bytes = \(old) WHERE ended_at IS NULL")
            #expect(try await JobRunner(stage.app).run(named: "platform.letters").error == nil)
            let instead = try await staff.page("/letters/bundles/\(second)")
            #expect(instead.contains("已生成") && instead.contains("本单位的模板不能再用"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `letters asked for are not made once cancelled, nor about another office's parts`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let part = try await stage.part(of: id, stage.main).description
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            let bundle = ID<Never>.new().description
            let refused = await foreign.post("\(Self.notice)/bundle", ["id": [bundle], "subject": [part]])
            #expect(refused.status == 422)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(await staff.post("\(Self.notice)/bundle", ["id": [bundle], "subject": []]).status == 422)
            #expect(await staff.post("\(Self.notice)/bundle", ["id": [bundle], "subject": [part]]).status == 303)
            #expect(await foreign.post("/letters/bundles/\(bundle)/cancel").status == 404)
            #expect(await staff.post("/letters/bundles/\(bundle)/cancel").status == 303)
            #expect(try await JobRunner(stage.app).run(named: "platform.letters").error == nil)
            #expect(try await staff.page("/letters/bundles/\(bundle)").contains("已取消"))
            #expect(await staff.get("/letters/bundles/\(bundle)/zip").status == 404)
            #expect(await staff.get("/letters/forms/suggestions.paper/bundle").status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `thirty notices of each kind are made in as many statements as three`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let scope = try stage.scope(.staff)
            var counts: [[Int]] = []
            for size in [3, 30] {
                var lines: [BatchLine] = []
                for _ in 0..<size {
                    let id = try await stage.suggestion(at: .triage)
                    lines.append(BatchLine(key: id.description, main: "甲市第1局", co: "甲市第2局"))
                }
                let (batch, wanted) = (AssignmentBatchID.new(), lines)
                _ = try await stage.database.write { db in
                    try BatchAssignment.assign(batch, wanted, ["notices": ["unit"]], by: scope, db)
                }
                var made: [Int] = []
                for cut in NoticeCut.allCases {
                    let verbs = stage.verbs
                    let subjects = try await stage.database.read { db in
                        try verbs.notices(of: batch, cut, for: scope, db).map(\.description)
                    }
                    #expect(subjects.count == (cut == .unit ? 2 : size * 2))
                    let bundle = ID<Never>.new().description
                    let asked = await staff.post(
                        "/letters/forms/\(cut.letter.key)/bundle", ["id": [bundle], "subject": subjects])
                    #expect(asked.status == 303)
                    let before = stage.database.statementsRun
                    #expect(try await JobRunner(stage.app).run(named: "platform.letters").error == nil)
                    made.append(stage.database.statementsRun - before)
                    #expect(await staff.get("/letters/bundles/\(bundle)/zip").status == 200)
                }
                counts.append(made)
            }
            // Sixty are two steps of fifty, each of the same number of statements.
            #expect(counts[0][0] == counts[1][0] && counts[1][1] < counts[0][1] * 2)
        }
    }
}
