import Foundation
import Kernel
import Storage
import StoragePostgres
import Testing

/// What only the PostgreSQL driver has to do; what both drivers do is in the conformance suite.
@Suite struct PostgresTests {
    @Test func `a wrong address is unavailable, in time`() async throws {
        let database = try PostgresDatabase(address: "postgres://nobody@127.0.0.1:1/nothing")
        await expect(.unavailable) { try await database.check() }
        await expect(.unavailable) { _ = try await database.fetch("SELECT 1", as: Single<Int>.self) }
        #expect(throws: StorageError.self) { try PostgresDatabase(address: "not an address") }
        await database.close()
    }

    @Test func `an address does not show its password`() throws {
        let address = try PostgresAddress("postgres://someone:secret@db.example:5433/office")
        #expect("\(address)" == "db.example:5433/office")
        #expect("\(address.naming(database: "other"))" == "db.example:5433/other")
    }

    @Test func `connections ended by the server are opened again`() async throws {
        try await withDatabase { database in
            for _ in 0..<3 {
                try await database.write { try $0.run("INSERT INTO counter (name, value) VALUES ('k', 1)") }
                try await endConnections(of: database)
                #expect(try await database.fetch("SELECT value FROM counter", as: Single<Int>.self).map(\.field) == [1])
                #expect(try await database.count("SELECT COUNT(*) FROM counter") == 1)
                let deleted = try await database.write { try $0.run("DELETE FROM counter") }
                #expect(deleted == 1)
            }
        }
    }

    @Test func `a read whose connection dies under it is done once more`() async throws {
        try await withDatabase { database in
            let attempts = Tally()
            let answer = try await database.read { db in
                attempts.add()
                if attempts.value == 1 { try db.run("SELECT pg_terminate_backend(pg_backend_pid())") }
                return try db.count("SELECT 7")
            }
            #expect(answer == 7)
            #expect(attempts.value == 2)
        }
    }

    @Test func `a write whose connection always dies is unavailable and saves nothing`() async throws {
        try await withDatabase { database in
            await expect(.unavailable) {
                try await database.write { db in
                    try db.run("INSERT INTO counter (name, value) VALUES ('lost', 1)")
                    try db.run("SELECT pg_terminate_backend(pg_backend_pid())")
                }
            }
            let count = try await database.count("SELECT COUNT(*) FROM counter")
            #expect(count == 0)
        }
    }

    @Test func `short writes beside a long one wait for it, and none is refused`() async throws {
        try await withDatabase { database in
            try await database.write { db in
                for name in 0..<50 {
                    try db.run("INSERT INTO counter (name, value) VALUES (\(String(name)), 0)")
                }
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await database.writeAtLength { db in
                        for name in 0..<50 {
                            let total = try db.count("SELECT CAST(SUM(value) AS BIGINT) FROM counter")
                            try db.run("UPDATE counter SET value = \(total % 97 + 1) WHERE name = \(String(name))")
                        }
                    }
                }
                for name in 0..<50 {
                    group.addTask {
                        try await database.write { db in
                            let total = try db.count("SELECT CAST(SUM(value) AS BIGINT) FROM counter")
                            try db.run("UPDATE counter SET value = \(total % 89) WHERE name = \(String(name))")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await database.count("SELECT COUNT(*) FROM counter") == 50)
        }
    }

    @Test func `a write whose end is not known is not done again`() async throws {
        try await withDatabase { database in
            let attempts = Tally()
            // The deferred trigger ends the connection while COMMIT runs.
            try await database.write { db in
                try db.run(
                    """
                    CREATE FUNCTION end_connection() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1); RETURN NULL; END'
                    """)
                try db.run(
                    """
                    CREATE CONSTRAINT TRIGGER last AFTER INSERT ON counter DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION end_connection()
                    """)
            }
            await expect(.unavailable) {
                try await database.write { db in
                    attempts.add()
                    try db.run("INSERT INTO counter (name, value) VALUES ('k', 1)")
                }
            }
            #expect(attempts.value == 1)
        }
    }

    @Test func `sixteen writers of one number lose nothing`() async throws {
        try await withDatabase { database in
            try await database.write { try $0.run("INSERT INTO counter (name, value) VALUES ('hits', 0)") }
            try await withThrowingTaskGroup { group in
                for _ in 0..<16 {
                    group.addTask {
                        for _ in 0..<50 {
                            try await database.write { db in
                                let value = try db.count("SELECT value FROM counter WHERE name = 'hits'")
                                try db.run("UPDATE counter SET value = \(value + 1) WHERE name = 'hits'")
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await database.count("SELECT value FROM counter") == 800)
        }
    }

    @Test func `cancelling a task interrupts its statement and undoes its work`() async throws {
        try await withDatabase { database in
            let (begun, announce) = AsyncStream.makeStream(of: Void.self)
            let task = Task {
                try await database.write { db in
                    try db.run("INSERT INTO counter (name, value) VALUES ('gone', 1)")
                    announce.yield()
                    try db.run("SELECT pg_sleep(60)")
                }
            }
            for await _ in begun { break }
            let start = ContinuousClock.now
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(ContinuousClock.now - start < .seconds(5))
            let count = try await database.count("SELECT COUNT(*) FROM counter")
            #expect(count == 0)
        }
    }

    @Test func `a cancelled caller leaves the line, and too long a wait is busy`() async throws {
        var configuration = PostgresConfiguration()
        configuration.transactions = 1
        configuration.acquireTimeout = .milliseconds(200)
        configuration.queueLimit = 2
        try await withDatabase(configuration) { database in
            let (begun, announce) = AsyncStream.makeStream(of: Void.self)
            let holder = Task {
                _ = try await database.read { db in
                    announce.yield()
                    try db.run("SELECT pg_sleep(60)")
                }
            }
            for await _ in begun { break }
            let waiting = Task { try await database.read { try $0.count("SELECT 1") } }
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            await expect(.busy) { _ = try await database.read { try $0.count("SELECT 1") } }
            holder.cancel()
            await #expect(throws: CancellationError.self) { try await holder.value }
            let answer = try await database.count("SELECT 1")
            #expect(answer == 1)
        }
    }

    @Test func `a failing fetch does no harm to the others in its exchange`() async throws {
        try await withDatabase { database in
            try await withThrowingTaskGroup { group in
                for number in 0..<400 {
                    group.addTask {
                        if number % 7 == 0 {
                            await expect(.statement) {
                                _ = try await database.fetch("SELECT 1 / \(number - number)", as: Single<Int>.self)
                            }
                        } else if number % 11 == 0 {
                            await expect(.statement) {
                                _ = try await database.fetch("SELECT x FROM nowhere", as: Single<Int>.self)
                            }
                        } else {
                            let rows = try await database.fetch("SELECT \(number) + 1", as: Single<Int>.self)
                            #expect(rows.map(\.field) == [number + 1])
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func `a slow fetch moves out of its neighbours' way and is answered all the same`() async throws {
        var configuration = PostgresConfiguration()
        configuration.fetchPatience = .milliseconds(50)
        try await withDatabase(configuration) { database in
            let slow = Task { try await database.fetch("SELECT 5 FROM pg_sleep(0.3)", as: Single<Int>.self) }
            let quick = try await database.fetch("SELECT 1", as: Single<Int>.self)
            let moved = try await slow.value
            #expect(quick.map(\.field) + moved.map(\.field) == [1, 5])
        }
    }

    @Test func `fetch and read refuse to write`() async throws {
        try await withDatabase { database in
            await expect(.statement) {
                _ = try await database.fetch(
                    "INSERT INTO counter (name, value) VALUES ('x', 1) RETURNING value", as: Single<Int>.self)
            }
            await expect(.statement) {
                _ = try await database.read { try $0.run("INSERT INTO counter (name, value) VALUES ('x', 1)") }
            }
        }
    }

    @Test func `prepared statements stay within their bound, and all keep working`() async throws {
        var configuration = PostgresConfiguration()
        configuration.preparedStatements = 16
        configuration.transactions = 1
        configuration.readers = 1
        try await withDatabase(configuration) { database in
            let statements: [SQL] = (0..<100).map {
                SQL(Array(repeating: "SELECT 1", count: $0 + 1), joined: " UNION ALL ")
            }
            for round in 0..<2 {
                for (place, statement) in statements.enumerated() {
                    let rows = try await database.read { try $0.all(statement, as: Single<Int>.self) }
                    #expect(rows.count == place + 1)
                    #expect(try await database.fetch(statement, as: Single<Int>.self).count == place + 1, "\(round)")
                }
            }
            let prepared: SQL = "SELECT COUNT(*) FROM pg_prepared_statements"
            #expect(try await database.count(prepared) <= 16)
            let fetched = try await database.fetch(prepared, as: Single<Int>.self).map(\.field)
            #expect(fetched.allSatisfy { $0 <= 16 })
        }
    }

    @Test func `a table may change under a prepared statement`() async throws {
        try await withDatabase { database in
            let all: SQL = "SELECT * FROM counter"
            _ = try await database.fetch(all, as: Single<String>.self)
            _ = try await database.read { try $0.all(all, as: Single<String>.self) }
            try await database.write { db in
                try db.run("ALTER TABLE counter ADD COLUMN note \(.text)")
                try db.run("INSERT INTO counter (name, value) VALUES ('x', 1)")
            }
            #expect(try await database.fetch(all, as: Single<String>.self).map(\.field) == ["x"])
            let read = try await database.read { try $0.all(all, as: Single<String>.self) }
            #expect(read.map(\.field) == ["x"])
        }
    }

    @Test func `a statement inside a loop over many rows may write`() async throws {
        try await withDatabase { database in
            let changed = try await database.write { db in
                var changed = 0
                for _ in 0..<3 {
                    try db.forEach("SELECT CAST(i AS TEXT), i FROM generate_series(1, 2000) i") { row in
                        let name: String = try row.next()
                        if changed % 2000 < 5 { try db.run("DELETE FROM counter WHERE name = \(name)") }
                        changed += 1
                    }
                }
                return changed
            }
            #expect(changed == 6000)
        }
    }

    @Test func `leaving a loop early leaves the connection usable`() async throws {
        struct Enough: Error {}
        try await withDatabase { database in
            let count = try await database.read { db in
                do {
                    try db.forEach("SELECT i FROM generate_series(1, 50000) i") { _ in throw Enough() }
                    Issue.record("the loop went on")
                } catch is Enough {}
                return try db.count("SELECT 3")
            }
            #expect(count == 3)
        }
    }

    @Test func `decimal numbers are read exactly`() async throws {
        try await withDatabase { database in
            for (sql, expected): (SQL, Int64) in [
                ("SELECT SUM(x) FROM (VALUES (9223372036854775806::int8), (1)) v(x)", .max),
                ("SELECT -9223372036854775808::numeric", .min), ("SELECT 0::numeric", 0),
                ("SELECT 10000::numeric", 10_000), ("SELECT 123450000.00::numeric", 123_450_000),
            ] {
                let rows = try await database.fetch(sql, as: Single<Int64>.self)
                #expect(rows.map(\.field) == [expected])
            }
            for wrong: SQL in ["SELECT 9223372036854775808::numeric", "SELECT 1.5::numeric", "SELECT 'NaN'::numeric"] {
                await #expect(throws: StorageError.self) { try await database.fetch(wrong, as: Single<Int64>.self) }
            }
            for (sql, expected): (SQL, Double) in [
                ("SELECT 1.5::numeric", 1.5), ("SELECT -0.00012::numeric", -0.00012),
                ("SELECT 12345678.9::numeric", 12_345_678.9), ("SELECT 1e30::numeric", 1e30),
                ("SELECT AVG(x) FROM (VALUES (1::int8), (2)) v(x)", 1.5),
            ] {
                let rows = try await database.fetch(sql, as: Single<Double>.self)
                #expect(rows.map(\.field) == [expected])
            }
        }
    }

    @Test func `a swallowed error does not let a transaction pass for saved`() async throws {
        try await withDatabase { database in
            await #expect(throws: StorageError.self) {
                try await database.write { db in
                    try db.run("INSERT INTO counter (name, value) VALUES ('a', 1)")
                    _ = try? db.run("INSERT INTO counter (name, value) VALUES ('a', 2)")
                }
            }
            let count = try await database.count("SELECT COUNT(*) FROM counter")
            #expect(count == 0)
        }
    }

    @Test func `an error tells the statement but none of its values`() async throws {
        try await withDatabase { database in
            let error = await #expect(throws: StorageError.self) {
                try await database.write { db in
                    for _ in 0..<2 { try db.run("INSERT INTO counter (name, value) VALUES (\("王某"), 1)") }
                }
            }
            #expect(error?.kind == .unique(constraint: "counter_name_key"))
            #expect(error?.detail == "23505 INSERT INTO counter (name, value) VALUES ($1, 1)")
        }
    }

    @Test func `after closing everything is unavailable and no connection is left`() async throws {
        try await withDatabaseAddress { address in
            let other = PostgresDatabase(address)
            let watcher = PostgresDatabase(address)
            let others: SQL = """
                SELECT COUNT(*) FROM pg_stat_activity
                 WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
                """
            _ = try await other.fetch("SELECT 1", as: Single<Int>.self)
            try await other.check()
            await other.close()
            await expect(.unavailable) { try await other.check() }
            await expect(.unavailable) { _ = try await other.fetch("SELECT 1", as: Single<Int>.self) }
            // The server notices the farewell a moment later, so it is asked until it has.
            var left = 2
            let start = ContinuousClock.now
            while left > 0, ContinuousClock.now - start < .seconds(5) {
                left = try await watcher.read { try $0.count(others) }
            }
            #expect(left == 0)
            await watcher.close()
        }
    }
}
