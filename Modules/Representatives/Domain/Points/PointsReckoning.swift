import Kernel
import RepresentativesContract
import Storage

/// An entry that counts.
struct CountedEntry: Record {
    static var columns: SQL { "id, tenure_id, kind, role" }
    let id: PerformanceID
    let tenure: TenureID
    let kind: PerformanceKind
    let role: String?

    init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        kind = try row.next()
        role = try row.next()
    }
}

/// A line that was written for an entry.
struct WrittenLine: Record {
    static var columns: SQL { "id, tenure_id, performance_id, kind, rule_id, points, origin, reversal_of" }
    let id: PointsLineID
    let tenure: TenureID
    let entry: PerformanceID
    let kind: PerformanceKind
    let rule: PointsRuleID
    let points: Int
    let origin: PointsLine.Origin
    let reversalOf: PointsLineID?

    init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        entry = try row.next()
        kind = try row.next()
        rule = try row.next()
        points = try row.next()
        origin = try row.next()
        reversalOf = try row.next()
    }
}

/// Compares the lines there should be with those there are.
struct PointsReckoning {
    private struct Place: Hashable {
        let tenure: TenureID
        let rule: PointsRuleID
    }

    private struct Worth {
        let entry: CountedEntry
        let rule: PointsRuleID
        let points: Int
    }

    private var wanted: [Worth] = []
    /// Lines that no counter-line takes back, by entry.
    private var standing: [PerformanceID: WrittenLine] = [:]

    /// - Parameter entries: all that count of some deputies in a year, earliest first.
    init(_ rules: PointsRuleSet, _ entries: [CountedEntry], _ written: [WrittenLine]) {
        let reversed = Set(written.compactMap(\.reversalOf))
        let struck = Set(written.filter { $0.origin == .objection }.map(\.entry))
        for line in written where line.reversalOf == nil && !reversed.contains(line.id) { standing[line.entry] = line }
        var seen: Set<Place> = []
        for entry in entries where !struck.contains(entry.id) {
            guard let rule = rules.rule(for: entry.kind, role: entry.role) else { continue }
            let isFirst = seen.insert(Place(tenure: entry.tenure, rule: rule.id)).inserted
            wanted.append(Worth(entry: entry, rule: rule.id, points: isFirst ? rule.base : rule.extra))
        }
    }

    /// The counter-lines and the new lines.
    func batch(_ year: Int, _ office: OfficeID, _ now: Instant) -> Batch {
        var batch = Batch(
            into: "representatives_points_line",
            [
                "id", "office_id", "tenure_id", "year", "kind", "points", "rule_id", "performance_id", "origin",
                "reason", "reversal_of", "created_at",
            ])
        func reverse(_ line: WrittenLine, _ reason: String) {
            batch.append(
                PointsLineID.new(at: now), office, line.tenure, year, line.kind, -line.points, line.rule, line.entry,
                PointsLine.Origin.settlement, reason, line.id, now)
        }
        var left = standing
        for worth in wanted {
            let entry = worth.entry
            let line = left.removeValue(forKey: entry.id)
            if let line, line.rule == worth.rule, line.points == worth.points { continue }
            if let line { reverse(line, "规则或者先后次序有变，重新计分。") }
            guard worth.points != 0 else { continue }
            batch.append(
                PointsLineID.new(at: now), office, entry.tenure, year, entry.kind, worth.points, worth.rule, entry.id,
                PointsLine.Origin.rule, String?.none, PointsLineID?.none, now)
        }
        for line in left.values.sorted(by: { $0.id < $1.id }) { reverse(line, "履职记录已冲销，或者规则不再计分。") }
        return batch
    }
}
