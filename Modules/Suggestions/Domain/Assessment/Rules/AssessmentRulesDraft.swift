import Kernel
import Platform
import Storage

/// Rules about to be adopted.
public struct AssessmentRulesDraft: Sendable {
    public let name: String
    public let validFrom: Int
    public let leastCases: Int
    public let excellentPercent: Int
    public let items: [AssessmentItem]

    /// Throws `invalid` beside the field: the points must be 100 together, and no title stands twice.
    public init(
        name: String, validFrom: Int, leastCases: Int, excellentPercent: Int, items: [AssessmentItem]
    ) throws {
        guard !items.isEmpty else { throw Failure.invalid(field: "items", "请至少写一条考核项目。") }
        let sum = items.reduce(0) { $0 + $1.points }
        guard sum == AssessmentPoints.whole else {
            throw Failure.invalid(field: "items", "各项分值之和是 \(AssessmentPoints.text(sum)) 分，应当是 100 分。")
        }
        guard Set(items.map { "\($0.section.rawValue) \($0.title)" }).count == items.count else {
            throw Failure.invalid(field: "items", "同一部分里有名称相同的项目。")
        }
        self.name = name
        self.validFrom = validFrom
        self.leastCases = leastCases
        self.excellentPercent = excellentPercent
        self.items = items
    }

    /// An example to begin with; the office changes it as its own rules say.
    public static func example(from year: Int) throws -> AssessmentRulesDraft {
        try AssessmentRulesDraft(
            name: "示例规则", validFrom: year, leastCases: 3, excellentPercent: 10,
            items: [
                AssessmentItem(.leadership, "主要负责人研究和领办", 1500, .byHand),
                AssessmentItem(.organisation, "制度、专人和台账", 1500, .byHand),
                AssessmentItem(.handling, "按时签收", 1000, .signFor),
                AssessmentItem(.handling, "先沟通后答复", 1000, .contact),
                AssessmentItem(.handling, "按时答复", 1500, .reply),
                AssessmentItem(.handling, "答复稿不退回", 500, .returned),
                AssessmentItem(.satisfaction, "代表满意和基本满意", 3000, .content),
            ])
    }

    /// Adopts them; sheets of those years are computed anew the next time. Throws `forbidden`; `invalid` for a year
    /// long past.
    public func adopt(by scope: Scope, _ db: any Connection) throws {
        try scope.require(.keepAssessment)
        let year = db.now.day.year
        guard (year - 1...year + 1).contains(validFrom) else {
            throw Failure.invalid(field: "valid_from", "只能从去年、今年或明年起施行，更早年度的考核已成定局。")
        }
        let revision =
            try db.count(
                """
                SELECT COUNT(*) FROM suggestions_assessment_rules
                 WHERE office_id = \(scope.office) AND valid_from = \(validFrom)
                """) + 1
        let id = ID<AssessmentRules>.new(at: db.now)
        try db.run(
            """
            INSERT INTO suggestions_assessment_rules (id, office_id, valid_from, revision, name, least_cases,
                                                      excellent_percent, created_at)
            VALUES (\(id), \(scope.office), \(validFrom), \(revision), \(name), \(leastCases), \(excellentPercent),
                    \(db.now))
            """)
        var batch = Batch(
            into: "suggestions_assessment_item",
            ["id", "office_id", "rules_id", "position", "section", "title", "points", "measure"])
        for (place, item) in items.enumerated() {
            batch.append(
                ID<AssessmentItem>.new(at: db.now), scope.office, id, place, item.section, item.title, item.points,
                item.measure)
        }
        try db.insert(batch)
        try Audit.append(
            "suggestions.assessment.adopted", on: Reference("platform.office", scope.office),
            ["valid_from": String(validFrom), "revision": String(revision), "items": String(items.count)],
            by: scope, db)
    }
}
