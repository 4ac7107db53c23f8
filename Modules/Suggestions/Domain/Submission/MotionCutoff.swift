import Kernel
import Platform
import Storage

/// 议案截止时间 of a congress session, where the presidium has set one.
public struct MotionCutoff: Record, Sendable {
    public static var columns: SQL { "c.meeting_id, m.name, c.ends_at, c.set_by" }

    public let meeting: MeetingID
    public let meetingName: String
    public let endsAt: Instant
    public let setBy: String

    public init(_ row: inout Row) throws {
        meeting = try row.next()
        meetingName = try row.next()
        endsAt = try row.next()
        setBy = try row.next()
    }

    public static let fields = [
        InputField("meeting", "会议", .one(.meetings), required: true),
        InputField("day", "截止日期", .day, required: true),
        InputField("hour", "几时", .line(maxLength: 2), required: true, hint: "0 到 24 的整点，如 12；24 是当天结束。"),
    ]

    /// Newest session first.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [MotionCutoff] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_motion_cutoff c JOIN platform_meeting m ON m.id = c.meeting_id
             WHERE c.office_id = \(office) ORDER BY m.starts_on DESC, c.meeting_id
            """)
    }

    /// Sets it, or sets it anew: what it was stays in the audit trail. Throws `invalid` beside its field.
    public static func set(_ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws {
        try scope.require(.assignSuggestions)
        let input = try Input(raw, for: fields)
        let id: MeetingID = try input.id("meeting").orInvalid("meeting", "请选择会议。")
        let congresses = try Meeting.all(in: scope.office, db).filter { $0.kind == .congress }
        guard let meeting = congresses.first(where: { $0.id == id }) else {
            throw Failure.invalid(field: "meeting", "没有这次人民代表大会会议。")
        }
        let day = try input.day("day").orInvalid("day", "请填写截止日期。")
        guard (meeting.startsOn.advanced(by: -60)...meeting.endsOn).contains(day) else {
            throw Failure.invalid(
                field: "day", "截止日期应在会前六十日到闭会之日（\(meeting.endsOn.chinese)）之间。")
        }
        let hour = try input.requiredNumber("hour", "几时", in: 0...24)
        let seconds = Int64(day.number) * 86_400 + Int64(hour - 8) * 3600
        let endsAt = Instant(microseconds: seconds * 1_000_000)
        let changed = try db.run(
            """
            UPDATE suggestions_motion_cutoff SET ends_at = \(endsAt), set_by = \(scope.name), created_at = \(db.now)
             WHERE office_id = \(scope.office) AND meeting_id = \(id)
            """)
        if changed == 0 {
            try db.run(
                """
                INSERT INTO suggestions_motion_cutoff (meeting_id, office_id, ends_at, set_by, created_at)
                VALUES (\(id), \(scope.office), \(endsAt), \(scope.name), \(db.now))
                """)
        }
        try Audit.append(
            "suggestions.motion-cutoff.set", on: Reference("platform.office", scope.office),
            ["meeting": meeting.code, "ends_at": endsAt.minuteText], by: scope, db)
    }

    /// Whether motions of this session are taken no more. Of a paper the day counts, not the hour it was typed.
    static func isPast(_ meeting: MeetingID?, paperOn: Day?, in office: OfficeID, _ db: any Connection) throws -> Bool {
        guard let meeting else { return false }
        let end: Instant? = try db.value(
            "SELECT ends_at FROM suggestions_motion_cutoff WHERE office_id = \(office) AND meeting_id = \(meeting)")
        guard let end else { return false }
        return paperOn.map { $0 > end.day } ?? (db.now > end)
    }
}
