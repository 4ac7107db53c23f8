import Kernel
import Platform
import RepresentativesContract
import Storage

/// Enters a line into a register of contact, and ends one.
public enum BeginDuty {
    /// Enters the line; `id` was made with the form, so that a form sent twice is one line.
    /// Throws `invalid` for an unknown deputy, and for a deputy who is in the register of voters already; `conflict` for
    /// a form sent before.
    public static func begin(
        _ id: ID<ContactDuty>, _ kind: DutyKind, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepLinks)
        let input = try Input(raw, for: kind.fields)
        guard try db.count("SELECT COUNT(*) FROM representatives_contact_duty WHERE id = \(id)") == 0 else {
            throw Failure.conflict("这张表已经登记过，没有再登记一次。")
        }
        let day = try input.requiredPastDay("day", "开始之日", by: db.now.day)
        let voters = kind == .voters ? try input.requiredNumber("voters", "联系选民人数", in: 1...999_999) : 0
        let deputy = try deputy(kind, input, scope.office, db)
        // Of the others the field holds more than a name: 领导 and 人员 with their posts.
        let person = input.text("person").map { kind == .liaisons ? PersonName.plain($0) : $0 }
        try refuseSame(kind, person, input.required("area"), deputy?.tenure, scope.office, db)
        let sorted = person ?? deputy?.name ?? ""
        try db.run(
            """
            INSERT INTO representatives_contact_duty (id, office_id, kind, person, sort_key, tenure_id, area, voters,
                                                      from_on, created_at)
            VALUES (\(id), \(scope.office), \(kind), \(person), \(PinyinKey.ofPerson(sorted)),
                    \(deputy?.tenure), \(input.required("area")), \(voters), \(day), \(db.now))
            """)
        var details = ["register": kind.rawValue, "area": input.required("area"), "day": day.description]
        details["code"] = deputy?.code
        try Audit.append(
            "representatives.contact-duty.begun", on: Reference(ContactDuty.kind, id), details, by: scope, db)
    }

    /// The same person for the same area is one line, however often it is sent.
    private static func refuseSame(
        _ kind: DutyKind, _ person: String?, _ area: String, _ tenure: TenureID?, _ office: OfficeID,
        _ db: any Connection
    ) throws {
        guard let person else { return }
        let whose: SQL = tenure.map { "tenure_id = \($0)" } ?? "tenure_id IS NULL"
        let present = try db.count(
            """
            SELECT COUNT(*) FROM representatives_contact_duty
             WHERE office_id = \(office) AND kind = \(kind) AND person = \(person)
               AND area = \(area) AND \(whose) AND to_on IS NULL
            """)
        guard present == 0 else {
            throw Failure.invalid(field: "person", "\(kind.title)里已有“\(person)，\(area)”，没有再登记一次。")
        }
    }

    private static func deputy(_ kind: DutyKind, _ input: Input, _ office: OfficeID, _ db: any Connection) throws
        -> CodedTenure?
    {
        guard kind.namesDeputy else { return nil }
        let found = try TypedCodes(input.required("code")).inOffice(beside: "code", office, db)
        guard found.count == 1, let deputy = found.first else {
            throw Failure.invalid(field: "code", "一次登记一名代表。")
        }
        if kind == .voters {
            let present = try db.count(
                """
                SELECT COUNT(*) FROM representatives_contact_duty
                 WHERE office_id = \(office) AND kind = \(kind) AND tenure_id = \(deputy.tenure) AND to_on IS NULL
                """)
            guard present == 0 else {
                throw Failure.invalid(field: "code", "\(deputy.name)已在名册里。人数有变的，先结束原来的一条再登记。")
            }
        }
        return deputy
    }
}

/// Ends a line of a register of contact; it stays, with the reason.
public enum EndDuty {
    public static let fields = [
        InputField("day", "结束之日", .day, required: true, hint: "自这一天起不再有效"),
        InputField("reason", "原因", .line(maxLength: 200), required: true),
    ]

    /// Throws `conflict` when it has ended already.
    public static func end(
        _ id: ID<ContactDuty>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws -> ContactDuty {
        try scope.require(.keepLinks)
        let duty = try ContactDuty.named(id, in: scope.office, db)
        guard duty.toOn == nil else { throw Failure.conflict("这条登记已经结束。") }
        let input = try Input(raw, for: fields)
        let day = try input.requiredPastDay("day", "结束之日", by: db.now.day)
        guard day >= duty.fromOn else {
            throw Failure.invalid(field: "day", "这条登记自 \(duty.fromOn) 开始，结束之日不能更早。")
        }
        try db.run(
            """
            UPDATE representatives_contact_duty SET to_on = \(day), to_reason = \(input.required("reason"))
             WHERE office_id = \(scope.office) AND id = \(id)
            """)
        try Audit.append(
            "representatives.contact-duty.ended", on: Reference(ContactDuty.kind, id),
            ["day": day.description, "reason": input.required("reason")], by: scope, db)
        return duty
    }
}
