import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct ContactTests {
    @Test(arguments: TestBackend.allCases)
    func `a member's contacts fill the half-yearly report, and a withdrawn one counts no more`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await LinkLedgerTests.fill(stage)
            let member = try await stage.member("林主任")
            let (first, second) = (try await stage.tenure("S1").id, try await stage.tenure("S2").id)
            let met = try await stage.send(
                "\(member)/contact",
                [
                    ("deputies", "\(first)"), ("deputies", "\(second)"), ("day", "2024-04-01"), ("mode", "symposium"),
                    ("opinions", "建议加快道路建设"),
                ])
            #expect(met.status == 303)
            let called = try await stage.send(
                "\(member)/contact", [("deputies", "\(first)"), ("day", "2024-07-01"), ("mode", "phone")])
            #expect(called.status == 303)
            #expect(try await stage.page(member, as: stage.staff).contains("建议加快道路建设"))
            let csv = "/representatives/links/report/export.csv?year=2024&half=1"
            #expect(try await stage.page(csv, as: stage.staff).contains("林主任,主任,2,2,2,2"))
            // A member's contact is not the deputy's performance.
            #expect(try await stage.count("platform_event") == 0)

            let id = try await stage.contact("mode = 'symposium' AND tenure_id = \(second)")
            let gone = try await stage.send("\(id)/withdraw", [("reason", "登记错了")])
            #expect(gone.status == 303)
            #expect(try await stage.page(csv, as: stage.staff).contains("林主任,主任,2,1,1,1"))
            #expect(try await stage.page(id, as: stage.staff).contains("登记错了"))
            #expect(try await stage.send("\(id)/withdraw", [("reason", "再来")]).status == 409)
            let stranger = try await stage.tenure("S3").id
            let wrong = try await stage.send(
                "\(member)/contact", [("deputies", "\(stranger)"), ("day", "2024-04-01"), ("mode", "phone")])
            #expect(wrong.status == 422 && wrong.words.contains("不由林主任联系"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a deputy tells of own contacts with voters, and the performance file hears of it`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let (own, other) = (try await stage.tenure("S1"), try await stage.tenure("S2"))
            let deputy = stage.scope(.deputy, of: own.person.id.asID())
            let path = "/representatives/contacts/mine"
            let form = [("day", "2024-04-01"), ("mode", "visit"), ("voters", "１２"), ("opinions", "路灯不亮")]
            #expect(try await stage.send(path, form + [("tenure", "\(other.id)")], as: deputy).status == 422)
            #expect(try await stage.send(path, form + [("tenure", "\(own.id)")], as: deputy).status == 303)
            let none = [("tenure", "\(own.id)"), ("day", "2024-04-01"), ("mode", "visit"), ("voters", "没数")]
            let wrong = try await stage.send(path, none, as: deputy)
            #expect(wrong.status == 422 && wrong.words.contains("没数"))
            let page = try await stage.page(path, as: deputy)
            #expect(page.contains("路灯不亮") && !page.contains("钱某"))
            #expect(try await stage.answer(.get, "/representatives/contacts", as: deputy).status == 403)
            #expect(try await stage.answer(.get, path, as: stage.staff).status == 403)

            let told = try await stage.eventsTold()
            #expect(told.count == 1)
            let event = try #require(told.first)
            #expect(
                event.contains("\"reception\"") && event.contains(own.id.description) && event.contains("2024-04-01"))
            let four = try await stage.page("/representatives/links/four?year=2024&target=10", as: stage.staff)
            #expect(four.contains("1/4") && four.contains("0/4"))

            let id = try await stage.contact("voters = 12")
            let withdrawn = try await stage.send("\(id)/withdraw", [("reason", "重复")])
            #expect(withdrawn.status == 303)
            let last = try #require(try await stage.eventsTold().last)
            #expect(last.contains("重复"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the office tells of a deputy's contact, and lists and takes along all of them`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let form = [("day", "2024-04-01"), ("mode", "wechat"), ("voters", "3")]
            let unknown = try await stage.send("/representatives/contacts", form + [("code", "S9")])
            #expect(unknown.status == 422 && unknown.words.contains("S9"))
            #expect(try await stage.send("/representatives/contacts", form + [("code", "S1")]).status == 303)
            let asked = [
                ("side=voters", true), ("side=members", false), ("mode=visit", false), ("from=2024-05-01", false),
            ]
            for (filter, isShown) in asked {
                let page = try await stage.page("/representatives/contacts?\(filter)", as: stage.staff)
                #expect(page.contains("代表赵某联系选民") == isShown, "\(filter)")
            }
            let csv = try await stage.page("/representatives/contacts/export.csv", as: stage.staff)
            #expect(csv.contains("S1,微信,3"))
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            let id = try await stage.contact("voters = 3")
            #expect(try await stage.answer(.get, id, as: stranger).status == 404)
            #expect(try await stage.send("\(id)/withdraw", [("reason", "x")], as: stranger).status == 404)
        }
    }
}

extension RegisterStage {
    /// The address of the one contact that answers to the condition.
    func contact(_ condition: SQL) async throws -> String {
        let id = try await database.read { db in
            try #require(
                try db.value("SELECT id FROM representatives_contact WHERE \(condition)", as: ID<Contact>.self))
        }
        return "/representatives/contacts/\(id)"
    }

    /// What was told to others, in its order.
    func eventsTold() async throws -> [String] {
        try await database.read { db in try db.values("SELECT payload FROM platform_event ORDER BY id", as: String.self)
        }
    }
}
