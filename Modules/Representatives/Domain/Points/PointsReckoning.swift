import Kernel
import RepresentativesContract
import Storage

/// An entry that counts, for the deputy or against them.
struct CountedEntry: Record {
    static var columns: SQL { "id, tenure_id, kind, role" }
    /// Of an entry of the file, or of a part in an activity that was missed.
    let id: ID<Never>
    let tenure: TenureID
    let kind: PointsKind
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
    static var columns: SQL {
        "id, tenure_id, year, COALESCE(performance_id, attendance_id), kind, rule_id, points, origin, reversal_of"
    }

    let id: PointsLineID
    let tenure: TenureID
    let year: Int
    let entry: ID<Never>
    let kind: PointsKind
    let rule: PointsRuleID
    let points: Int
    let origin: PointsLine.Origin
    let reversalOf: PointsLineID?

    init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        year = try row.next()
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
    private let year: Int
    /// Lines that no counter-line takes back, by entry.
    private var standing: [ID<Never>: WrittenLine] = [:]
    /// Lines of other years for entries that have come into this one.
    private(set) var moved: [WrittenLine] = []

    /// - Parameters:
    ///   - entries: all that count of some deputies in the year, earliest first.
    ///   - written: the lines of these deputies, of all years.
    init(_ rules: PointsRuleSet, _ year: Int, _ entries: [CountedEntry], _ written: [WrittenLine]) {
        self.year = year
        let own = Set(entries.map(\.id))
        let reversed = Set(written.compactMap(\.reversalOf))
        let struck = Set(written.filter { $0.origin == .objection }.map(\.entry))
        for line in written where line.reversalOf == nil && !reversed.contains(line.id) {
            if line.year == year {
                standing[line.entry] = line
            } else if own.contains(line.entry) {
                moved.append(line)
            }
        }
        var seen: Set<Place> = []
        for entry in entries where !struck.contains(entry.id) {
            guard let rule = rules.rule(for: entry.kind, role: entry.role) else { continue }
            let isFirst = seen.insert(Place(tenure: entry.tenure, rule: rule.id)).inserted
            wanted.append(Worth(entry: entry, rule: rule.id, points: isFirst ? rule.base : rule.extra))
        }
    }

    /// The counter-lines and the new lines.
    func batch(_ office: OfficeID, _ now: Instant) -> Batch {
        var batch = Batch(
            into: "representatives_points_line",
            [
                "id", "office_id", "tenure_id", "year", "kind", "points", "rule_id", "performance_id",
                "attendance_id", "origin", "reason", "reversal_of", "created_at",
            ])
        func file(_ entry: ID<Never>, _ kind: PointsKind) -> ID<Never>? { kind.isDeduction ? nil : entry }
        func roll(_ entry: ID<Never>, _ kind: PointsKind) -> ID<Never>? { kind.isDeduction ? entry : nil }
        func reverse(_ line: WrittenLine, _ reason: String) {
            batch.append(
                PointsLineID.new(at: now), office, line.tenure, line.year, line.kind, -line.points, line.rule,
                file(line.entry, line.kind), roll(line.entry, line.kind), PointsLine.Origin.settlement, reason, line.id,
                now)
        }
        for line in moved { reverse(line, "依据的记录改到了别的年度。") }
        var left = standing
        for worth in wanted {
            let entry = worth.entry
            let line = left.removeValue(forKey: entry.id)
            if let line, line.rule == worth.rule, line.points == worth.points { continue }
            if let line { reverse(line, "规则或者先后次序有变，重新计分。") }
            guard worth.points != 0 else { continue }
            batch.append(
                PointsLineID.new(at: now), office, entry.tenure, year, entry.kind, worth.points, worth.rule,
                file(entry.id, entry.kind), roll(entry.id, entry.kind), PointsLine.Origin.rule, String?.none,
                PointsLineID?.none, now)
        }
        for line in left.values.sorted(by: { $0.id < $1.id }) { reverse(line, "依据的记录已冲销或者更正，或者规则不再计分。") }
        return batch
    }
}
