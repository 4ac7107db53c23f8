import Kernel
import Storage

extension Conformance {
    static let values = [
        Conformance("a value of every type comes back as it was stored") { db in
            try await db.write { try createSamples($0) }
            let samples = Sample.extremes
            try await db.write { db in
                for sample in samples {
                    try db.run(
                        """
                        INSERT INTO sample (id, big, ratio, words, raw, truth, day, moment)
                        VALUES (\(sample.id), \(sample.big), \(sample.ratio), \(sample.words), \(sample.raw),
                                \(sample.truth), \(sample.day), \(sample.moment))
                        """)
                }
            }
            for sample in samples {
                let one = try await db.fetch(
                    "SELECT \(Sample.columns) FROM sample WHERE id = \(sample.id)", as: Sample.self)
                try expect(one, is: [sample], "fetched")
            }
            let all = try await db.read { try $0.all("SELECT \(Sample.columns) FROM sample", as: Sample.self) }
            try expect(Set(all), is: Set(samples), "read")
        },
        Conformance("a batch stores every type as single statements do") { db in
            let samples = Sample.extremes
            let stored = try await db.write { db in
                try createSamples(db)
                var batch = Batch(into: "sample", ["id", "big", "ratio", "words", "raw", "truth", "day", "moment"])
                for sample in samples {
                    batch.append(
                        sample.id, sample.big, sample.ratio, sample.words, sample.raw, sample.truth, sample.day,
                        sample.moment)
                }
                try expect(try db.insert(batch), is: samples.count, "the number of rows")
                return try db.all("SELECT \(Sample.columns) FROM sample", as: Sample.self)
            }
            try expect(Set(stored), is: Set(samples), "a batch")
        },
        Conformance("a value finds the row that holds it") { db in
            try await db.write { try createSamples($0) }
            for sample in Sample.extremes {
                let found = try await db.write { db in
                    try db.run(
                        """
                        INSERT INTO sample (id, big, words, raw, truth, day)
                        VALUES (\(sample.id), \(sample.big), \(sample.words), \(sample.raw), \(sample.truth), \(sample.day))
                        """)
                    guard let big = sample.big, let words = sample.words, let raw = sample.raw,
                        let truth = sample.truth,
                        let day = sample.day
                    else { return 1 }
                    return try db.count(
                        """
                        SELECT COUNT(*) FROM sample WHERE id = \(sample.id) AND big = \(big) AND words = \(words)
                           AND raw = \(raw) AND truth = \(truth) AND day = \(day) AND day <= \(day)
                        """)
                }
                try expect(found, is: 1, "rows equal to \(sample)")
            }
        },
        Conformance("what one of the two databases cannot keep, neither keeps") { db in
            try await db.write { try createSamples($0) }
            let ratio: SQL = "ratio = \(Double.nan)"
            let before = Day(number: -719_163)
            let after = Day(number: 2_932_897)
            for condition in [ratio, "day = \(before)", "day = \(after)", "day = \(Day(number: .max))"] {
                try await expectError(.unstorable) {
                    _ = try await db.write { try $0.run("UPDATE sample SET \(condition)") }
                }
                try await expectError(.unstorable) {
                    _ = try await db.fetch("SELECT id FROM sample WHERE \(condition)", as: Single<ID<Sample>>.self)
                }
            }
            for value in [Value.real(.nan), .day(before), .day(after)] {
                let column: StaticString = value.kind == .day ? "day" : "ratio"
                try await expectError(.unstorable) {
                    _ = try await db.write { db in
                        try db.insert(
                            Batch(into: "sample", ["id", column], rows: [[ID<Sample>.new().stored, value]]))
                    }
                }
            }
        },
    ]

    private static func createSamples(_ db: any Connection) throws {
        try db.run(
            """
            CREATE TABLE sample (id \(.id) NOT NULL PRIMARY KEY, big \(.integer), ratio \(.real), words \(.text),
                raw \(.bytes), truth \(.boolean), day \(.day), moment \(.instant)) \(.strict)
            """)
    }
}

private struct Sample: Record, Hashable {
    static var columns: SQL { "id, big, ratio, words, raw, truth, day, moment" }
    var id = ID<Sample>.new()
    var big: Int64?
    var ratio: Double?
    var words: String?
    var raw: Bytes?
    var truth: Bool?
    var day: Day?
    var moment: Instant?

    init() {}

    init(_ row: inout Row) throws {
        id = try row.next()
        big = try row.next()
        ratio = try row.next()
        words = try row.next()
        raw = try row.next()
        truth = try row.next()
        day = try row.next()
        moment = try row.next()
    }

    private init(_ big: Int64, _ ratio: Double, _ words: String, _ raw: [UInt8], _ truth: Bool, _ day: Day?) {
        self.big = big
        self.ratio = ratio
        self.words = words
        self.raw = Bytes(raw)
        self.truth = truth
        self.day = day
        moment = Instant(microseconds: big)
    }

    /// The ends of each range, the empty, the rare, and a row of NULLs.
    static let extremes: [Sample] = [
        Sample(.min, -.greatestFiniteMagnitude, "", [], false, Day(year: 1, month: 1, day: 1)),
        Sample(.max, .greatestFiniteMagnitude, "𬭎㛃 👩‍👧‍👦 é", Array(0...255), true, Day(year: 9999, month: 12, day: 31)),
        Sample(0, .leastNonzeroMagnitude, "'; DROP TABLE sample; --", [0], true, Day(year: 2024, month: 2, day: 29)),
        Sample(-1, 0.1, "一行\n二行\t\u{3000}", [0, 0, 0], false, Day(year: 1969, month: 12, day: 31)),
        Sample(
            1, 1e-300, String(repeating: "代表", count: 50_000), .init(repeating: 7, count: 300_000), true, Day(number: 0)
        ),
        Sample(),
    ]
}
