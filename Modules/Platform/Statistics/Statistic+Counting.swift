import Kernel
import Storage

extension Statistic {
    /// A figure that is the number of its records.
    ///
    /// - Parameters:
    ///   - records: the SELECT of the records, ordered as their page shall be; its rows are what is counted.
    ///   - read: one of its rows.
    public static func counting(
        _ key: String, _ words: Words, records: @escaping Records, read: @escaping Reading
    ) -> Statistic {
        let frame = Frame(key, words)
        return Statistic(
            key, words,
            figures: { period, office, db in
                [frame.figure(try db.count("SELECT COUNT(*) FROM (\(records(period, office))) AS counted"))]
            },
            records: { _, period, office, db in try db.figureRecords(records(period, office), read) })
    }

    /// A figure that is the sum over its records (人次, 份次): the SELECT has a column named `amount`.
    public static func summing(
        _ key: String, _ words: Words, records: @escaping Records, read: @escaping Reading
    ) -> Statistic {
        let frame = Frame(key, words)
        return Statistic(
            key, words,
            figures: { period, office, db in
                let sum: SQL = """
                    SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM (\(records(period, office))) AS counted
                    """
                return [frame.figure(try db.count(sum))]
            },
            records: { _, period, office, db in try db.figureRecords(records(period, office), read) })
    }

    /// A family of counts, one for each value of the SELECT's column `suffix` (text, never NULL).
    ///
    /// - Parameters:
    ///   - suffixes: those that always appear, in this order, with 0 when nothing falls under them; others follow.
    ///   - records: the SELECT of the records of all of them; `read` begins with its first column.
    public static func family(
        _ key: String, _ words: Words, suffixes: [String] = [], records: @escaping Records, read: @escaping Reading
    ) -> Statistic {
        let frame = Frame(key, words)
        return Statistic(
            key, isFamily: true, words,
            figures: { period, office, db in
                let groups: [SuffixCount] = try db.all(
                    """
                    SELECT suffix, COUNT(*) FROM (\(records(period, office))) AS counted GROUP BY suffix ORDER BY suffix
                    """)
                let counts = Dictionary(groups.map { ($0.suffix, $0.count) }, uniquingKeysWith: +)
                let others = groups.map(\.suffix).filter { !suffixes.contains($0) }
                return (suffixes + others).map { frame.figure($0, counts[$0] ?? 0) }
            },
            records: { wanted, period, office, db in
                let suffix = String(wanted.dropFirst(key.count + 1))
                let chosen: SQL = "SELECT * FROM (\(records(period, office))) AS counted WHERE suffix = \(suffix)"
                return try db.figureRecords(chosen, read)
            })
    }
}

/// A statistic's words before its SQL is known.
struct Frame: Sendable {
    let statistic: Statistic

    init(_ key: String, _ words: Statistic.Words) {
        statistic = Statistic(key, words, figures: { _, _, _ in [] }, records: { _, _, _, _ in [] })
    }

    func figure(_ value: Int) -> Figure { statistic.figure(value) }
    func figure(_ suffix: String, _ value: Int) -> Figure { statistic.figure(suffix, value) }
}

private struct SuffixCount: Record {
    static var columns: SQL { "suffix, COUNT(*)" }
    let suffix: String
    let count: Int

    init(_ row: inout Row) throws {
        suffix = try row.next()
        count = try row.next()
    }
}

extension Connection {
    func figureRecords(_ sql: SQL, _ read: Statistic.Reading) throws -> [FigureRecord] {
        var records: [FigureRecord] = []
        try forEach(sql) { row in records.append(try read(&row)) }
        return records
    }
}
