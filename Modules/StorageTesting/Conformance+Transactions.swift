import Kernel
import Storage

extension Conformance {
    static let transactions = [
        Conformance("nothing stays of a write that throws") { db in
            struct Second: Error {}
            try await createCounter(db)
            do {
                try await db.write { db in
                    try db.run("UPDATE counter SET n = 99")
                    throw Second()
                }
                throw ConformanceError(description: "the error was swallowed")
            } catch is Second {}
            try expect(try await counter(db), is: 0, "the counter")
        },
        Conformance("a savepoint undoes its own part, also inside another") { db in
            struct Inner: Error {}
            try await createCounter(db)
            try await db.write { db in
                try db.run("UPDATE counter SET n = n + 1")
                try db.savepoint {
                    try db.run("UPDATE counter SET n = n + 10")
                    do {
                        try db.savepoint {
                            try db.run("UPDATE counter SET n = n + 100")
                            throw Inner()
                        }
                    } catch is Inner {}
                    // A refused statement inside a savepoint leaves the transaction usable.
                    do {
                        try db.savepoint { _ = try db.run("INSERT INTO counter (id, n) VALUES (1, 1)") }
                    } catch let error as StorageError {
                        try expect(error.kind, is: .unique(constraint: "counter_pkey"), "the refusal")
                    }
                }
                try db.run("UPDATE counter SET n = n + 1000")
            }
            try expect(try await counter(db), is: 1011, "the counter")
        },
        Conformance("a reader does not see what is committed during its read") { db in
            try await createCounter(db)
            let (begun, begin) = AsyncStream.makeStream(of: Void.self)
            let meeting = Meeting(of: 1)
            async let seen = db.read { db in
                let first = try db.count("SELECT n FROM counter")
                begin.yield()
                meeting.wait(seconds: 10)
                return [first, try db.count("SELECT n FROM counter")]
            }
            for await _ in begun { break }
            try await db.write { _ = try $0.run("UPDATE counter SET n = 5") }
            meeting.arrive()
            try expect(try await seen, is: [0, 0], "within the read")
            try expect(try await counter(db), is: 5, "afterwards")
        },
        Conformance("a reader sees every write that was acknowledged before it") { db in
            try await createCounter(db)
            for round in 1...50 {
                try await db.write { _ = try $0.run("UPDATE counter SET n = n + 1") }
                try expect(try await counter(db), is: round, "read")
                try expect(
                    try await db.fetch("SELECT n FROM counter", as: Single<Int>.self).map(\.field), is: [round], "fetch"
                )
            }
        },
        Conformance("writing inside a read is refused") { db in
            try await createCounter(db)
            try await expectError("a write", where: { _ in true }) {
                _ = try await db.read { try $0.run("UPDATE counter SET n = 1") }
            }
            try expect(try await counter(db), is: 0, "the counter")
        },
        Conformance("two writes that each read what the other changes do not both succeed on stale knowledge") { db in
            try await db.write { db in
                try db.run(
                    "CREATE TABLE duty (name \(.text) NOT NULL PRIMARY KEY, is_on \(.boolean) NOT NULL) \(.strict)")
                try db.run("INSERT INTO duty (name, is_on) VALUES ('a', \(true)), ('b', \(true))")
            }
            let meeting = Meeting(of: 2)
            @Sendable func leave(_ name: String) async throws {
                try await db.write { db in
                    let onDuty = try db.count("SELECT COUNT(*) FROM duty WHERE is_on = \(true)")
                    // One writer at a time never meets here, and goes on.
                    meeting.arrive()
                    meeting.wait(seconds: 0.3)
                    if onDuty > 1 { try db.run("UPDATE duty SET is_on = \(false) WHERE name = \(name)") }
                }
            }
            async let a: Void = leave("a")
            async let b: Void = leave("b")
            _ = try await (a, b)
            let left = try await db.read { try $0.count("SELECT COUNT(*) FROM duty WHERE is_on = \(true)") }
            try expect(left, is: 1, "on duty")
        },
        Conformance("of many writers at once no work is lost") { db in
            try await createCounter(db)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<32 {
                    group.addTask { for _ in 0..<25 { try await increment(db) } }
                }
                try await group.waitForAll()
            }
            try expect(try await counter(db), is: 800, "the counter")
        },
        Conformance("of writers at once those that fail leave the others alone") { db in
            struct Odd: Error {}
            try await createCounter(db)
            try await db.write { _ = try $0.run("CREATE TABLE item (n \(.integer) NOT NULL PRIMARY KEY) \(.strict)") }
            let kept = await withTaskGroup(of: Int.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        do {
                            try await db.write { db in
                                try db.run("INSERT INTO item (n) VALUES (\(number))")
                                if number % 2 == 1 { throw Odd() }
                            }
                            return 1
                        } catch { return 0 }
                    }
                }
                return await group.reduce(0, +)
            }
            let numbers = try await db.fetch("SELECT n FROM item ORDER BY n", as: Single<Int>.self).map(\.field)
            try expect(numbers, is: (0..<100).map { $0 * 2 }, "rows")
            try expect(kept, is: 100, "acknowledged")
        },
        Conformance("a transaction has one moment") { db in
            let (first, second) = try await db.write { db in
                let first = db.now
                for _ in 0..<100 { _ = try db.count("SELECT 1") }
                return (first, db.now)
            }
            try expect(first, is: second, "the moment")
            try expect(abs(first.microseconds - Instant.now().microseconds) < 60_000_000, "the moment is not now")
        },
    ]

    private static func createCounter(_ db: any Database) async throws {
        try await db.write { db in
            try db.run("CREATE TABLE counter (id \(.integer) NOT NULL PRIMARY KEY, n \(.integer) NOT NULL) \(.strict)")
            try db.run("INSERT INTO counter (id, n) VALUES (1, 0)")
        }
    }

    private static func counter(_ db: any Database) async throws -> Int {
        try await db.read { try $0.count("SELECT n FROM counter") }
    }

    /// Reads and writes in two statements; a conflict that outlasts the driver's own attempts is tried anew.
    private static func increment(_ db: any Database) async throws {
        while true {
            do {
                return try await db.write { db in
                    let n = try db.count("SELECT n FROM counter WHERE id = 1")
                    try db.run("UPDATE counter SET n = \(n + 1) WHERE id = 1")
                }
            } catch let error as StorageError where error.kind == .conflict {}
        }
    }
}
