import Kernel
import Storage

/// The table of items, made anew: 200,000 rows, 200 of each owner.
enum ItemTable {
    static let rows = 200_000
    static let owners = 1000

    static func make(in database: any Database) async throws {
        try await database.write { db in
            for table in ["bench_item", "bench_copy"] as [SQL] {
                try db.run("DROP TABLE IF EXISTS \(table)")
                try db.run(
                    """
                    CREATE TABLE \(table) (
                        id \(.integer) NOT NULL PRIMARY KEY, owner_id \(.integer) NOT NULL,
                        created_at \(.instant) NOT NULL, changed_at \(.instant) NOT NULL, title \(.text) NOT NULL,
                        summary \(.text) NOT NULL, state \(.text) NOT NULL, place \(.text), score \(.real) NOT NULL,
                        is_open \(.boolean) NOT NULL
                    ) \(.strict)
                    """)
                try db.run("CREATE INDEX \(table)_owner_idx ON \(table) (owner_id, created_at DESC)")
            }
            for start in stride(from: 1, through: rows, by: 10_000) {
                try db.insert(batch(of: start..<(start + 10_000), into: "bench_item"))
            }
            try db.run("ANALYZE")
        }
    }

    static func batch(of numbers: Range<Int>, into table: StaticString) -> Batch {
        var batch = Batch(
            into: table,
            [
                "id", "owner_id", "created_at", "changed_at", "title", "summary", "state", "place", "score", "is_open",
            ])
        for number in numbers {
            let moment = Instant(microseconds: 1_700_000_000_000_000 + Int64(number) * 1_000_003)
            batch.append(
                number, number % owners + 1, moment, moment, "关于第\(number)号片区老旧小区加装电梯和停车位改造的建议",
                "小区建成已二十余年，住户多为老人，上下楼不便，停车位不足，消防通道时常被占用，居民反映强烈。", "handling",
                number.isMultiple(of: 3) ? nil : "城南街道", Double(number) / 7, number.isMultiple(of: 2))
        }
        return batch
    }
}
