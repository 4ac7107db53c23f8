import Kernel
import Platform
import Storage

/// 回复记录: what the unit answered, written by itself or noted down by the office.
public enum AnswerSupervision {
    public static let fields = [InputField("answer", "回复", .text(maxLength: 2000), required: true)]

    public static func answer(
        _ id: SupervisionID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        let found = try Supervision.find(id, for: scope, db)
        guard found.isAnswered(by: scope) else {
            throw Failure.forbidden("您不能登记这次督办的回复。")
        }
        let input = try Input(raw, for: fields)
        let changed = try db.run(
            """
            UPDATE suggestions_supervision
               SET answer = \(input.required("answer")), answered_on = \(db.now.day), answered_by = \(scope.name)
             WHERE office_id = \(scope.office) AND id = \(id) AND answered_on IS NULL AND withdrawn_on IS NULL
            """)
        guard changed == 1 else { throw Failure.conflict("这次督办已经登记过回复，或者已经撤销。") }
        try Audit.append(
            "suggestions.supervision.answered", on: Reference(Supervision.reference, id), [:], by: scope, db)
        try Notice.send(
            "\(found.unitName)回复了\(found.kind.title)督办。", about: Reference(Supervision.reference, id),
            to: [.role(.officeStaff)], by: scope, db)
    }
}

extension Supervision {
    /// The unit itself, or the office for it; who follows the suggestion only reads.
    public func isAnswered(by scope: Scope) -> Bool {
        scope.may(.superviseSuggestions) || (scope.may(.handleSuggestions) && scope.units.contains(unit))
    }
}

/// Taking back what was entered by mistake: it stays with its reason, and no figure counts it.
public enum WithdrawSupervision {
    public static let fields = [InputField("reason", "撤销原因", .text(maxLength: 500), required: true)]

    public static func withdraw(
        _ id: SupervisionID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.superviseSuggestions)
        let found = try Supervision.find(id, for: scope, db)
        let input = try Input(raw, for: fields)
        let changed = try db.run(
            """
            UPDATE suggestions_supervision
               SET withdrawn_on = \(db.now.day), withdrawn_reason = \(input.required("reason"))
             WHERE office_id = \(scope.office) AND id = \(id) AND withdrawn_on IS NULL
            """)
        guard changed == 1 else { throw Failure.conflict("这次督办已经撤销过。") }
        try Audit.append(
            "suggestions.supervision.withdrawn", on: Reference(Supervision.reference, id), [:], by: scope, db)
        try Notice.send(
            "\(found.kind.title)督办已撤销。", about: Reference(Supervision.reference, id), to: [.unit(found.unit)],
            by: scope, db)
    }
}
