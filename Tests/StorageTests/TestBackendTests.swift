import Storage
import StorageTesting
import Testing

@Suite struct TestBackendTests {
    @Test(arguments: TestBackend.allCases)
    func `tests that want the same migrations at once each have a database of their own`(_ backend: TestBackend)
        async throws
    {
        let migrations = [
            Migration("testing.0001-item", ["CREATE TABLE item (n \(.integer) NOT NULL PRIMARY KEY) \(.strict)"]),
            Migration("testing.0002-first", ["INSERT INTO item (n) VALUES (1)"]),
        ]
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await backend.with(migrations) { database in
                        #expect(try await Migrator(migrations).pending(in: database).isEmpty)
                        _ = try await database.write { try $0.run("INSERT INTO item (n) VALUES (2)") }
                        return try await database.read { try $0.count("SELECT COUNT(*) FROM item") }
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 2, count: 8))
    }

    @Test(arguments: TestBackend.allCases)
    func `the error of a test comes out of its database`(_ backend: TestBackend) async throws {
        struct Own: Error {}
        await #expect(throws: Own.self) { try await backend.with { _ in throw Own() } }
    }
}
