import Kernel
import Platform
import Storage

/// Computes what the sheets of a year take from the data. Lines that are right stay; others get a counter-line and, where
/// there is something to divide by, another in their place. A score after an objection stays.
public enum ComputeAssessment {
    /// How many lines were written. Throws `conflict` before the office has rules for the year.
    @discardableResult public static func compute(
        _ year: Int, by scope: Scope, _ db: any Connection
    ) throws -> Int {
        try scope.require(.keepAssessment)
        guard let rules = try AssessmentRules.inForce(in: year, office: scope.office, db) else {
            throw Failure.conflict("\(year)年还没有考核规则，请先施行规则。")
        }
        let parts = try AssessedPart.all(in: year, on: db.now.day, office: scope.office, db)
        let lines = try AssessmentLine.all(in: year, for: scope, db)
        let batch = changes(year, rules, lines, parts, by: scope, db.now).batch
        if !batch.rows.isEmpty { try db.insert(batch) }
        try Audit.append(
            "suggestions.assessment.computed", on: Reference("platform.office", scope.office),
            ["year": String(year), "lines": String(batch.rows.count)], by: scope, db)
        return batch.rows.count
    }

    /// What computing would write now, and about which units: none where the scores are those of the data.
    static func changes(
        _ year: Int, _ rules: AssessmentRules, _ lines: [AssessmentLine], _ parts: [AssessedPart], by scope: Scope,
        _ now: Instant
    ) -> (batch: Batch, units: Set<UnitID>) {
        let standing = lines.filter(\.isStanding)
        var batch = AssessmentLine.batch()
        var changed: Set<UnitID> = []
        let items = Set(rules.items.map(\.id))
        // Items of rules that hold no more, scored by hand or not, are scored anew under the new rules.
        for line in standing where !items.contains(line.item) {
            take(line, back: "规则已改", scope, now, &batch)
            changed.insert(line.unit)
        }
        let current = Dictionary(
            standing.filter { items.contains($0.item) }.map { (Place(unit: $0.unit, item: $0.item), $0) },
            uniquingKeysWith: { _, last in last })
        let byUnit = Dictionary(grouping: parts, by: \.unit)
        let units = Set(byUnit.keys).union(standing.map(\.unit)).sorted()
        for unit in units {
            for item in rules.items where item.measure != .byHand {
                let line = current[Place(unit: unit, item: item.id)]
                if line?.origin == .objection { continue }
                let (met, base) = counted(item.measure, in: byUnit[unit] ?? [])
                let points = base == 0 ? nil : AssessmentPoints.share(of: item.points, met, in: base)
                if let line, line.points == points, line.met == met, line.base == base { continue }
                if line == nil, points == nil { continue }
                changed.insert(unit)
                if let line { take(line, back: "数据有变", scope, now, &batch) }
                guard let points else { continue }
                batch.append(
                    ID<AssessmentLine>.new(at: now), scope.office, year, unit, item.id, points, met, base,
                    AssessmentLine.Origin.computed, String?.none, ID<AssessmentLine>?.none, scope.name, now)
            }
        }
        return (batch, changed)
    }

    static func counted(_ measure: AssessmentMeasure, in parts: [AssessedPart]) -> (met: Int, base: Int) {
        parts.reduce((0, 0)) { sum, part in
            let counted = measure.counted(in: part)
            return (sum.0 + counted.met, sum.1 + counted.base)
        }
    }

    /// Appends the counter-line.
    static func take(
        _ line: AssessmentLine, back reason: String, origin: AssessmentLine.Origin = .settlement, _ scope: Scope,
        _ now: Instant, _ batch: inout Batch
    ) {
        batch.append(
            ID<AssessmentLine>.new(at: now), scope.office, line.year, line.unit, line.item, -line.points, line.met,
            line.base, origin, reason, line.id, scope.name, now)
    }

    private struct Place: Hashable {
        let unit: UnitID
        let item: ID<AssessmentItem>
    }
}
