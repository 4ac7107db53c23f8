import Foundation
import Kernel
import Storage
import StoragePostgres
import Synchronization

/// A PostgreSQL database for one test: a copy of a migrated one, on the server of RENDA_TEST_POSTGRES.
///
/// A template carries its migrations' fingerprint in its name and stays for the next run. Those of earlier days, and
/// what a crashed run left, go when a new template is made.
enum TestServer {
    /// So many test databases at once, for the server's connections are few.
    private static let places = Places(6)
    private static let counter = Mutex(0)
    private static let templates = Templates<String> { try await template(of: $0) }

    static func with<T>(_ migrations: [Migration], _ body: (any Database) async throws -> T) async throws -> T {
        let template = migrations.isEmpty ? nil : try await templates.template(of: migrations, for: .postgres)
        await places.enter()
        do {
            let result = try await inDatabase("renda_copy_\(day(0))_\(unique())", copying: template, body)
            await places.leave()
            return result
        } catch {
            await places.leave()
            throw error
        }
    }

    /// Migrates a nameless database and copies it to the template's name, which thus appears only when it is whole.
    private static func template(of migrations: [Migration]) async throws -> String {
        let server = PostgresServer(try address())
        let name = "renda_template_\(day(0))_\(fingerprint(of: migrations, for: .postgres))"
        guard try await !server.names(prefix: name).contains(name) else { return name }
        try await removeOld(from: server)
        let unfinished = "renda_unfinished_\(day(0))_\(unique())"
        _ = try await inDatabase(
            unfinished, copying: nil,
            beforeDropping: {
                do {
                    _ = try await server.create(name, copying: unfinished)
                } catch {
                    // Another test program may have been quicker.
                    guard try await server.names(prefix: name).contains(name) else { throw error }
                }
            }
        ) { try await Migrator(migrations).migrate($0) }
        return name
    }

    private static func inDatabase<T>(
        _ name: String, copying template: String?, beforeDropping finish: () async throws -> Void = {},
        _ body: (any Database) async throws -> T
    ) async throws -> T {
        let server = PostgresServer(try address())
        let address = try await server.create(name, copying: template)
        do {
            var small = PostgresConfiguration.standard
            small.readers = 1
            // A busy machine is no failure of the test.
            small.connectTimeout = .seconds(60)
            small.acquireTimeout = .seconds(60)
            let result = try await using(PostgresDatabase(address, configuration: small), body)
            try await finish()
            try await server.drop(name)
            return result
        } catch {
            // The error of the test matters more than one of tidying up.
            try? await server.drop(name)
            throw error
        }
    }

    private static func removeOld(from server: PostgresServer) async throws {
        for prefix in ["renda_template_", "renda_copy_", "renda_unfinished_"] {
            for name in try await server.names(prefix: prefix)
            where ![-1, 0, 1].contains(where: { name.hasPrefix("\(prefix)\(day($0))_") }) {
                try await server.drop(name)
            }
        }
    }

    private static func address() throws -> PostgresAddress {
        guard let address = ProcessInfo.processInfo.environment["RENDA_TEST_POSTGRES"], !address.isEmpty else {
            throw TestDatabaseError(
                description: "RENDA_TEST_POSTGRES is not set. It names a server where tests may make databases: "
                    + "postgres://user@127.0.0.1:5432/postgres")
        }
        return try PostgresAddress(address)
    }

    /// This process and a number of its own.
    private static func unique() -> String {
        let number = counter.withLock { counter in
            counter += 1
            return counter
        }
        return "\(ProcessInfo.processInfo.processIdentifier)_\(number)"
    }

    /// Today, or a day beside it, as a database's name holds it: 20240108.
    private static func day(_ offset: Int) -> String {
        Instant.now().adding(seconds: Int64(offset) * 86_400).day.description.filter(\.isNumber)
    }
}
