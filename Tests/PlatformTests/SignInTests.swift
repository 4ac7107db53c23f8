import Kernel
import Storage
import StorageTesting
import Testing
import Web

@testable import Platform

@Suite struct SignInTests {
    @Test(arguments: TestBackend.allCases)
    func `the right password opens the site and signing out closes it`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            try await office.account("li", Scope.Grant(.officeStaff))
            var browser = AccountBrowser(office)
            let answer = await browser.signIn("ＬI ")
            #expect(answer.status == 303)
            let cookie = answer.headers.all("Set-Cookie").first { $0.hasPrefix("renda_session=") } ?? ""
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
            #expect(await browser.get("/").words == "人员li")
            let token = browser.cookies["renda_session"] ?? ""
            #expect(await browser.post("/sign-out").status == 303)
            browser.cookies["renda_session"] = token
            #expect(await browser.get("/").status == 303, "the token itself is dead")
            #expect(try await office.actions().suffix(2) == ["platform.sign-in", "platform.sign-out"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a wrong password, an unknown login and a shut account get the same answer`(_ backend: TestBackend)
        async throws
    {
        try await AccountFixture.with(backend) { office in
            try await office.account("kk-1")
            try await office.account("kk-3")
            let security = try await office.account("sec", Scope.Grant(.securityAdmin))
            try await office.database.write { db in
                try Accounts.lock(try Accounts.named(login: "kk-3", db).id, by: security, db)
            }
            var pages: [String] = []
            for (login, password) in [("kk-1", "Wrong-1-x"), ("kk-2", "Wrong-1-x"), ("kk-3", AccountFixture.password)] {
                var browser = AccountBrowser(office)
                let answer = await browser.signIn(login, password)
                #expect(answer.status == 403)
                pages.append(answer.words.replacing(login, with: "").replacing(browser.csrf, with: ""))
            }
            #expect(pages[0].contains("登录名或密码不对"))
            #expect(pages[0] == pages[1])
            #expect(pages[0] == pages[2])
            #expect(try await office.actions().count { $0 == "platform.sign-in-refused" } == 3)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `five wrong passwords in a row shut the account for fifteen minutes`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            try await office.account("li")
            var browser = AccountBrowser(office)
            for _ in 1...4 { _ = await browser.signIn("li", "Wrong-1-x") }
            #expect(await browser.signIn("li").status == 303, "four are forgiven and forgotten")
            var other = AccountBrowser(office)
            for _ in 1...5 { _ = await other.signIn("li", "Wrong-1-x") }
            #expect(await other.signIn("li").status == 403)
            #expect(await browser.get("/").status == 200, "nobody can throw another out with wrong passwords")
            office.clock.advance(seconds: SignIn.lockLength - 1)
            #expect(await other.signIn("li").status == 403)
            office.clock.advance(seconds: 1)
            #expect(await other.signIn("li").status == 303, "trying while shut did not prolong it")
            #expect(try await office.actions().count { $0 == "platform.account-locked" } == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the security administrator unlocks`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            let li = try await office.account("li")
            try await office.account("sec", Scope.Grant(.securityAdmin))
            var browser = AccountBrowser(office)
            for _ in 1...5 { _ = await browser.signIn("li", "Wrong-1-x") }
            // Unlocking looks at the database's own clock, so the lock is put where that clock sees it.
            try await office.database.write { db in
                _ = try db.run(
                    "UPDATE platform_account SET locked_until = \(db.now.adding(seconds: 600)) WHERE id = \(li.account)"
                )
            }
            var security = AccountBrowser(office)
            _ = await security.signIn("sec")
            #expect(await security.post("/accounts/\(li.account)/unlock").status == 303)
            #expect(await browser.signIn("li").status == 303)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `one address that fails too often is stopped, and others are not`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            try await office.account("li")
            let limiter = SignInLimiter(limit: 3)
            let signIn = SignIn(office.database, limiter: limiter)
            func attempt(_ login: String, _ password: String, _ address: String, at now: Instant) async -> String? {
                do {
                    _ = try await signIn.begin(login: login, password: password, from: address, at: now)
                    return nil
                } catch { return Failure(error).message }
            }
            let now = AccountFixture.start
            #expect(await attempt("li", AccountFixture.password, "10.0.0.9", at: now) == nil)
            for login in ["a1", "a2", "a3"] { _ = await attempt(login, "Wrong-1-x", "10.0.0.9", at: now) }
            let refusal = await attempt("li", AccountFixture.password, "10.0.0.9", at: now)
            #expect(refusal?.contains("输错次数过多") == true)
            #expect(await attempt("li", AccountFixture.password, "10.0.0.8", at: now) == nil)
            let later = now.adding(seconds: 15 * 60)
            #expect(await attempt("li", AccountFixture.password, "10.0.0.9", at: later) == nil)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an initial password leads to changing it and to nothing else`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            try await office.account("li", mustChange: true)
            var browser = AccountBrowser(office)
            _ = await browser.signIn("li")
            #expect(await browser.get("/").headers["Location"] == "/account/password")
            var elsewhere = AccountBrowser(office)
            _ = await elsewhere.signIn("li")
            func change(_ current: String, _ new: String, _ repeated: String) async -> Int {
                await browser.post(
                    "/account/password", ["current": current, "password": new, "repeated": repeated]
                ).status
            }
            #expect(await change("Wrong-1-x", "Xin-mi-ma-7", "Xin-mi-ma-7") == 422)
            #expect(await change(AccountFixture.password, "short", "short") == 422)
            #expect(await change(AccountFixture.password, "Xin-mi-ma-7", "Xin-mi-ma-8") == 422)
            #expect(await change(AccountFixture.password, AccountFixture.password, AccountFixture.password) == 422)
            #expect(await change(AccountFixture.password, "Xin-mi-ma-7", "Xin-mi-ma-7") == 303)
            #expect(await browser.get("/").status == 200)
            #expect(await elsewhere.get("/account/password").status == 303, "the other session is over")
            #expect(await elsewhere.signIn("li").status == 403)
            #expect(await elsewhere.signIn("li", "Xin-mi-ma-7").status == 303)
        }
    }
}
