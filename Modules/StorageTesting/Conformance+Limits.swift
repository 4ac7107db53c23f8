import Foundation
import Kernel
import Storage

extension Conformance {
    static let limits = [
        Conformance("a hundred thousand rows stream through little memory") { db in
            let words = String(repeating: "县", count: 700)
            let before = try residentBytes()
            let (rows, bytes, most) = try await db.read { db in
                var (rows, bytes, most) = (0, 0, 0)
                try db.forEach("\(counting(to: 100_000)) SELECT n, CAST(\(words) AS TEXT) FROM counting") { row in
                    rows = try row.next()
                    bytes += try row.next(String.self).utf8.count
                    if rows % 5000 == 0 { most = max(most, try residentBytes()) }
                }
                return (rows, bytes, most)
            }
            try expect(rows, is: 100_000, "rows")
            try expect(bytes, is: 210_000_000, "bytes")
            // Other tests run beside this one; all rows at once would be 210 MB.
            try expect(most - before < 100_000_000, "memory grew by \(most - before) bytes")
        },
        Conformance("a batch may be larger than any limit of parameters") { db in
            _ = try await db.write { db in
                try db.run(
                    """
                    CREATE TABLE wide (a \(.integer), b \(.text), c \(.boolean), d \(.real), e \(.day), f \(.bytes),
                        g \(.integer)) \(.strict)
                    """)
            }
            let day = Day(number: 19_000)
            let rows: [[Value]] = (0..<10_000).map { n in
                [
                    .integer(n), .text("第\(n)行"), .boolean(n % 2 == 0), .real(Double(n) / 2),
                    .day(day.advanced(by: Int(n))), n % 3 == 0 ? .null(.bytes) : .bytes([UInt8(n % 256)]), .integer(-n),
                ]
            }
            let inserted = try await db.write {
                try $0.insert(Batch(into: "wide", ["a", "b", "c", "d", "e", "f", "g"], rows: rows))
            }
            try expect(inserted, is: 10_000, "inserted")
            let sums = try await db.read { db in
                [
                    try db.count("SELECT COUNT(*) FROM wide"),
                    try db.count("SELECT CAST(SUM(a) AS \(.integer)) FROM wide"),
                    try db.count("SELECT COUNT(*) FROM wide WHERE f IS NULL"),
                    try db.count("SELECT COUNT(*) FROM wide WHERE a = -g AND d * 2 = a"),
                    try db.count("SELECT COUNT(*) FROM wide WHERE b = \("第9999行") AND c = \(false)"),
                ]
            }
            try expect(sums, is: [10_000, 49_995_000, 3334, 10_000, 1], "sums")
            let none = try await db.write { try $0.insert(Batch(into: "wide", ["a"])) }
            try expect(none, is: 0, "an empty batch")
        },
        Conformance("cancelling ends a long statement at once, and the connection serves the next") { db in
            for kind in [true, false] {
                let (begun, begin) = AsyncStream.makeStream(of: Void.self)
                let body: @Sendable (any Connection) throws -> Int = { db in
                    begin.yield()
                    return try db.count("\(counting(to: 2_000_000_000)) SELECT COUNT(*) FROM counting")
                }
                let task = Task { kind ? try await db.read(body) : try await db.write(body) }
                for await _ in begun { break }
                let since = ContinuousClock.now
                task.cancel()
                do {
                    _ = try await task.value
                    throw ConformanceError(description: "it was not cancelled")
                } catch is CancellationError {}
                try expect(ContinuousClock.now - since < .seconds(5), "it took \(ContinuousClock.now - since)")
                let next = try await db.write { try $0.count("SELECT 7") }
                try expect(next, is: 7, "the next")
            }
        },
        Conformance("a cancelled task is not served") { db in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await db.read { try $0.count("SELECT 1") }
            }
            do {
                _ = try await task.value
                throw ConformanceError(description: "it was served")
            } catch is CancellationError {}
        },
        Conformance("after closing nobody is left waiting") { db in
            _ = try await db.read { try $0.count("SELECT 1") }
            await db.close()
            try await expectError(.unavailable) { _ = try await db.read { try $0.count("SELECT 1") } }
            try await expectError(.unavailable) { _ = try await db.write { try $0.count("SELECT 1") } }
            try await expectError(.unavailable) { _ = try await db.fetch("SELECT 1", as: Single<Int>.self) }
        },
    ]

    /// A table `counting` of the numbers from 1.
    private static func counting(to last: Int) -> SQL {
        """
        WITH RECURSIVE counting (n) AS (
            SELECT CAST(1 AS \(.integer)) UNION ALL SELECT n + 1 FROM counting WHERE n < \(last))
        """
    }

    /// The program's memory now, from Linux's /proc.
    private static func residentBytes() throws -> Int {
        let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * 4096
    }
}
