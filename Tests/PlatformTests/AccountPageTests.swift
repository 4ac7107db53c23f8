import Kernel
import Storage
import StorageTesting
import Testing
import Web

@testable import Platform

@Suite struct AccountPageTests {
    @Test(arguments: TestBackend.allCases)
    func `an account goes from its creation to its first act through the three administrators`(_ backend: TestBackend)
        async throws
    {
        try await AccountFixture.with(backend) { office in
            try await office.account("sys", Scope.Grant(.systemAdmin))
            try await office.account("sec", Scope.Grant(.securityAdmin))
            try await office.account("aud", Scope.Grant(.auditAdmin))
            var system = AccountBrowser(office)
            _ = await system.signIn("sys")
            let created = await system.post("/accounts", ["login": "zhao", "name": "赵某"])
            #expect(created.status == 200)
            let password = try #require(created.words.firstMatch(of: /<code>([^<]+)<\/code>/)?.1)
            let id = try await office.database.read { db in try Accounts.named(login: "zhao", db).id }
            #expect(await system.post("/accounts/\(id)/grants/new/nothing", ["role": "office_staff"]).status == 403)

            var security = AccountBrowser(office)
            _ = await security.signIn("sec")
            #expect(await security.get("/accounts/\(id)/grants/new/nothing").status == 200)
            #expect(await security.get("/accounts/\(id)/grants/new/unit").status == 200)
            #expect(await security.post("/accounts/\(id)/grants/new/nothing", ["role": "office_staff"]).status == 303)
            #expect(await security.post("/accounts", ["login": "qian", "name": "钱某"]).status == 403)

            var zhao = AccountBrowser(office)
            #expect(await zhao.signIn("zhao", String(password)).status == 303)
            #expect(await zhao.get("/accounts").headers["Location"] == "/account/password")

            var audit = AccountBrowser(office)
            _ = await audit.signIn("aud")
            let trail = await audit.get("/audit")
            #expect(trail.words.contains("授予角色") && trail.words.contains("新建账号"))
            #expect(trail.words.contains("角色：代工委工作人员") && !trail.words.contains("office_staff"))
            #expect(await audit.get("/audit?area=platform&account=\(id)&from=2020-01-01&q=登录").status == 200)
            #expect(await audit.post("/audit/check").words.contains("全部完好"))
            #expect(await audit.post("/accounts/\(id)/lock").status == 403)
            #expect(await system.get("/audit").status == 403)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the list of accounts costs the same however long it is`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            let unit = try await office.unit("示例局")
            try await office.account("sys", Scope.Grant(.systemAdmin))
            try await office.account("u0", Scope.Grant(.unitClerk, of: unit.asID()))
            var browser = AccountBrowser(office)
            _ = await browser.signIn("sys")
            func cost() async -> Int {
                let before = office.database.statementsRun
                let page = await browser.get("/accounts?q=u&state=active&role=unit_clerk&sort=name&order=desc")
                #expect(page.words.contains("承办单位经办人（示例局）"))
                return office.database.statementsRun - before
            }
            let few = await cost()
            for number in 1...12 { try await office.account("u\(number)", Scope.Grant(.unitClerk, of: unit.asID())) }
            #expect(await cost() == few)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `closing needs a tick, ends the sessions and is for good`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            try await office.account("sys", Scope.Grant(.systemAdmin))
            let li = try await office.account("li")
            var system = AccountBrowser(office)
            _ = await system.signIn("sys")
            var browser = AccountBrowser(office)
            _ = await browser.signIn("li")
            #expect(await system.post("/accounts/\(li.account)/close").status == 422)
            #expect(await browser.get("/").status == 200)
            #expect(await system.post("/accounts/\(li.account)/close", ["sure": "1"]).status == 303)
            #expect(await browser.get("/").status == 303)
            #expect(await browser.signIn("li").status == 403)
            #expect(await system.get("/accounts/\(li.account)").words.contains("已停用"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the password of an administrator is reset at the command line only`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            try await office.account("sys", Scope.Grant(.systemAdmin))
            let li = try await office.account("li")
            let security = try await office.account("sec", Scope.Grant(.securityAdmin))
            var system = AccountBrowser(office)
            _ = await system.signIn("sys")
            #expect(await system.post("/accounts/\(li.account)/password").status == 200)
            #expect(await system.post("/accounts/\(security.account)/password").status == 403)
            let hash = try PasswordHash(hashing: "Xin-mi-ma-7")
            try await office.database.write { db in
                try Accounts.resetPassword(of: security.account, to: hash, by: office.commandLine, db)
            }
            var browser = AccountBrowser(office)
            #expect(await browser.signIn("sec", "Xin-mi-ma-7").status == 303)
        }
    }
}
