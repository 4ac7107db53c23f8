import Composition
import Kernel
import Logging
import Platform
import Storage
import StorageTesting
import Web

/// The whole house over one database in which two offices work.
struct TwoOffices: Sendable {
    let app: Application
    let server: WebServer
    let routes: [Route]
    let home: Bureau
    let away: Bureau

    /// Hashed once: the tests are about other things.
    private static let password = Task { try PasswordHash(hashing: "Mian-3-biao") }

    static func with(_ backend: TestBackend, _ body: (TwoOffices) async throws -> Void) async throws {
        try await backend.with(Application.migrations(of: House.subsystems)) { database in
            let app = try Application(House.subsystems, over: database)
            let password = try await password.value
            try await body(
                TwoOffices(
                    app: app,
                    server: try WebServer(
                        app, configuration: WebConfiguration(secureCookies: false), logger: .silent),
                    routes: try app.pages().routes, home: try await .open("甲市", app, password: password),
                    away: try await .open("乙市", app, password: password)))
        }
    }

    func count(_ table: SQL) async throws -> Int {
        try await app.database.read { db in try db.count("SELECT COUNT(*) FROM \(table)") }
    }
}
