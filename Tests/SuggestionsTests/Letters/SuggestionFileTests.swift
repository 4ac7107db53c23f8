import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

/// Files kept with a suggestion: who adds, who reads, what is refused.
@Suite struct SuggestionFileTests {
    private static let pdf = Array("%PDF-1.7\n道路照片".utf8)

    @Test(arguments: TestBackend.allCases)
    func `a signer adds files to a draft, and others do not see them before it is handed in`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .draft)
            let lead = try await SuggestionBrowser(stage, .lead)
            let added = await lead.upload("/attachments", Self.fields(id, "建议附件"), "C:\\图\\路 况.PDF", Self.pdf)
            #expect(added.status == 303)
            #expect(added.headers["Location"] == "/suggestions/\(id)")
            // The same file once more is the same attachment.
            _ = await lead.upload("/attachments", Self.fields(id, "建议附件"), "路 况.pdf", Self.pdf)
            let path = try await stage.attachment(of: id)
            let file = await lead.get(path)
            #expect(file.bytes == Self.pdf)
            #expect(file.headers["Content-Type"] == "application/pdf")
            #expect(file.headers["Content-Disposition"]?.hasPrefix("attachment") == true)
            #expect(file.headers["X-Content-Type-Options"] == "nosniff")
            for post in [SuggestionPost.second, .staff, .head, .mainClerk, .foreignLead, .foreignStaff] {
                let other = try await SuggestionBrowser(stage, post)
                #expect(await other.get(path).status == 404, "\(post)")
                #expect(await other.post("\(path)/withdraw", ["reason": ["不要"]]).status == 404, "\(post)")
                let refused = await other.upload("/attachments", Self.fields(id, "建议附件"), "a.pdf", Self.pdf)
                #expect(refused.status == 404, "\(post)")
            }
            try await stage.take(.submit, on: id, as: .lead)
            #expect(await lead.post("\(path)/withdraw", ["reason": ["不要"]]).status == 403)
            #expect(await lead.upload("/attachments", Self.fields(id, "建议附件"), "b.pdf", Self.pdf).status == 403)
            #expect(try await SuggestionBrowser(stage, .head).get(path).status == 200)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the office keeps scans, the unit its reply and talks, and a withdrawn file stays on record`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(await clerk.upload("/attachments", Self.fields(id, "沟通记录"), "谈.pdf", Self.pdf).status == 303)
            let talk = try await stage.attachment(of: id)
            let seen: [SuggestionPost: Int] = [
                .staff: 200, .lead: 200, .mainLeader: 200, .coClerk: 404, .idleClerk: 404,
            ]
            for (post, status) in seen {
                #expect(try await SuggestionBrowser(stage, post).get(talk).status == status, "\(post)")
            }
            let co = try await SuggestionBrowser(stage, .coClerk)
            #expect(await co.upload("/attachments", Self.fields(id, "沟通记录"), "谈.pdf", Self.pdf).status == 403)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(await staff.upload("/attachments", Self.fields(id, "答复原件"), "复.pdf", Self.pdf).status == 403)
            #expect(await clerk.post("\(talk)/withdraw", [:]).status == 422)
            #expect(await clerk.post("\(talk)/withdraw", ["reason": ["传错了"]]).status == 303)
            #expect(await clerk.post("\(talk)/withdraw", ["reason": ["传错了"]]).status == 409)
            #expect(await clerk.get(talk).status == 404)
            #expect(try await clerk.page("/suggestions/\(id)").contains("传错了"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a unit of a divided suggestion reads its own talks alone, and withdraws no other's file`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            let divided = stage.divided.merging(["unit2": [stage.co.description]]) { $1 }
            try await stage.take(.assignSeparately, on: id, divided, as: .staff)
            try await stage.reply(
                id, of: stage.main, "A", clerk: .mainClerk, leader: .mainLeader, reviewer: .mainReviewer)
            try await stage.reply(id, of: stage.co, "A", clerk: .coClerk, leader: .coLeader, reviewer: .coReviewer)
            let main = try await SuggestionBrowser(stage, .mainClerk)
            let co = try await SuggestionBrowser(stage, .coClerk)
            // The same bytes of two units are a file of each.
            for (browser, name) in [(main, "甲"), (co, "乙")] {
                for label in ["沟通记录", "答复原件"] {
                    let sent = await browser.upload(
                        "/attachments", Self.fields(id, label), "\(name)\(label).pdf", Self.pdf)
                    #expect(sent.status == 303)
                }
            }
            let talk = try await stage.attachment(of: id, "沟通记录", by: stage.main)
            let reply = try await stage.attachment(of: id, "答复原件", by: stage.main)
            #expect(await main.get(talk).status == 200)
            #expect(await co.get(talk).status == 404)
            #expect(await co.get(reply).status == 200)
            #expect(await co.post("\(talk)/withdraw", ["reason": ["不要"]]).status == 404)
            #expect(await co.post("\(reply)/withdraw", ["reason": ["不要"]]).status == 403)
            let page = try await co.page("/suggestions/\(id)")
            #expect(page.contains("乙沟通记录.pdf") && !page.contains("甲沟通记录.pdf"))
            #expect(page.contains("甲答复原件.pdf") && !page.contains("撤回“甲答复原件.pdf”"))
            #expect(page.contains("撤回“乙答复原件.pdf”"))
            for post in [SuggestionPost.staff, .lead] {
                #expect(try await SuggestionBrowser(stage, post).get(talk).status == 200, "\(post)")
            }
            #expect(await main.post("\(reply)/withdraw", ["reason": ["传错了"]]).status == 303)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `each download of a confidential suggestion's file is noted`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(await staff.upload("/attachments", Self.fields(id, "纸质原件扫描"), "件.pdf", Self.pdf).status == 303)
            let path = try await stage.attachment(of: id)
            let noted: SQL = "SELECT COUNT(*) FROM platform_audit WHERE action = 'platform.attachment-downloaded'"
            #expect(await staff.get(path).status == 200)
            #expect(try await stage.count(noted) == 0)
            try await stage.run("UPDATE suggestions_suggestion SET is_confidential = TRUE WHERE id = \(id)")
            #expect(await staff.get(path).status == 200)
            #expect(try await stage.count(noted) == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is no document, says it is another, or is too large is refused beside its field`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            let wrong: [(String, [UInt8], String)] = [
                ("a.pdf", Array("<html><script>".utf8), "不能上传这种文件"), ("a.exe", Array("MZ".utf8), "不能上传这种文件"),
                ("a.docx", Self.pdf, "后缀不符"), ("没有后缀", Self.pdf, "后缀不符"), ("a.pdf", [], "空的"),
                ("a.pdf", Self.pdf + [UInt8](repeating: 0, count: 20 << 20), "超过 20 MB"),
            ]
            for (name, bytes, words) in wrong {
                let answer = await staff.upload("/attachments", Self.fields(id, "纸质原件扫描"), name, bytes)
                #expect(answer.status == 422, "\(name)")
                #expect(answer.words.contains(words), "\(name) \(words)")
            }
            #expect(try await stage.count("SELECT COUNT(*) FROM platform_blob") == 0)
            var fields = Self.fields(id, "纸质原件扫描")
            fields["kind"] = "platform.account"
            #expect(await staff.upload("/attachments", fields, "a.pdf", Self.pdf).status == 404)
        }
    }

    private static func fields(_ id: SuggestionID, _ label: String) -> [String: String] {
        ["kind": SuggestionReferences.suggestion, "subject": id.description, "label": label]
    }
}

extension SuggestionStage {
    /// The address of the one file kept with it.
    fileprivate func attachment(of id: SuggestionID) async throws -> String {
        let found: [AttachmentID] = try await database.read { db in
            try db.values("SELECT id FROM platform_attachment WHERE subject_id = \(id)")
        }
        try #require(found.count == 1)
        return "/attachments/\(found[0])"
    }

    /// The address of the unit's file of that label.
    fileprivate func attachment(of id: SuggestionID, _ label: String, by unit: UnitID) async throws -> String {
        let found: AttachmentID? = try await database.read { db in
            try db.value(
                """
                SELECT id FROM platform_attachment
                 WHERE subject_id = \(id) AND label = \(label) AND unit_id = \(unit)
                """)
        }
        let file = try #require(found)
        return "/attachments/\(file)"
    }
}
