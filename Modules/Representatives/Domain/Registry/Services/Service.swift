import Kernel
import Platform
import RepresentativesContract
import Storage

/// A deputy serves as something for some time: 骨干代表, a court's 监督员.
public struct Service: Record {
    public static var columns: SQL { "v.id, v.tenure_id, v.kind, v.organ, v.from_on, v.until_on, v.note" }

    public let id: ID<Service>
    public let tenure: TenureID
    public let kind: ServiceKind
    /// Whom for: the court, the committee's room.
    public let organ: String?
    public let from: Day
    /// Nil while it goes on.
    public let until: Day?
    public let note: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        kind = try row.next()
        organ = try row.next()
        from = try row.next()
        until = try row.next()
        note = try row.next()
    }

    /// What this deputy serves or served as, latest first.
    public static func all(of tenure: TenureID, in office: OfficeID, _ db: any Connection) throws -> [Service] {
        try db.all(
            """
            SELECT \(columns) FROM representatives_service v
             WHERE v.office_id = \(office) AND v.tenure_id = \(tenure) ORDER BY v.from_on DESC, v.id
            """)
    }
}

/// What is filled in when a deputy begins to serve as something.
public enum ServiceDraft {
    public static let fields = [
        InputField(
            "kind", "担任", .choice(ServiceKind.self, \.title), required: true),
        InputField("organ", "聘请或者使用的机关", .line(maxLength: 100), hint: "骨干代表可以不填；监督员写聘请机关"),
        InputField("from_on", "自", .day, required: true),
        InputField("note", "说明", .line(maxLength: 200)),
    ]

    /// Throws `invalid` beside the field that is wrong: only a deputy in office is made something.
    public static func store(
        _ input: Input, of tenure: TenureFacts, by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepRepresentatives)
        let kind = try ServiceKind(rawValue: input.required("kind")).orInvalid("kind", "请选择担任什么。")
        let from = try input.day("from_on").orInvalid("from_on", "请填写从哪天起。")
        let organ = input.text("organ")
        guard tenure.state == .inOffice else {
            throw Failure.conflict("代表现在是“\(tenure.state.title)”，不能登记新的职务。")
        }
        if kind == .supervisor, organ == nil { throw Failure.invalid(field: "organ", "监督员请写明聘请的机关。") }
        try db.run(
            """
            INSERT INTO representatives_service (id, office_id, tenure_id, kind, organ, from_on, note, created_at)
            VALUES (\(ID<Service>.new(at: db.now)), \(scope.office), \(tenure.id), \(kind), \(organ), \(from),
                    \(input.text("note")), \(db.now))
            """)
        try Audit.append(
            "representatives.tenure.service", on: Reference(TenureCase.kind, tenure.id),
            ["kind": kind.title, "organ": organ ?? "—", "from": from.description], by: scope, db)
    }

    /// Throws `notFound` for another tenure's, `invalid` for a day before it began.
    public static func end(
        _ service: ID<Service>, on day: Day, of tenure: TenureID, by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepRepresentatives)
        let found: Service = try db.first(
            """
            SELECT \(Service.columns) FROM representatives_service v
             WHERE v.office_id = \(scope.office) AND v.tenure_id = \(tenure) AND v.id = \(service)
               AND v.until_on IS NULL \(.forUpdate)
            """
        ).orNotFound("没有这项正在担任的职务。")
        guard day >= found.from else { throw Failure.invalid(field: "until_on", "不能早于开始的日期。") }
        try db.run("UPDATE representatives_service SET until_on = \(day) WHERE id = \(service)")
        try Audit.append(
            "representatives.tenure.service-end", on: Reference(TenureCase.kind, tenure),
            ["kind": found.kind.title, "until": day.description], by: scope, db)
    }
}
