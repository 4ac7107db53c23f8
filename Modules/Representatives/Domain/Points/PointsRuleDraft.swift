import Kernel
import Platform
import RepresentativesContract
import Storage

/// A set of rules about to be adopted.
public struct PointsRuleDraft: Sendable {
    public let name: String
    public let validFrom: Int
    public let low: Int
    public let good: Int
    public let rules: [PointsRule]

    /// Throws `invalid` for thresholds that cross, for no rules, and for two rules about the same.
    public init(name: String, validFrom: Int, low: Int, good: Int, rules: [PointsRule]) throws {
        guard low >= 0 else { throw Failure.invalid(field: "low", "偏低线不能小于 0。") }
        guard good >= low else { throw Failure.invalid(field: "good", "优良线不能低于偏低线。") }
        guard !rules.isEmpty else { throw Failure.invalid(field: "rules", "请至少写一条规则。") }
        guard Set(rules.map { "\($0.kind.rawValue) \($0.role)" }).count == rules.count else {
            throw Failure.invalid(field: "rules", "同一类别、同一方式只能写一条规则。")
        }
        self.name = name
        self.validFrom = validFrom
        self.low = low
        self.good = good
        self.rules = rules
    }

    /// The first years a set can have: the points of earlier ones are settled.
    public static func years(on today: Day) -> ClosedRange<Int> { today.year - 1...today.year + 1 }

    /// An example to begin with; the office changes it as its own rules say.
    public static func example(from year: Int) throws -> PointsRuleDraft {
        func rule(_ kind: PerformanceKind, _ points: Int) -> PointsRule {
            PointsRule(.performance(kind), base: points * 100, extra: points * 100, cap: 2000)
        }
        return try PointsRuleDraft(
            name: "示例规则", validFrom: year, low: 600, good: 3000,
            rules: [
                rule(.congress, 3), rule(.sitIn, 2), rule(.training, 2), rule(.suggestion, 3), rule(.cosigning, 1),
                rule(.research, 3), rule(.inspection, 3), rule(.groupActivity, 2), rule(.campaign, 2),
                rule(.reception, 2), rule(.reportToVoters, 3),
            ])
    }

    /// Adopts it: from its first year on it holds, and the points of those years are reckoned anew. The lines written
    /// by older rules stay, reversed by counter-lines. Throws `forbidden`; `invalid` for a year long past.
    public func adopt(by scope: Scope, _ db: any Connection) throws {
        try scope.require(.keepPoints)
        guard Self.years(on: db.now.day).contains(validFrom) else {
            throw Failure.invalid(field: "valid_from", "只能从去年、今年或明年起施行，更早年度的积分已成定局。")
        }
        let revision = try db.count(
            """
            SELECT COUNT(*) FROM representatives_points_rule_set
             WHERE office_id = \(scope.office) AND valid_from = \(validFrom)
            """)
        let id = ID<PointsRuleSetSubject>.new(at: db.now)
        var set = Batch(
            into: "representatives_points_rule_set",
            ["id", "office_id", "valid_from", "revision", "name", "low", "good", "created_at"])
        set.append(id, scope.office, validFrom, revision + 1, name, low, good, db.now)
        try db.insert(set)
        var batch = Batch(
            into: "representatives_points_rule",
            ["id", "office_id", "rule_set_id", "kind", "role", "base", "extra", "cap"])
        for rule in rules {
            batch.append(
                PointsRuleID.new(at: db.now), scope.office, id, rule.kind, rule.role, rule.base, rule.extra, rule.cap)
        }
        try db.insert(batch)
        try db.run(
            """
            UPDATE representatives_performance SET settled_at = NULL
             WHERE office_id = \(scope.office) AND year >= \(validFrom) AND settled_at IS NOT NULL
            """)
        try AbsencePoints.reopen(from: Day.first(of: validFrom), office: scope.office, db)
        try Audit.append(
            "representatives.points-rules-adopted", on: Reference("platform.office", scope.office),
            ["valid_from": String(validFrom), "revision": String(revision + 1), "rules": String(rules.count)],
            by: scope, db)
    }
}
