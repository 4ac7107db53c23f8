import Kernel
import Platform
import RepresentativesContract
import Storage

extension CaseEngine<PointsObjectionCase> {
    /// The office answers objections by the table.
    public static let objections = CaseEngine(
        [AnswerObjection.uphold, AnswerObjection.dismiss],
        in: "representatives_points_objection", find: PointsObjection.find)
}

/// What the office answers; the deputy is told either way.
private enum AnswerObjection {
    private static let opinion = InputField(
        "opinion", "答复", .text(maxLength: 500), required: true, hint: "会告知提出异议的代表。")

    static let uphold = Verb<PointsObjectionCase>(.uphold, fields: [opinion]) { act in
        let opinion = act.input.text("opinion")
        try strike(act.facts.line, opinion, by: act.scope, act.db)
        return Effect(opinion: opinion, tells: [.person(act.facts.person)])
    }

    static let dismiss = Verb<PointsObjectionCase>(.dismiss, saying: opinion) { [.person($0.facts.person)] }

    /// Takes the line back, unless that has been done already; its entry is worth nothing from now on, and those after
    /// it are reckoned anew.
    private static func strike(
        _ id: PointsLineID, _ reason: String?, by scope: Scope, _ db: any Connection
    ) throws {
        let line = try PointsLine.find(id, for: scope, db)
        guard line.isStanding else { return }
        let rule: PointsRuleID? = try db.value(
            "SELECT rule_id FROM representatives_points_line WHERE id = \(id) AND rule_id IS NOT NULL")
        var batch = Batch(
            into: "representatives_points_line",
            [
                "id", "office_id", "tenure_id", "year", "kind", "points", "rule_id", "performance_id",
                "attendance_id", "origin", "reason", "reversal_of", "created_at",
            ])
        batch.append(
            PointsLineID.new(at: db.now), scope.office, line.tenure, line.year, line.category, -line.points, rule,
            line.entry, line.attendance, PointsLine.Origin.objection, reason, id, db.now)
        try db.insert(batch)
        try db.run(
            """
            UPDATE representatives_performance SET settled_at = NULL
             WHERE office_id = \(scope.office) AND id = \(line.entry)
            """)
        if let attendance = line.attendance { try AbsencePoints.reopen(attendance, office: scope.office, db) }
    }
}
