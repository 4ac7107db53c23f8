import Kernel
import Platform
import Storage

/// How often an office holds meetings of a kind: a version, with the rule it rests on.
public struct MeetingRule: Record, Sendable {
    /// Of the calendar year.
    public enum Period: String, CaseIterable, Storable {
        case month, quarter
        case halfYear = "half_year"
        case year
        /// No longer asked for.
        case dropped

        public var title: String {
            switch self {
            case .month: "每月一次"
            case .quarter: "每季度一次"
            case .halfYear: "每半年一次"
            case .year: "每年一次"
            case .dropped: "不再要求"
            }
        }
    }

    public static var columns: SQL { "r.kind, r.period, r.valid_from, r.basis, r.set_by" }

    public let kind: WorkMeetingKind
    public let period: Period
    public let validFrom: Day
    public let basis: String
    public let setBy: String

    public init(_ row: inout Row) throws {
        kind = try row.next()
        period = try row.next()
        validFrom = try row.next()
        basis = try row.next()
        setBy = try row.next()
    }

    /// Every version, oldest first; of two from the same day the later stands. One statement.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [MeetingRule] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_meeting_rule r WHERE r.office_id = \(office)
             ORDER BY r.kind, r.valid_from, r.set_at, r.id
            """)
    }

    public static let fields = [
        InputField("kind", "会议", .choice(WorkMeetingKind.self, \.title), required: true),
        InputField("period", "多久一次", .choice(Period.self, \.title), required: true),
        InputField("from", "施行日期", .day, required: true),
        InputField("basis", "依据", .line(maxLength: 100), required: true, hint: "哪个文件、第几条"),
    ]

    /// `id` was made with the form, so that a form sent twice sets one version. Throws `invalid` beside its field, also
    /// for a day before the latest version's of this kind.
    public static func set(
        _ id: ID<MeetingRule>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.superviseSuggestions)
        let input = try Input(raw, for: fields)
        let day = try RuleDay.typed(input)
        let kind = try WorkMeetingKind(rawValue: input.required("kind")).orInvalid("kind", "没有这种会议。")
        let period = try Period(rawValue: input.required("period")).orInvalid("period", "没有这种间隔。")
        guard try db.count("SELECT COUNT(*) FROM suggestions_meeting_rule WHERE id = \(id)") == 0 else { return }
        if let latest = try all(in: scope.office, db).last(where: { $0.kind == kind }), day < latest.validFrom {
            throw Failure.invalid(field: "from", "现行规定自 \(latest.validFrom) 起施行，新规定不能早于这一天。")
        }
        try db.run(
            """
            INSERT INTO suggestions_meeting_rule (id, office_id, kind, period, valid_from, basis, set_by, set_at)
            VALUES (\(id), \(scope.office), \(kind), \(period), \(day), \(input.required("basis")), \(scope.name),
                    \(db.now))
            """)
        try Audit.append(
            "suggestions.meeting-rule.set", on: Reference("platform.office", scope.office),
            ["kind": kind.rawValue, "period": period.rawValue, "valid_from": day.description], by: scope, db)
    }
}
