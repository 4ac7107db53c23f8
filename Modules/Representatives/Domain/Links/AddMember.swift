import Kernel
import Platform
import RepresentativesContract
import Storage

/// Enters a member of the standing committee, and corrects what is kept of one.
public enum AddMember {
    public static let fields: [InputField] =
        [InputField("name", "姓名", .line(maxLength: 60), required: true, hint: "同名的请在姓名后加括号区别")] + ChangeMember.fields

    /// Throws `invalid` beside the name when there is a member of that name.
    public static func add(_ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws -> CommitteeMemberID
    {
        try scope.require(.keepLinks)
        let input = try Input(raw, for: fields)
        let name = PersonName.plain(input.required("name"))
        let same = try db.count(
            "SELECT COUNT(*) FROM representatives_member WHERE office_id = \(scope.office) AND name = \(name)")
        guard same == 0 else { throw Failure.invalid(field: "name", "名单里已经有“\(name)”。") }
        let tenure = try ChangeMember.checked(input, scope.office, db)
        let id = CommitteeMemberID.new(at: db.now)
        try db.run(
            """
            INSERT INTO representatives_member (id, office_id, name, sort_key, post, level, in_office_from,
                                                in_office_to, tenure_id, version, created_at)
            VALUES (\(id), \(scope.office), \(name), \(PinyinKey.ofPerson(name)), \(input.required("post")),
                    \(input.required("level")), \(input.day("from")), \(input.day("to")), \(tenure), 1, \(db.now))
            """)
        try Audit.append(
            "representatives.member.added", on: Reference(CommitteeMember.kind, id),
            ["name": name, "post": input.required("post")], by: scope, db)
        return id
    }
}

enum ChangeMember {
    static let fields = [
        InputField("post", "职务", .line(maxLength: 60), required: true, hint: "如：主任、副主任、秘书长、委员"),
        InputField(
            "level", "层级", .choice(Level.self, \.title), required: true),
        InputField("from", "任职之日", .day),
        InputField("to", "离任之日", .day, hint: "自这一天起不再是组成人员；在任的不填"),
        InputField("code", "本人的代表编号", .line(maxLength: 40), hint: "本人也是代表的填写"),
    ]

    static func change(_ member: CommitteeMember, _ input: Input, by scope: Scope, _ db: any Connection) throws
        -> String
    {
        let tenure = try checked(input, scope.office, db)
        try db.run(
            """
            UPDATE representatives_member
               SET post = \(input.required("post")), level = \(input.required("level")),
                   in_office_from = \(input.day("from")), in_office_to = \(input.day("to")), tenure_id = \(tenure)
             WHERE office_id = \(scope.office) AND id = \(member.id)
            """)
        var details = ["post": input.required("post"), "level": input.required("level")]
        details["from"] = input.day("from")?.description
        details["to"] = input.day("to")?.description
        details["code"] = input.text("code")
        try Audit.append(
            "representatives.member.changed", on: Reference(CommitteeMember.kind, member.id), details, by: scope, db)
        return input.day("to") == nil ? "资料已保存。" : "资料已保存。离任的，请把其联系的代表改由别人联系。"
    }

    /// The member's own tenure; throws `invalid` for an end before the beginning and for an unknown code.
    static func checked(_ input: Input, _ office: OfficeID, _ db: any Connection) throws -> TenureID? {
        if let from = input.day("from"), let to = input.day("to"), to < from {
            throw Failure.invalid(field: "to", "离任之日早于任职之日。")
        }
        guard let code = input.text("code")?.halfWidth else { return nil }
        guard let tenure = try CodedTenure.meant(by: [code], in: office, db)[code] else {
            throw Failure.invalid(field: "code", "名册里没有代表编号为“\(code)”的代表。")
        }
        return tenure.tenure
    }
}
