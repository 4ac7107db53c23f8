import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct LinkRefusalTests {
    @Test(arguments: TestBackend.allCases)
    func `wrong input changes nothing, and another office's member is not found`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await LinkLedgerTests.fill(stage)
            let member = try await stage.member("林主任")
            let foreign = try await stage.link(of: "秦委员", with: "S3")
            let wrong: [(String, [(String, String)], String)] = [
                ("link", [("codes", "S1"), ("day", "2024-04-01"), ("move", "no")], "已由林主任联系"),
                ("link", [("codes", "Q1"), ("day", "2024-04-01"), ("move", "no")], "没有代表编号为“Q1”的在任代表"),
                ("link", [("codes", "S3"), ("day", "2199-04-01"), ("move", "no")], "开始之日不能晚于今天"),
                ("unlink", [("links", "\(foreign)"), ("day", "2024-04-01"), ("reason", "x")], "有的已经结束"),
                ("unlink", [("links", "1' OR '1'='1"), ("day", "2024-04-01"), ("reason", "x")], "不认识的编号"),
                ("change", [("post", String(repeating: "长", count: 61)), ("level", "city")], "最多 60 字"),
                ("change", [("post", "委员"), ("level", "city"), ("code", "Q1")], "名册里没有代表编号为“Q1”的代表"),
            ]
            for (act, form, message) in wrong {
                let answer = try await stage.send("\(member)/\(act)", form)
                #expect(answer.status == 422 && answer.words.contains(message), "\(act): \(message)")
            }
            let link = try await stage.link(of: "林主任", with: "S1")
            let early = try await stage.send(
                "\(member)/unlink", [("links", "\(link)"), ("day", "2024-02-01"), ("reason", "x")])
            #expect(early.status == 422 && early.words.contains("结束之日不能更早"))
            #expect(try await stage.count("representatives_member_link WHERE to_on IS NULL") == 3)

            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            #expect(try await stage.answer(.get, member, as: stranger).status == 404)
            let form = [("codes", "S1"), ("day", "2024-04-01"), ("move", "no")]
            #expect(try await stage.send("\(member)/link", form, as: stranger).status == 404)
            #expect(try await !stage.page("/representatives/links", as: stranger).contains("林主任"))
            #expect(try await stage.answer(.get, member, as: stage.scope(.motionsGroup)).status == 403)
        }
    }
}

extension RegisterStage {
    /// The address of a member's page.
    func member(_ name: String) async throws -> String {
        let office = office
        let id = try await database.read { db in
            try #require(
                try db.value(
                    "SELECT id FROM representatives_member WHERE office_id = \(office) AND name = \(name)",
                    as: CommitteeMemberID.self))
        }
        return "/representatives/members/\(id)"
    }

    /// The link of the two that has no end.
    func link(of member: String, with code: String) async throws -> ID<MemberLink> {
        try await database.read { db in
            try #require(
                try db.value(
                    """
                    SELECT k.id FROM \(MemberLink.tables)
                     WHERE m.name = \(member) AND t.code = \(code) AND k.to_on IS NULL
                    """, as: ID<MemberLink>.self))
        }
    }
}
