import Kernel
import Platform
import Storage
import SuggestionsContract

/// 联合督查: the congress and others (the government's inspection office, a party body) inspect several units at once.
///
/// Each unit has a row of the log of its own, so that it is told and may answer; the rows share their entry.
public enum LogJointInspection {
    public static let most = 100

    public static let fields: [InputField] = [
        InputField("suggestions", "涉及的建议", .many(LogSupervision.suggestionsSource), required: true),
        InputField("joint_with", "联合督查的机关", .line(maxLength: 100), required: true, hint: "如：市政府督查室"),
        InputField("held_on", "督查日期", .day, required: true),
        InputField("place", "地点", .line(maxLength: 100)),
        InputField("participants", "参加人员", .text(maxLength: 500), required: true, hint: "写人数或职务"),
        InputField("content", "督查发现的情况", .text(maxLength: 1000), required: true),
        InputField("requirement", "要求", .text(maxLength: 1000)),
        InputField("answer_by", "整改回复期限", .day),
    ]

    /// What the units have open, for the form. One statement.
    public static func parts(of units: [UnitID], in office: OfficeID, _ db: any Connection) throws -> [OpenPart] {
        try OpenPart.of(units, in: office, db)
    }

    /// `entry` was made with the form, so that a form sent twice is noted down once. All or none.
    public static func log(
        _ entry: SupervisionID, of units: [UnitID], _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.superviseSuggestions)
        let input = try Input(raw, for: fields)
        let chosen = Array(Set(units)).sorted()
        guard chosen.count >= 2 else { throw Failure.invalid("联合督查请选两家以上的单位；只有一家的，登记“视察”。") }
        guard chosen.count <= most else { throw Failure.invalid("一次最多选 \(most) 家单位。") }
        guard try Unit.names(of: chosen, in: scope.office, db).count == chosen.count else {
            throw Failure.notFound("所选的单位里有不存在的，没有登记。")
        }
        guard
            try db.count(
                "SELECT COUNT(*) FROM suggestions_supervision WHERE office_id = \(scope.office) AND entry_id = \(entry)"
            )
                == 0
        else { return }
        let day = try input.requiredSensiblePastDay("held_on", "督查日期", by: db.now.day)
        if let until = try input.sensibleDay("answer_by", "整改回复期限"), until < day {
            throw Failure.invalid(field: "answer_by", "整改回复期限不能早于督查日期（\(day.chinese)）。")
        }
        let asked = Set(input.ids("suggestions", as: SuggestionSubject.self))
        let parts = try parts(of: chosen, in: scope.office, db).filter { asked.contains($0.suggestion) }
        guard Set(parts.map(\.suggestion)) == asked else {
            throw Failure.invalid(field: "suggestions", "所选的建议里有不由这些单位承办的，请重新选择。")
        }
        let byUnit = Dictionary(grouping: parts, by: \.unit)
        guard byUnit.count == chosen.count else {
            throw Failure.invalid(field: "suggestions", "每家单位至少选一件建议。")
        }
        let rows = chosen.map { unit in
            var row = SupervisionEntry(
                .inspection, unit, day, input.required("content"), (byUnit[unit] ?? []).map(\.suggestion))
            row.requirement = input.text("requirement")
            row.answerBy = input.day("answer_by")
            row.place = input.text("place")
            row.participants = input.text("participants")
            row.jointWith = input.text("joint_with")
            return row
        }
        try SupervisionEntry.enter(
            rows, with: entry, as: "suggestions.supervision.joint",
            telling: { "联合督查：\($0.suggestions.count) 件建议，请看督查发现的情况。" }, by: scope, db)
    }
}
