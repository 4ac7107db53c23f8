/// One run of one way of doing something.
struct Measurement: Sendable {
    /// How many a second, or in the case of a duration, its milliseconds.
    let figure: Double
    /// Milliseconds of processor time each costs its program, when that was measured.
    var cpu: Double?
    /// The same of PostgreSQL's processes.
    var serverCPU: Double?
}

extension Collection where Element == Double {
    /// The middle value; nil when there is none.
    var median: Double? {
        let sorted = self.sorted()
        guard !sorted.isEmpty else { return nil }
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}

/// Ours and what it is measured against, in turn: what else the machine does meets both.
struct Pair {
    let ours: [Measurement]
    let theirs: [Measurement]

    static func measure(
        rounds: Int, ours: () async throws -> Measurement, theirs: () async throws -> Measurement
    ) async throws -> Pair {
        var ourRuns: [Measurement] = []
        var theirRuns: [Measurement] = []
        for _ in 0..<rounds {
            theirRuns.append(try await theirs())
            ourRuns.append(try await ours())
        }
        return Pair(ours: ourRuns, theirs: theirRuns)
    }

    /// Ours by theirs, round by round.
    var ratios: [Double] { zip(ours, theirs).map { $0.figure / $1.figure } }
}
