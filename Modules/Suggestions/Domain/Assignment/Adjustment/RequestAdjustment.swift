import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<AssignmentCase> {
    /// 申请调整: the unit's head says why the matter is not its own, by which provision, and whose it is (form 4.1).
    static let requestAdjustment = Verb(
        .requestAdjustment,
        fields: [
            InputField("reason", "申请调整的理由", .text(maxLength: 1000), required: true),
            InputField(
                "basis", "依据", .text(maxLength: 1000), required: true, hint: "写明“三定”规定里的职责条款，或者有关文件。"),
            InputField("unit", "建议承办单位", .one(.units), hint: "主办、分办单位必须写明；会办单位退出时可以不写。"),
        ]
    ) { act in
        let proposed: UnitID? = act.input.id("unit")
        guard proposed != nil || act.facts.role == .co else {
            throw Failure.invalid(field: "unit", "请写明建议改由哪个单位承办。")
        }
        guard proposed != act.facts.unit else { throw Failure.invalid(field: "unit", "建议承办单位不能是本单位。") }
        let names = try Unit.names(of: [proposed].compactMap { $0 }, in: act.scope.office, act.db)
        guard proposed.map({ names[$0] != nil }) ?? true else {
            throw Failure.invalid(field: "unit", "没有这个单位，请重新选择。")
        }
        var rows = Batch(
            into: "suggestions_adjustment",
            [
                "id", "office_id", "assignment_id", "role", "assigned_on", "reason", "basis", "proposed_unit_id",
                "asked_by", "asked_on", "created_at",
            ])
        rows.append(
            ID<Adjustment>.new(at: act.db.now), act.scope.office, act.facts.id, act.facts.role, act.facts.assignedOn,
            act.input.required("reason"), act.input.required("basis"), proposed, act.scope.name, act.db.now.day,
            act.db.now)
        try act.db.insert(rows)
        // Whoever asks to be relieved of it has it.
        try act.db.run(
            """
            UPDATE suggestions_assignment SET signed_for_on = COALESCE(signed_for_on, \(act.db.now.day))
             WHERE id = \(act.facts.id)
            """)
        let wish = proposed.flatMap { names[$0] }.map { "建议改由\($0)承办。" }
        let (reason, words) = (
            [act.input.required("reason"), wish].compactMap { $0 }.joined(separator: "\n"), try act.words()
        )
        return Effect(
            opinion: reason,
            clocksHeldBy: .role(.officeStaff),
            news: [
                .init(
                    "\(try act.unitName())申请退回\(words.name)，请审核\(words.reason(reason))",
                    to: [.role(.officeStaff), .role(.officeHead)])
            ])
    }
}
