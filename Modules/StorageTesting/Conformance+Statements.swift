import Storage

extension Conformance {
    static let statements = [
        Conformance("upsert, RETURNING, CTE and window functions give the same answers") { db in
            let answers = try await db.write { db in
                try db.run("CREATE TABLE tally (name \(.text) NOT NULL PRIMARY KEY, n \(.integer) NOT NULL) \(.strict)")
                var returned: [Int] = []
                for name in ["甲", "乙", "甲", "丙", "甲"] {
                    returned += try db.values(
                        """
                        INSERT INTO tally (name, n) VALUES (\(name), 1)
                        ON CONFLICT (name) DO UPDATE SET n = tally.n + 1 RETURNING n
                        """, as: Int.self)
                }
                let ranks = try db.values(
                    """
                    WITH many AS (SELECT name, n FROM tally WHERE n >= 1)
                    SELECT ROW_NUMBER() OVER (ORDER BY n DESC, name) FROM many ORDER BY name
                    """, as: Int.self)
                let sums = try db.values(
                    "SELECT CAST(SUM(n) OVER (ORDER BY name) AS \(.integer)) FROM tally ORDER BY name", as: Int.self)
                let filtered = try db.values(
                    "SELECT COUNT(*) FILTER (WHERE n > 1) FROM tally GROUP BY n > 1 ORDER BY 1", as: Int.self)
                return [returned, ranks, sums, filtered]
            }
            try expect(answers, is: [[1, 1, 2, 1, 3], [2, 3, 1], [1, 2, 5], [0, 1]], "the answers")
        },
        Conformance("a statement gives the number of rows it changed") { db in
            let numbers = try await db.write { db in
                [
                    try db.run("CREATE TABLE item (n \(.integer)) \(.strict)"),
                    try db.run("INSERT INTO item (n) VALUES (1), (2), (3)"),
                    try db.run("UPDATE item SET n = n + 1 WHERE n > 1"),
                    try db.run("UPDATE item SET n = 0 WHERE n > 100"),
                    try db.run("CREATE INDEX item_n_index ON item (n)"),
                    try db.run("DELETE FROM item"),
                ]
            }
            try expect(numbers, is: [0, 3, 2, 0, 0, 3], "rows changed")
        },
        Conformance("statements are counted, and the frame of a transaction is not") { db in
            _ = try await db.write { try $0.run("CREATE TABLE item (n \(.integer)) \(.strict)") }
            let before = db.statementsRun
            _ = try await db.fetch("SELECT n FROM item", as: Single<Int>.self)
            try expect(db.statementsRun - before, is: 1, "after fetch")
            try await db.read { db in
                for _ in 0..<3 { _ = try db.count("SELECT COUNT(*) FROM item") }
            }
            try expect(db.statementsRun - before, is: 4, "after read")
            try await db.write { db in
                try db.savepoint { _ = try db.run("INSERT INTO item (n) VALUES (1)") }
                try db.run("DELETE FROM item")
            }
            try expect(db.statementsRun - before, is: 6, "after write")
        },
        Conformance("the same statement can run inside its own rows") { db in
            let pairs = try await db.write { db in
                try db.run("CREATE TABLE item (n \(.integer)) \(.strict)")
                try db.run("INSERT INTO item (n) VALUES (1), (2), (3)")
                var pairs: [[Int]] = []
                for outer in try db.values("SELECT n FROM item WHERE n >= \(1) ORDER BY n", as: Int.self) {
                    for inner in try db.values("SELECT n FROM item WHERE n >= \(outer) ORDER BY n", as: Int.self) {
                        pairs.append([outer, inner])
                    }
                }
                return pairs
            }
            try expect(pairs, is: [[1, 1], [1, 2], [1, 3], [2, 2], [2, 3], [3, 3]], "pairs")
        },
        Conformance("a row is refused when the loop over it throws, and the connection goes on") { db in
            struct Enough: Error {}
            let count = try await db.write { db in
                try db.run("CREATE TABLE item (n \(.integer)) \(.strict)")
                try db.run("INSERT INTO item (n) VALUES (1), (2), (3)")
                do {
                    try db.forEach("SELECT n FROM item") { _ in throw Enough() }
                } catch is Enough {}
                return try db.count("SELECT COUNT(*) FROM item")
            }
            try expect(count, is: 3, "rows")
        },
    ]
}
