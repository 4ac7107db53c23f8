import Kernel
import Storage

/// 登记会议: one meeting, where the ledger 会议 brings many.
public enum RegisterMeeting {
    public static let fields: [InputField] = [
        InputField("name", "会议名称", .line(maxLength: 100), required: true, hint: "如：市第六届人大常委会第二十次会议。"),
        InputField("code", "会议编号", .line(maxLength: 40), required: true, hint: "台账里用它指这次会议，不能和别的会议相同。"),
        InputField("kind", "类型", .choice(Meeting.Kind.self, \.title), required: true),
        InputField("level", "层级", .choice(Level.self, \.title), required: true),
        InputField("term", "第几届", .line(maxLength: 2), required: true),
        InputField("number", "第几次会议", .line(maxLength: 3), required: true),
        InputField("starts_on", "开始日期", .day, required: true),
        InputField("ends_on", "结束日期", .day, required: true, hint: "开一天的，和开始日期相同。"),
    ]

    /// `id` was made with the form, so that a form sent twice makes one. Throws `forbidden`, `invalid` beside the field.
    public static func register(
        _ id: MeetingID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.importLedgers)
        let input = try Input(raw, for: fields)
        guard try db.count("SELECT COUNT(*) FROM platform_meeting WHERE id = \(id)") == 0 else { return }
        let code = input.required("code").halfWidth.trimmed
        let same = try db.count(
            "SELECT COUNT(*) FROM platform_meeting WHERE office_id = \(scope.office) AND code = \(code)")
        guard same == 0 else { throw Failure.invalid(field: "code", "已经有编号是“\(code)”的会议。") }
        let (starts, ends) = (input.day("starts_on"), input.day("ends_on"))
        guard let starts, let ends, starts <= ends else {
            throw Failure.invalid(field: "ends_on", "结束日期不能早于开始日期。")
        }
        try db.run(
            """
            INSERT INTO platform_meeting
                   (id, office_id, code, name, kind, level, term, number, starts_on, ends_on, created_at)
            VALUES (\(id), \(scope.office), \(code), \(input.required("name")), \(input.required("kind")),
                    \(input.required("level")), \(try input.requiredNumber("term", "届次", in: 1...99)),
                    \(try input.requiredNumber("number", "次数", in: 0...999)), \(starts), \(ends), \(db.now))
            """)
        try Audit.append(
            "platform.meeting-registered", on: Reference(MeetingLedger().kind, id), ["code": code], by: scope, db)
    }
}
