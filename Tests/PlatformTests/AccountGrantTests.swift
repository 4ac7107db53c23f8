import Kernel
import Storage
import StorageTesting
import Testing

@testable import Platform

@Suite struct AccountGrantTests {
    @Test func `the roles of the grants table are those of the program`() async throws {
        for backend in TestBackend.allCases {
            try await AccountFixture.with(backend) { office in
                let scope = try await office.account("aa")
                for role in Role.allCases {
                    try await office.database.write { db in
                        try Accounts.insert(Scope.Grant(role), to: scope.account, by: office.commandLine, db)
                    }
                }
                let stored = try await office.database.read { db in
                    try Accounts.grants(of: [scope.account], in: office.office, db).map(\.grant.role)
                }
                #expect(stored == Role.allCases)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the command line has the staff's roles and nobody can sign in with it`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            let scope = try await office.database.read { db in try Scope.operator(of: office.office, db) }
            #expect(scope.name == "命令行")
            #expect(Set(scope.grants.map(\.role)) == [.officeStaff, .officeHead, .systemAdmin])
            #expect(scope.account == office.commandLine.account)
            var browser = AccountBrowser(office)
            #expect(await browser.signIn("cli:\(office.office)", "").status == 422)
            #expect(await browser.signIn("cli:\(office.office)").status == 403)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `roles of the three administrators do not meet in one person`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            await #expect(throws: Failure.self) {
                try await office.account("aa", Scope.Grant(.systemAdmin), Scope.Grant(.auditAdmin))
            }
            let audit = try await office.account("bb", Scope.Grant(.auditAdmin))
            let security = try await office.account("cc", Scope.Grant(.securityAdmin))
            let directory = try SubjectDirectory(office.application)
            let failure = await #expect(throws: Failure.self) {
                try await office.database.write { db in
                    try Accounts.grant(Scope.Grant(.securityAdmin), to: audit.account, directory, by: security, db)
                }
            }
            #expect(failure?.fields.first?.message == "“安全管理员”和“审计管理员”不能由同一人担任（三员分立）。请另选一人。")
            #expect(try await office.database.read { db in try Accounts.scope(login: "bb", db).grants.count } == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who creates accounts cannot grant, and who grants cannot create`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            let system = try await office.account("sys", Scope.Grant(.systemAdmin))
            let security = try await office.account("sec", Scope.Grant(.securityAdmin))
            let target = try await office.account("tt")
            let directory = try SubjectDirectory(office.application)
            let hash = try PasswordHash(hashing: "Mian-3-biao")
            @Sendable func kind(_ body: @escaping @Sendable (any Connection) throws -> Void) async -> Failure.Kind? {
                do {
                    try await office.database.write(body)
                    return nil
                } catch { return Failure(error).kind }
            }
            #expect(
                await kind { db in
                    try Accounts.grant(Scope.Grant(.officeStaff), to: target.account, directory, by: system, db)
                } == .forbidden)
            #expect(
                await kind { db in
                    try Accounts.grant(Scope.Grant(.officeStaff), to: security.account, directory, by: security, db)
                } == .forbidden, "not to oneself")
            #expect(
                await kind { db in
                    _ = try Accounts.create(
                        office: office.office, login: "nn", name: "新", password: hash, mustChange: true, by: security,
                        db)
                } == .forbidden)
            #expect(
                await kind { db in
                    _ = try Accounts.create(
                        office: office.office, login: "nn", name: "新", password: hash,
                        grants: [Scope.Grant(.officeStaff)], mustChange: true, by: system, db)
                } == .forbidden, "only without rights")
            #expect(
                await kind { db in
                    try Accounts.grant(Scope.Grant(.officeStaff), to: target.account, directory, by: security, db)
                } == nil)
            #expect(try await office.database.read { db in try Accounts.scope(login: "tt", db).holds(.officeStaff) })
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a role is bound to what it demands, in this office`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            let target = try await office.account("tt")
            let unit = try await office.unit("示例局")
            let directory = try SubjectDirectory(office.application)
            func grant(_ grant: Scope.Grant) async throws {
                try await office.database.write { db in
                    try Accounts.grant(grant, to: target.account, directory, by: office.commandLine, db)
                }
            }
            await #expect(throws: Failure.self) { try await grant(Scope.Grant(.unitClerk)) }
            await #expect(throws: Failure.self) { try await grant(Scope.Grant(.unitClerk, of: ID.new())) }
            await #expect(throws: Failure.self) { try await grant(Scope.Grant(.officeStaff, of: unit.asID())) }
            await #expect(throws: Failure.self) { try await grant(Scope.Grant(.deputy, of: ID.new())) }
            try await grant(Scope.Grant(.unitClerk, of: unit.asID()))
            await #expect(throws: Failure.self, "twice") { try await grant(Scope.Grant(.unitClerk, of: unit.asID())) }
            let held = Scope.Grant(.unitClerk, of: unit.asID())
            let holders = try await office.database.read { db in
                try Accounts.holders(of: [held, Scope.Grant(.officeStaff)], in: office.office, db)
            }
            #expect(holders == [held: [target.account]], "the command line reads no notices")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a revoked role is gone with the next request and stays on record`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            try await office.account("sys", Scope.Grant(.systemAdmin))
            var browser = AccountBrowser(office)
            _ = await browser.signIn("sys")
            #expect(await browser.get("/accounts").status == 200)
            try await office.database.write { db in
                let account = try Accounts.named(login: "sys", db).id
                let held = try Accounts.grants(of: [account], in: office.office, db)
                try Accounts.revoke(held[0].id, of: account, by: office.commandLine, db)
            }
            #expect(await browser.get("/accounts").status == 403)
            let rows = try await office.database.read { db in
                try db.count("SELECT COUNT(*) FROM platform_grant WHERE revoked_at IS NOT NULL")
            }
            #expect(rows == 1)
            #expect(try await office.actions().contains("platform.role-revoked"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a login is unique whatever its case and width`(_ backend: TestBackend) async throws {
        try await AccountFixture.with(backend) { office in
            try await office.account("ＡBc.1")
            let failure = await #expect(throws: Failure.self) { try await office.account("abC.1") }
            #expect(failure?.fields.first?.name == "login")
            await #expect(throws: Failure.self) { try await office.account("a:b") }
        }
    }
}
