import Storage

/// How many suggestions there are in a part of the statistics, and how far they have come.
public struct FigureCounts: Record, Sendable {
    static let measures: [SuggestionMeasure] = [
        .assigned, .talked, .met, .replied, .classified, .solvedOrPlanned, .settled,
    ]

    /// Of suggestions_suggestion `s`.
    public static var columns: SQL { "COUNT(*), \(SQL(measures.map(sum), joined: ", "))" }

    public private(set) var total: Int
    private var counts: [SuggestionMeasure: Int] = [:]

    public init(_ row: inout Row) throws {
        total = try row.next()
        for measure in Self.measures { counts[measure] = try row.next(Int.self) }
    }

    public subscript(measure: SuggestionMeasure) -> Int { measure == .proposed ? total : counts[measure] ?? 0 }

    static func sum(_ measure: SuggestionMeasure) -> SQL {
        "CAST(COALESCE(SUM(CASE WHEN \(measure.mark) THEN 1 ELSE 0 END), 0) AS BIGINT)"
    }

    static func + (left: FigureCounts, right: FigureCounts) -> FigureCounts {
        var sum = left
        sum.total += right.total
        sum.counts.merge(right.counts, uniquingKeysWith: +)
        return sum
    }
}
