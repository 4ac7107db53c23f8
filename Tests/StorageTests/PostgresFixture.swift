import Foundation
import Storage
import StoragePostgres
import Synchronization
import Testing

/// The server of `RENDA_TEST_POSTGRES`. Without one the tests fail: a driver nobody tried is not a driver that works.
func testServerAddress() throws -> PostgresAddress {
    let text = try #require(
        ProcessInfo.processInfo.environment["RENDA_TEST_POSTGRES"],
        "set RENDA_TEST_POSTGRES to a server where databases may be made, as in postgres://user@127.0.0.1:5432/postgres"
    )
    return try PostgresAddress(text)
}

/// Runs `body` with a new database that has one small table.
func withDatabase(
    _ configuration: PostgresConfiguration = .standard, _ body: (PostgresDatabase) async throws -> Void
) async throws {
    try await withDatabaseAddress { address in
        let database = PostgresDatabase(address, configuration: configuration)
        try await database.write { db in
            try db.run(
                """
                CREATE TABLE counter (
                    name \(.text) NOT NULL CONSTRAINT counter_name_key UNIQUE,
                    value \(.integer) NOT NULL
                )
                """)
        }
        try await body(database)
        await database.close()
    }
}

/// Runs `body` with the address of a new, empty database, and removes it.
func withDatabaseAddress(_ body: (PostgresAddress) async throws -> Void) async throws {
    let server = PostgresServer(try testServerAddress())
    let name = "renda_test_\(UUID().uuidString.lowercased())"
    let address = try await server.create(name)
    do {
        try await body(address)
    } catch {
        try await server.drop(name)
        throw error
    }
    try await server.drop(name)
}

/// Ends every connection to the database but the one that asks, and waits until they are gone.
func endConnections(of database: PostgresDatabase) async throws {
    _ = try await database.read { db in
        try db.run(
            """
            SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
            """)
    }
}

/// That `body` throws a `StorageError` of that kind.
func expect(
    _ kind: StorageError.Kind, at location: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async {
    let error = await #expect(throws: StorageError.self, sourceLocation: location) { try await body() }
    #expect(error?.kind == kind, sourceLocation: location)
}

extension PostgresDatabase {
    /// The one number a query gives, read in a transaction.
    func count(_ sql: SQL) async throws -> Int { try await read { try $0.count(sql) } }
}

/// A number counted from any thread.
final class Tally: Sendable {
    private let number = Atomic<Int>(0)
    var value: Int { number.load(ordering: .relaxed) }
    func add() { number.add(1, ordering: .relaxed) }
}
