import Kernel
import Platform
import Storage
import SuggestionsContract

/// A whole session assigned by one confirmation: all of it or nothing, in the same number of statements whatever the
/// number of suggestions.
public struct BatchAssignment: Sendable {
    public static let fields = [
        InputField("requirement", "办理要求", .text(maxLength: 1000), hint: "写在每一份通知书上。"),
        InputField("notices", "交办通知书", .choice(NoticeCut.self, \.title), required: true),
        InputField("prefix", "发文代字", .line(maxLength: 40), hint: "如：市人大代工交。不写则通知书上留空，由人填写。"),
        InputField("first", "起始号", .line(maxLength: 6), hint: "从几号起编。写了代字才编号。"),
        InputField("contact", "本机关联系人", .line(maxLength: 60)),
        InputField("telephone", "电话", .line(maxLength: 30)),
    ]

    /// Assigns all of the lines, or nothing when one of them has a problem: the check says which.
    ///
    /// The id was made with the form, so that a form sent twice assigns once.
    /// - Returns: nil when this batch was assigned before.
    public static func assign(
        _ id: AssignmentBatchID, _ lines: [BatchLine], _ raw: [String: [String]], by scope: Scope,
        _ db: any Connection
    ) throws -> BatchCheck? {
        try scope.require(.assignSuggestions)
        let input = try Input(raw, for: fields)
        guard try db.count("SELECT COUNT(*) FROM suggestions_batch WHERE id = \(id)") == 0 else {
            _ = try AssignmentBatch.find(id, for: scope, db)
            return nil
        }
        let check = try BatchCheck(lines, locking: true, for: scope, db)
        guard !check.rows.isEmpty else { throw Failure.invalid("没有要交办的建议：请至少给一件写上主办单位。") }
        guard check.problems == 0 else { return check }
        let numbering = try NoticeNumbering(input, check, in: scope.office, db)
        try AssignmentBatch.insert(
            id, NoticeCut(rawValue: input.required("notices")) ?? .unit, contact: input.text("contact"),
            telephone: input.text("telephone"), by: scope, db)
        try hand(check, batch: id, input.text("requirement"), numbering, in: scope.office, db)
        try record(check, batch: id, by: scope, db)
        return check
    }

    /// Whether what stands on the notices could be written: what `assign` would refuse, beside its field.
    public static func check(
        _ raw: [String: [String]], for check: BatchCheck, by scope: Scope, _ db: any Connection
    ) throws {
        _ = try NoticeNumbering(try Input(raw, for: fields), check, in: scope.office, db)
    }

    /// The row of the table that 交办 takes from this state; nil where it has none.
    ///
    /// Guards would have to be asked of each suggestion: rows that have any are not taken by the hundred.
    static func transition(from state: SuggestionState) -> Transition<SuggestionCase>? {
        SuggestionCase.machine.rows.first {
            $0.from == state && $0.event == .assign && $0.when == nil && $0.requires.isEmpty
        }
    }

    private static func hand(
        _ check: BatchCheck, batch: AssignmentBatchID, _ requirement: String?, _ numbering: NoticeNumbering,
        in office: OfficeID, _ db: any Connection
    ) throws {
        var parts = NewParts(in: office, batch: batch)
        let today = db.now.day
        for row in check.rows {
            guard let id = row.id, let lead = row.lead, let main = row.main else { continue }
            parts.add(
                ([main] + row.co).map { unit in
                    .init(
                        unit: unit, role: unit == main ? .main : .co, requirement: requirement,
                        noticeNumber: numbering.number(of: id, unit))
                }, of: .init(suggestion: id, round: row.round, lead: lead, day: today), at: db.now)
        }
        try parts.insert(try ClockRules.load(office: office, db), db)
        try db.run(
            """
            UPDATE suggestions_suggestion
               SET state = \(SuggestionState.handling), assigned_on = \(today), version = version + 1,
                   changed_at = \(db.now)
             WHERE office_id = \(office) AND id IN \(check.rows.compactMap(\.id))
            """)
    }
}
