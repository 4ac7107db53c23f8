import Kernel
import Platform
import Storage

/// 人工打分: the office's score of an item, with its reason. Another score takes the earlier back by a counter-line.
public enum ScoreByHand {
    public static let fields = [
        InputField("item", "项目", .one(.assessmentItems), required: true),
        InputField("points", "得分", .line(maxLength: 6), required: true, hint: "不超过这一项的分值，最多两位小数"),
        InputField("reason", "理由", .text(maxLength: 500), required: true),
    ]

    /// `id` was made with the form, so that a form sent twice makes one line. The unit is told, and may object.
    /// Throws `invalid` beside the field; `notFound` for a unit of another office.
    public static func score(
        _ id: ID<AssessmentLine>, of unit: UnitID, in year: Int, _ raw: [String: [String]], by scope: Scope,
        _ db: any Connection
    ) throws {
        try scope.require(.keepAssessment)
        let input = try Input(raw, for: fields)
        guard try !Unit.names(of: [unit], in: scope.office, db).isEmpty else {
            throw Failure.notFound("没有这个承办单位。")
        }
        let rules = try AssessmentRules.inForce(in: year, office: scope.office, db)
        let chosen = input.id("item", as: AssessmentItem.self)
        guard let item = rules?.items.first(where: { $0.id == chosen && $0.measure == .byHand }) else {
            throw Failure.invalid(field: "item", "规则里没有这一项，或者这一项由系统计算。")
        }
        guard let points = AssessmentPoints.typed(input.required("points")), points <= item.points else {
            throw Failure.invalid(
                field: "points", "得分应是 0 到 \(AssessmentPoints.text(item.points)) 的数，最多两位小数。")
        }
        let lines = try AssessmentLine.all(in: year, of: unit, for: scope, db)
        if lines.contains(where: { $0.id == id }) { return }
        var batch = AssessmentLine.batch()
        for line in lines where line.isStanding && line.item == item.id {
            ComputeAssessment.take(line, back: "重新打分", scope, db.now, &batch)
        }
        batch.append(
            id, scope.office, year, unit, item.id, points, Int?.none, Int?.none, AssessmentLine.Origin.manual,
            input.required("reason"), ID<AssessmentLine>?.none, scope.name, db.now)
        try db.insert(batch)
        try Audit.append(
            "suggestions.assessment.scored", on: Reference(AssessmentLine.kind, id),
            ["year": String(year), "points": AssessmentPoints.text(points)], by: scope, db)
        try Notice.send(
            "\(year)年考核“\(item.title)”得 \(AssessmentPoints.text(points)) 分。有异议可以提出。",
            about: Reference(AssessmentLine.kind, id), to: [.unit(unit)], by: scope, db)
    }
}

extension InputField.Source {
    /// The items of the year's rules that are scored by hand.
    public static let assessmentItems = InputField.Source("suggestions.assessment-items")
}
