import Kernel
import Storage
import StorageTesting
import Testing
import Web

@testable import Platform

@Suite struct SignInSessionTests {
    @Test(arguments: TestBackend.allCases)
    func `a session that is quiet for thirty minutes is over`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            try await office.account("li")
            var browser = AccountBrowser(office)
            _ = await browser.signIn("li")
            office.clock.advance(seconds: Session.idleLimit - 1)
            #expect(await browser.get("/").status == 200)
            await office.authenticator.use.settle()
            office.clock.advance(seconds: Session.idleLimit - 1)
            #expect(await browser.get("/").status == 200, "use keeps it open")
            await office.authenticator.use.settle()
            office.clock.advance(seconds: Session.idleLimit)
            #expect(await browser.get("/").status == 303)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a session in use is over after twelve hours`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            try await office.account("li")
            var browser = AccountBrowser(office)
            _ = await browser.signIn("li")
            for _ in 1..<36 {
                office.clock.advance(seconds: 20 * 60)
                #expect(await browser.get("/").status == 200)
                await office.authenticator.use.settle()
            }
            office.clock.advance(seconds: 20 * 60)
            #expect(await browser.get("/").status == 303)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a signed-in request costs one statement, and once a minute a second`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            let unit = try await office.unit("示例局")
            try await office.account(
                "li", Scope.Grant(.officeStaff), Scope.Grant(.motionsGroup), Scope.Grant(.unitClerk, of: unit.asID()))
            var browser = AccountBrowser(office)
            _ = await browser.signIn("li")
            let authenticator = PlatformAuthenticator(office.database, clock: { office.clock.now })
            let request = WebRequest(
                method: .get, path: "/", headers: ["Cookie": "renda_session=\(browser.cookies["renda_session"] ?? "")"])
            let before = office.database.statementsRun
            let signedIn = try #require(try await authenticator.scope(for: request))
            #expect(office.database.statementsRun == before + 1)
            #expect(signedIn.officeName == "A县人大")
            #expect(signedIn.scope.grants.count == 3)
            #expect(signedIn.scope.units == [unit])
            office.clock.advance(seconds: Session.seenGrain)
            _ = try await authenticator.scope(for: request)
            await authenticator.use.settle()
            let noted = office.database.statementsRun
            _ = try await authenticator.scope(for: request)
            #expect(office.database.statementsRun == noted + 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the token against forged forms belongs to one session`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            try await office.account("li")
            var first = AccountBrowser(office)
            var second = AccountBrowser(office)
            _ = await first.signIn("li")
            _ = await second.signIn("li")
            #expect(first.csrf != second.csrf)
            let own = first.csrf
            first.csrf = second.csrf
            #expect(await first.post("/sign-out").status == 403)
            first.csrf = own
            #expect(await first.post("/sign-out").status == 303)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `no token and no password is kept as it is shown`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            try await office.account("li")
            var browser = AccountBrowser(office)
            _ = await browser.signIn("li")
            let token = try #require(SecretToken(browser.cookies["renda_session"] ?? ""))
            let (hashes, details) = try await office.database.read { db in
                (
                    try db.values("SELECT token_hash FROM platform_session", as: Bytes.self),
                    try db.values("SELECT details FROM platform_audit", as: String.self)
                )
            }
            #expect(hashes == [token.hash])
            #expect(hashes[0].array != Array(token.text.utf8))
            #expect(!details.contains { $0.contains(token.text) || $0.contains(AccountFixture.password) })
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a program's token lets it in until it ends or the account is closed`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            let li = try await office.account("li", Scope.Grant(.officeStaff))
            let commandLine = office.commandLine
            let token = try await office.database.write { db in
                try Accounts.makeToken(for: li.account, label: "统计接口", days: 365, by: commandLine, db)
            }
            let start = Instant.now()
            @Sendable func signedIn(_ header: String, after seconds: Int64 = 0) async throws -> SignedIn? {
                try await PlatformAuthenticator(office.database, clock: { start.adding(seconds: seconds) })
                    .scope(for: WebRequest(method: .get, path: "/api/x", headers: ["Authorization": header]))
            }
            #expect(try await signedIn("Bearer \(token)")?.kind == .bearer)
            #expect(try await signedIn("Bearer \(token)", after: 86_400)?.scope.account == li.account)
            #expect(try await signedIn("Bearer \(token)", after: 366 * 86_400) == nil)
            #expect(try await signedIn("Bearer \(token.dropLast())0x") == nil)
            #expect(try await signedIn("Basic \(token)") == nil)
            let asCookie = WebRequest(
                method: .get, path: "/", headers: ["Cookie": "renda_session=\(token.dropFirst(6))"])
            #expect(try await PlatformAuthenticator(office.database).scope(for: asCookie) == nil)
            try await office.database.write { db in try Accounts.close(li.account, by: commandLine, db) }
            #expect(try await signedIn("Bearer \(token)") == nil)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a password given anew ends the programs' tokens, and the trail says how many`(
        _ backend: TestBackend
    ) async throws {
        try await AccountFixture.with(backend) { office in
            let li = try await office.account("li", Scope.Grant(.officeStaff))
            let hash = try PasswordHash(hashing: "Xin-mi-ma-7")
            let commandLine = office.commandLine
            let token = try await office.database.write { db in
                let token = try Accounts.makeToken(for: li.account, label: "统计接口", days: 1, by: commandLine, db)
                try Accounts.resetPassword(of: li.account, to: hash, by: commandLine, db)
                return token
            }
            let request = WebRequest(method: .get, path: "/api/x", headers: ["Authorization": "Bearer \(token)"])
            #expect(try await PlatformAuthenticator(office.database).scope(for: request) == nil)
            let details = try await office.database.read { db in
                try db.values(
                    "SELECT details FROM platform_audit WHERE action = 'platform.password-reset'", as: String.self)
            }
            #expect(details == [#"{"tokens-ended":"1"}"#])
        }
    }
}
