import Kernel
import Platform
import Storage
import SuggestionsContract

/// A committee notes down what it said to a unit, or saw there, about one suggestion it follows. It is kept among the
/// office's own 督办 and counts with them; the unit and the office are told.
public enum SuperviseFollowed {
    public static let unitsSource = InputField.Source("suggestions.units-of-followed")

    public static let fields = [
        InputField("unit", "承办单位", .one(unitsSource), required: true),
        InputField(
            "kind", "方式", .choice(ways.map { InputField.Choice($0.rawValue, $0.title) }), required: true,
            hint: "只是打电话了解情况的，选“电话”"),
        InputField("held_on", "日期", .day, required: true),
        InputField("content", "情况", .text(maxLength: 1000), required: true, hint: "了解到的进展，存在的问题"),
        InputField("requirement", "要求", .text(maxLength: 1000)),
        InputField("place", "地点", .line(maxLength: 100)),
        InputField("participants", "参加人员", .text(maxLength: 500), hint: "写人数或职务"),
        InputField("contact", "单位联系人", .line(maxLength: 60)),
    ]

    /// A letter bears the office's number, and a new round is the program's.
    private static let ways: [SupervisionKind] = [.telephone, .onSite, .meeting, .research, .inspection]

    /// The units that may be asked about it. Throws `notFound` for what this person's committee does not follow.
    public static func units(of id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> [Unit] {
        try scope.require(.followSuggestions)
        guard
            try db.count(
                """
                SELECT COUNT(*) FROM suggestions_suggestion
                 WHERE id = \(id) AND office_id = \(scope.office) AND \(CommitteeSight.condition(for: scope))
                """) > 0
        else { throw Failure.notFound("没有这件建议，或者不由您的委员会对口督办。") }
        let handling: [UnitID] = try db.values(
            """
            SELECT unit_id FROM suggestions_assignment
             WHERE suggestion_id = \(id) AND office_id = \(scope.office) AND role <> 'former'
               AND state <> \(AssignmentState.reassigned) ORDER BY role DESC, id
            """)
        let names = try Unit.all(in: scope.office, db)
        return handling.compactMap { unit in names.first { $0.id == unit } }
    }

    /// `id` was made with the form, so that a form sent twice makes one. Throws `notFound`, and `invalid` beside the
    /// field.
    public static func log(
        _ id: SupervisionID, on suggestion: SuggestionID, _ raw: [String: [String]], by scope: Scope,
        _ db: any Connection
    ) throws {
        let units = try units(of: suggestion, for: scope, db)
        let input = try Input(raw, for: fields)
        guard try db.count("SELECT COUNT(*) FROM suggestions_supervision WHERE id = \(id)") == 0 else { return }
        guard let unit = units.first(where: { $0.id == input.id("unit", as: UnitSubject.self) }) else {
            throw Failure.invalid(field: "unit", "请选择承办这件建议的单位。")
        }
        let kind = try SupervisionKind(rawValue: input.required("kind")).orInvalid("kind", "请选择方式。")
        let day = try input.requiredSensiblePastDay("held_on", "日期", by: db.now.day)
        var entry = SupervisionEntry(kind, unit.id, day, input.required("content"), [suggestion])
        entry.requirement = input.text("requirement")
        entry.place = input.text("place")
        entry.participants = input.text("participants")
        entry.contact = input.text("contact")
        try SupervisionEntry.insert([(id, id.asID(), entry)], by: scope.name, in: scope.office, db)
        let page = Reference(Supervision.reference, id)
        try Audit.append(
            "suggestions.supervision.logged", on: page,
            ["kind": kind.rawValue, "unit": unit.name, "suggestions": "1"], by: scope, db)
        let committees: [String] = try db.values(CommitteeSight.names(of: scope))
        let (who, paper) = (
            committees.joined(separator: "、"), try NewsWords.of(suggestion, in: scope.office, db).name
        )
        try Notice.send(
            "\(who)\(kind.title)督办\(paper)：请打开看情况和要求，抓紧办理，在那里回复。", about: page, to: [.unit(unit.id)],
            by: scope, db)
        try Notice.send(
            "\(who)\(kind.title)督办了\(paper)，由\(unit.name)办理和回复。", about: page, to: [.role(.officeStaff)],
            by: scope, db)
    }
}
