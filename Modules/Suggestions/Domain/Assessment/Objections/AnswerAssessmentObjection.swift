import Kernel
import Platform
import Storage

extension CaseEngine<AssessmentObjectionCase> {
    /// The office answers objections by the table.
    public static let assessmentObjections = CaseEngine(
        [.uphold, .dismiss],
        in: "suggestions_assessment_objection", page: { Reference(AssessmentLine.kind, $0.line) },
        find: { try AssessmentObjection.find($0, for: $1, $2) })
}

extension Verb<AssessmentObjectionCase> {
    private static let opinion = InputField(
        "opinion", "答复", .text(maxLength: 500), required: true, hint: "会告知提出异议的单位。")

    /// The line is taken back by a counter-line, and the right points stand in another.
    static let uphold = Verb(
        .uphold,
        fields: [
            InputField("points", "应得分", .line(maxLength: 6), required: true, hint: "更正以后这一项的得分"), opinion,
        ]
    ) { act in
        let line = try AssessmentLine.find(act.facts.line, for: act.scope, act.db)
        guard line.isStanding else { throw Failure.conflict("这一笔已经因为重新计算冲销，请看新的一笔，并维持或另行更正。") }
        guard let points = AssessmentPoints.typed(act.input.required("points")), points <= line.most else {
            throw Failure.invalid(
                field: "points", "应得分应是 0 到 \(AssessmentPoints.text(line.most)) 的数，最多两位小数。")
        }
        guard points != line.points else {
            throw Failure.invalid(field: "points", "和原来的得分一样。分数不变的，请选“维持原分”。")
        }
        var batch = AssessmentLine.batch()
        ComputeAssessment.take(
            line, back: act.input.required("opinion"), origin: .objection, act.scope, act.db.now, &batch)
        batch.append(
            ID<AssessmentLine>.new(at: act.db.now), act.scope.office, line.year, line.unit, line.item, points, line.met,
            line.base, AssessmentLine.Origin.objection, act.input.required("opinion"), ID<AssessmentLine>?.none,
            act.scope.name, act.db.now)
        try act.db.insert(batch)
        return Effect(opinion: act.input.text("opinion"), tells: [.unit(act.facts.unit)])
    }

    static let dismiss = Verb(.dismiss, saying: opinion) { [.unit($0.facts.unit)] }
}
