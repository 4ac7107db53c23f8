import Foundation
import Storage
import StoragePostgres
import StorageSQLite

/// The databases every test that touches data runs on: `@Test(arguments: TestBackend.allCases)`.
public enum TestBackend: String, CaseIterable, Sendable {
    case sqlite, postgres

    /// Gives `body` a database of its own, with these migrations applied, and removes it afterwards.
    ///
    /// The migrations run once for all tests that name the same ones; each test gets a copy.
    /// PostgreSQL's server is the one of the variable RENDA_TEST_POSTGRES ("postgres://user@host:port/postgres");
    /// without the variable the test fails, for a skipped test says nothing.
    @discardableResult public func with<T>(
        _ migrations: [Migration] = [], _ body: (any Database) async throws -> T
    ) async throws -> T {
        switch self {
        case .sqlite: try await TestFile.with(migrations, body)
        case .postgres: try await TestServer.with(migrations, body)
        }
    }
}

/// Why a test could not be given its database.
struct TestDatabaseError: Error, CustomStringConvertible {
    let description: String
}

/// Runs `body` with the database and closes it, whatever happens.
@discardableResult func using<Opened: Database, T>(_ database: Opened, _ body: (Opened) async throws -> T) async throws
    -> T
{
    do {
        let result = try await body(database)
        await database.close()
        return result
    } catch {
        await database.close()
        throw error
    }
}
