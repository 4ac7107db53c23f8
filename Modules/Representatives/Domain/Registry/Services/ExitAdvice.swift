import Kernel
import Platform
import RepresentativesContract
import Storage

/// Advice or an order to resign (代表退出): what comes before a resignation. The resignation itself is the tenure's end.
public struct ExitAdvice: Record {
    public enum Kind: String, CaseIterable, Storable {
        case advised, ordered
        public var title: String { self == .advised ? "建议辞职" : "责令辞职" }
    }

    public enum Cause: String, CaseIterable, Storable {
        case jobChange = "job_change"
        case poorPerformance = "poor_performance"
        case discipline

        public var title: String {
            switch self {
            case .jobChange: "工作变动"
            case .poorPerformance: "履职不力"
            case .discipline: "违纪违法"
            }
        }
    }

    public static var columns: SQL { "a.id, a.kind, a.cause, a.organ, a.advised_on, a.reason" }

    public let id: ID<ExitAdvice>
    public let kind: Kind
    public let cause: Cause
    public let organ: String
    public let advisedOn: Day
    public let reason: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        kind = try row.next()
        cause = try row.next()
        organ = try row.next()
        advisedOn = try row.next()
        reason = try row.next()
    }

    /// What this deputy was advised, latest first.
    public static func all(of tenure: TenureID, in office: OfficeID, _ db: any Connection) throws -> [ExitAdvice] {
        try db.all(
            """
            SELECT \(columns) FROM representatives_exit_advice a
             WHERE a.office_id = \(office) AND a.tenure_id = \(tenure) ORDER BY a.advised_on DESC, a.id
            """)
    }

    public static let fields = [
        InputField(
            "kind", "方式", .choice(Kind.allCases.map { .init($0.rawValue, $0.title) }), required: true),
        InputField(
            "exit_cause", "原因", .choice(Cause.allCases.map { .init($0.rawValue, $0.title) }), required: true,
            hint: "违纪违法的，应当责令辞职"),
        InputField("organ", "提出的机关", .line(maxLength: 100), required: true),
        InputField("advised_on", "提出之日", .day, required: true),
        InputField("reason", "依据和说明", .text(maxLength: 500), required: true),
    ]

    /// Throws `conflict` unless the tenure still goes on, `invalid` for a day to come.
    public static func store(
        _ input: Input, of tenure: TenureFacts, by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepRepresentatives)
        guard TenureState.seated.contains(tenure.state) else {
            throw Failure.conflict("代表现在是“\(tenure.state.title)”，不必再登记建议辞职。")
        }
        let kind = try Kind(rawValue: input.required("kind")).orInvalid("kind", "请选择方式。")
        let cause = try Cause(rawValue: input.required("exit_cause")).orInvalid("exit_cause", "请选择原因。")
        let day = try input.day("advised_on").orInvalid("advised_on", "请填写提出之日。")
        guard day <= db.now.day else { throw Failure.invalid(field: "advised_on", "提出之日不能晚于今天。") }
        try db.run(
            """
            INSERT INTO representatives_exit_advice (id, office_id, tenure_id, kind, cause, organ, advised_on, reason,
                                                     created_at)
            VALUES (\(ID<ExitAdvice>.new(at: db.now)), \(scope.office), \(tenure.id), \(kind), \(cause),
                    \(input.required("organ")), \(day), \(input.required("reason")), \(db.now))
            """)
        try Audit.append(
            "representatives.tenure.exit-advice", on: Reference(TenureCase.kind, tenure.id),
            ["kind": kind.title, "cause": cause.title, "day": day.description], by: scope, db)
    }
}
