import Kernel
import Platform
import Storage
import SuggestionsContract

/// Noting down a telephone call or what was done on the spot, or sending a letter (domain 4: 发文字号、单位、涉及建议、问题、要求及完成时间、联系人).
public enum LogSupervision {
    public static let suggestionsSource = InputField.Source("suggestions.of-unit")

    /// What the form asks for; the unit was chosen before.
    public static func fields(_ kind: SupervisionKind) -> [InputField] {
        switch kind {
        case .letter: letterFields
        case .telephone: callFields
        case .onSite, .meeting, .research, .inspection: placeFields
        // Only the program writes it, with the new round.
        case .redo: []
        }
    }

    private static let suggestions = InputField("suggestions", "涉及的建议", .many(suggestionsSource), required: true)
    private static let telephone = InputField("telephone", "电话", .line(maxLength: 30))
    private static let hint = "如：会办意见尚未提交；未与代表沟通；答复已逾期"

    private static let callFields: [InputField] = [
        suggestions,
        InputField("held_on", "通话日期", .day, required: true),
        InputField("content", "通话内容", .text(maxLength: 1000), required: true, hint: hint),
        InputField("requirement", "要求", .text(maxLength: 1000)),
        InputField("contact", "对方接话人", .line(maxLength: 60)),
        telephone,
    ]

    private static let letterFields: [InputField] = [
        suggestions,
        InputField(
            "number", "发文字号", .line(maxLength: 60), required: true, hint: "如：市人大代工函〔2024〕3号，不能和别的督办函相同"),
        InputField("held_on", "发函日期", .day, required: true),
        InputField("content", "问题", .text(maxLength: 1000), required: true, hint: hint),
        InputField("requirement", "要求", .text(maxLength: 1000), required: true),
        InputField("answer_by", "答复期限", .day, required: true, hint: "单位在这一天以前回复"),
        InputField("contact", "本机关联系人", .line(maxLength: 60)),
        telephone,
    ]

    /// Of a visit, a meeting, research or an inspection (上门、会议、调研、视察).
    static let placeFields: [InputField] = [
        suggestions,
        InputField("check_kind", "三查", .choice(SupervisionCheck.self, \.title), hint: "不是三查的不选"),
        InputField("held_on", "日期", .day, required: true),
        InputField("place", "地点", .line(maxLength: 100)),
        InputField("participants", "参加人员", .text(maxLength: 500), hint: "写人数或职务"),
        InputField("content", "情况", .text(maxLength: 1000), required: true),
        InputField("requirement", "要求", .text(maxLength: 1000)),
        InputField("contact", "单位参加人", .line(maxLength: 60)),
    ]

    /// The id was made with the form, so that a form sent twice makes one. The unit is told by notice.
    public static func log(
        _ id: SupervisionID, _ kind: SupervisionKind, to unit: UnitID, _ raw: [String: [String]], by scope: Scope,
        _ db: any Connection
    ) throws {
        try scope.require(.superviseSuggestions)
        let input = try Input(raw, for: fields(kind))
        guard try db.count("SELECT COUNT(*) FROM suggestions_supervision WHERE id = \(id)") == 0 else {
            _ = try Supervision.find(id, for: scope, db)
            return
        }
        guard let name = try Unit.names(of: [unit], in: scope.office, db)[unit] else {
            throw Failure.notFound("没有这个承办单位。")
        }
        let suggestions: [SuggestionID] = input.ids("suggestions")
        try requireHandled(suggestions, by: unit, scope.office, db)
        let day = try pastDay(input, db)
        if let until = input.day("answer_by"), until < day {
            throw Failure.invalid(field: "answer_by", "答复期限不能早于发函日期（\(day.chinese)）。")
        }
        if let number = input.text("number") { try requireFree(number, scope.office, db) }
        var entry = SupervisionEntry(kind, unit, day, input.required("content"), suggestions)
        entry.requirement = input.text("requirement")
        entry.number = input.text("number")
        entry.answerBy = input.day("answer_by")
        entry.contact = input.text("contact")
        entry.telephone = input.text("telephone")
        entry.place = input.text("place")
        entry.participants = input.text("participants")
        entry.check = input.text("check_kind").flatMap(SupervisionCheck.init(rawValue:))
        try SupervisionEntry.insert([(id, id.asID(), entry)], by: scope.name, in: scope.office, db)
        try Audit.append(
            "suggestions.supervision.logged", on: Reference(Supervision.reference, id),
            ["kind": kind.rawValue, "unit": name, "suggestions": String(suggestions.count)], by: scope, db)
        let words = kind == .letter ? "收到督办函" : "代工委\(kind.title)督办"
        try Notice.send(
            "\(words)：\(suggestions.count) 件建议，请抓紧办理。", about: Reference(Supervision.reference, id),
            to: [.unit(unit)], by: scope, db)
    }

    private static func requireHandled(
        _ suggestions: [SuggestionID], by unit: UnitID, _ office: OfficeID, _ db: any Connection
    ) throws {
        let handled = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_assignment
             WHERE office_id = \(office) AND unit_id = \(unit) AND suggestion_id IN \(suggestions)
               AND state <> \(AssignmentState.reassigned)
            """)
        guard handled == suggestions.count else {
            throw Failure.invalid(field: "suggestions", "所选的建议里有不由这个单位承办的，请重新选择。")
        }
    }

    private static func requireFree(_ number: String, _ office: OfficeID, _ db: any Connection) throws {
        let taken = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_supervision
             WHERE office_id = \(office) AND number = \(number) AND withdrawn_on IS NULL
            """)
        guard taken == 0 else { throw Failure.invalid(field: "number", "发文字号“\(number)”已经用过。") }
    }

    private static func pastDay(_ input: Input, _ db: any Connection) throws -> Day {
        let day = try input.day("held_on").orInvalid("held_on", "请填写日期。")
        guard day <= db.now.day else {
            throw Failure.invalid(field: "held_on", "日期不能晚于今天（\(db.now.day.chinese)）。")
        }
        guard day.year >= 1949 else { throw Failure.invalid(field: "held_on", "日期太早，请看看年份有没有打错。") }
        return day
    }
}
