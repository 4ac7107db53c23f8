import Kernel
import Storage
import StorageTesting
import Synchronization
import Web

@testable import Platform

/// An office with its command line, over a database of its own, and a site whose clock the test sets.
struct AccountFixture: Sendable {
    static let password = "Mian-3-biao"
    static let start = Instant(microseconds: 1_767_229_200_000_000)

    let database: any Database
    let application: Application
    let office: OfficeID
    let commandLine: Scope
    let clock = SetClock()
    let authenticator: PlatformAuthenticator
    let server: WebServer
    /// Hashed once: the tests are about other things.
    private static let hash = Task { try PasswordHash(hashing: password) }

    static func with(_ backend: TestBackend, _ body: (AccountFixture) async throws -> Void) async throws {
        try await backend.with([.office, .accounts, .audit, .clocks, .committees]) { database in
            try await body(AccountFixture(database))
        }
    }

    private init(_ database: any Database) async throws {
        self.database = database
        let office = OfficeID.new()
        self.office = office
        commandLine = try await database.write { db in
            try db.run(
                """
                INSERT INTO platform_office (id, name, short_name, level, area, created_at)
                VALUES (\(office), 'A县人民代表大会常务委员会', 'A县人大', 'county', 'A县', \(db.now))
                """)
            return try Accounts.createOperator(for: office, db)
        }
        application = try Application([], over: database)
        let clock = clock
        let routes =
            signInPages(application, secureCookies: false) + passwordPages(application)
            + (try accountPages(application)) + auditPages(application)
            + [.get("/", .signedIn, "首页") { visit in .text(visit.scope.name) }]
        authenticator = PlatformAuthenticator(database, clock: { clock.now })
        server = try WebServer(
            routes: routes, authenticator: authenticator,
            layout: Layout(siteName: "代表工作平台") { _ in [] }, configuration: WebConfiguration(secureCookies: false),
            logger: .silent, clock: { clock.now })
    }

    /// An account with these roles, made at the command line; gives as whom it acts.
    @discardableResult func account(_ login: String, _ grants: Scope.Grant..., mustChange: Bool = false) async throws
        -> Scope
    {
        let hash = try await Self.hash.value
        return try await database.write { [office, commandLine] db in
            _ = try Accounts.create(
                office: office, login: login, name: "人员\(login)", password: hash, grants: grants,
                mustChange: mustChange, by: commandLine, db)
            return try Accounts.scope(login: login, db)
        }
    }

    func unit(_ name: String) async throws -> UnitID {
        let id = UnitID.new()
        try await database.write { [office] db in
            _ = try db.run(
                """
                INSERT INTO platform_unit (id, office_id, name, sort_key, system, level, created_at)
                VALUES (\(id), \(office), \(name), \(name), 'government', 'county', \(db.now))
                """)
        }
        return id
    }

    /// What the trail says was done, oldest first.
    func actions() async throws -> [String] {
        try await database.read { [office] db in
            try db.values("SELECT action FROM platform_audit WHERE office_id = \(office) ORDER BY position")
        }
    }
}

/// A clock that stands still until the test moves it.
final class SetClock: Sendable {
    private let instant = Mutex(AccountFixture.start)
    var now: Instant { instant.withLock { $0 } }
    func advance(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
}
