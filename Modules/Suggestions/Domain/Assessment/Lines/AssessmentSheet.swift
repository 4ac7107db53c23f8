import Kernel
import Platform
import Storage

/// A unit's sheet of a year, item by item, with the cases behind it.
public struct AssessmentSheet: Sendable {
    public struct Item: Sendable {
        public let item: AssessmentItem
        /// Nil: nothing to divide by, or not scored yet.
        public let line: AssessmentLine?
    }

    public let unit: UnitID
    public let name: String
    public let items: [Item]
    /// Parts handed to the unit in the year, and those it signed for: the proof that they were delivered.
    public let cases: Int
    public let delivered: Int

    /// Hundredths.
    public var points: Int { items.reduce(0) { $0 + ($1.line?.points ?? 0) } }
    /// What could have been had: items without a base are left out of both.
    public var attainable: Int { items.reduce(0) { $0 + ($1.line == nil ? 0 : $1.item.points) } }
    /// Items by hand that nobody has scored.
    public var unscored: Int { items.count { $0.item.measure == .byHand && $0.line == nil } }
    /// On a scale of 100, in hundredths; nil where nothing can be had.
    public var score: Int? {
        attainable == 0 ? nil : AssessmentPoints.share(of: AssessmentPoints.whole, points, in: attainable)
    }

    /// Why the unit stands apart from the ranking; nil when it is ranked.
    public func apart(_ rules: AssessmentRules) -> String? {
        if delivered < rules.leastCases { return "已签收 \(delivered) 件，不到 \(rules.leastCases) 件" }
        if unscored > 0 { return "还有 \(unscored) 项没有打分" }
        return score == nil ? "没有可以计算的项目" : nil
    }

    init(
        _ unit: UnitID, _ name: String, _ rules: AssessmentRules, _ lines: [AssessmentLine], _ parts: [AssessedPart]
    ) {
        self.unit = unit
        self.name = name
        let standing = Dictionary(
            lines.filter(\.isStanding).map { ($0.item, $0) }, uniquingKeysWith: { _, last in last })
        items = rules.items.map { Item(item: $0, line: standing[$0.id]) }
        cases = parts.count
        delivered = parts.count { $0.signedForOn != nil }
    }
}

/// All sheets of a year: the ranked ones by score, and those that stand apart.
public struct AssessmentRanking: Sendable {
    public struct Place: Sendable {
        /// Those with the same score share it: 1, 2, 2, 4. Nil for a unit that stands apart.
        public let rank: Int?
        public let sheet: AssessmentSheet
        /// Why it stands apart.
        public let apart: String?
    }

    public let rules: AssessmentRules?
    public let ranked: [Place]
    public let apart: [Place]
    /// Units whose scores are no longer those of the data or of the rules.
    public let stale: Set<UnitID>

    /// Of the units that had a case or a score in the year. Five statements. Throws `forbidden`.
    public static func load(_ year: Int, for scope: Scope, _ db: any Connection) throws -> AssessmentRanking {
        try scope.require(.keepAssessment)
        guard let rules = try AssessmentRules.inForce(in: year, office: scope.office, db) else {
            return AssessmentRanking(rules: nil, ranked: [], apart: [], stale: [])
        }
        let allParts = try AssessedPart.all(in: year, on: db.now.day, office: scope.office, db)
        let allLines = try AssessmentLine.all(in: year, for: scope, db)
        let parts = Dictionary(grouping: allParts, by: \.unit)
        let lines = Dictionary(grouping: allLines, by: \.unit)
        let known = Set(parts.keys).union(lines.keys)
        let sheets = try Unit.all(in: scope.office, db).filter { known.contains($0.id) }.map {
            AssessmentSheet($0.id, $0.name, rules, lines[$0.id] ?? [], parts[$0.id] ?? [])
        }
        let ranked = sheets.filter { $0.apart(rules) == nil }.sorted { ($0.score ?? 0) > ($1.score ?? 0) }
        return AssessmentRanking(
            rules: rules,
            ranked: ranked.map { sheet in
                let better = ranked.count { ($0.score ?? 0) > (sheet.score ?? 0) }
                return Place(rank: better + 1, sheet: sheet, apart: nil)
            },
            apart: sheets.compactMap { sheet in
                sheet.apart(rules).map { Place(rank: nil, sheet: sheet, apart: $0) }
            },
            stale: ComputeAssessment.changes(year, rules, allLines, allParts, by: scope, db.now).units)
    }
}

/// One unit's sheet with every line ever written and the cases behind it.
public struct AssessmentUnitYear: Sendable {
    public let rules: AssessmentRules?
    public let sheet: AssessmentSheet?
    public let lines: [AssessmentLine]
    public let parts: [AssessedPart]
    public let name: String
    /// The scores are no longer those of the data or of the rules.
    public let isStale: Bool

    /// Throws `notFound` for a unit of another office, or another's unit for a person of a unit.
    public static func load(_ unit: UnitID, _ year: Int, for scope: Scope, _ db: any Connection) throws
        -> AssessmentUnitYear
    {
        try scope.require(.seeAssessment)
        guard scope.may(.keepAssessment) || scope.units.contains(unit),
            let name = try Unit.names(of: [unit], in: scope.office, db)[unit]
        else { throw Failure.notFound("没有这个单位的考核表，或者您不能查看它。") }
        let rules = try AssessmentRules.inForce(in: year, office: scope.office, db)
        let lines = try AssessmentLine.all(in: year, of: unit, for: scope, db)
        let parts = try AssessedPart.all(in: year, of: unit, on: db.now.day, office: scope.office, db)
        return AssessmentUnitYear(
            rules: rules, sheet: rules.map { AssessmentSheet(unit, name, $0, lines, parts) }, lines: lines,
            parts: parts, name: name,
            isStale: rules.map {
                !ComputeAssessment.changes(year, $0, lines, parts, by: scope, db.now).units.isEmpty
            } ?? false)
    }
}
