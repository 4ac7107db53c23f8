import Kernel
import Platform
import RepresentativesContract
import Storage

/// Writes down a contact: of a member with deputies, or of a deputy with voters.
public enum RecordContact {
    private static let how = [
        InputField("day", "联系之日", .day, required: true),
        InputField(
            "mode", "方式", .choice(ContactMode.self, \.title), required: true),
    ]
    private static let opinions = InputField(
        "opinions", "反映的意见", .text(maxLength: 2000), hint: "不写群众的姓名、电话和住址；要办理的请另提建议")
    private static let voters = InputField("voters", "联系选民人数", .line(maxLength: 6), required: true)

    static let memberFields =
        [InputField("deputies", "联系了哪些代表", .many(.linkedDeputies), required: true)] + how + [opinions]
    /// What the office fills in for a deputy.
    public static let voterFields =
        [InputField("code", "代表编号或姓名", .line(maxLength: 40), required: true)] + how + [voters, opinions]
    /// What a deputy fills in.
    public static let ownFields =
        [InputField("tenure", "以哪一级代表的身份", .one(.ownTenures), required: true)] + how + [voters, opinions]

    static func record(by member: CommitteeMember, _ input: Input, by scope: Scope, _ db: any Connection) throws
        -> String
    {
        let chosen: [TenureID] = input.ids("deputies")
        let linked = try MemberLink.all(of: member.id, in: scope.office, db).filter { $0.toOn == nil }.map(\.tenure)
        guard Set(linked).isSuperset(of: chosen) else {
            throw Failure.invalid(field: "deputies", "所选的代表里有的不由\(member.name)联系，请重新选择。")
        }
        try insert(chosen.map { (.new(at: db.now), $0) }, by: member.id, voters: 0, input, scope, db)
        return "已登记\(member.name)联系 \(chosen.count) 名代表的情况。"
    }

    /// By the office, for the deputy in office who bears the code.
    ///
    /// - Parameter id: made with the form, so that a form sent twice makes one contact, and counts once in the file.
    public static func recordForDeputy(
        _ id: ID<Contact>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepLinks)
        let input = try Input(raw, for: voterFields)
        let found = try TypedCodes(input.required("code")).inOffice(beside: "code", scope.office, db)
        guard found.count == 1, let deputy = found.first else {
            throw Failure.invalid(field: "code", "一次登记一名代表。")
        }
        try withVoters(id, deputy.tenure, input, scope, db)
    }

    /// By a deputy, of a tenure in office of their own; the id as in `recordForDeputy`.
    public static func recordOwn(
        _ id: ID<Contact>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.ownContacts)
        let input = try Input(raw, for: ownFields)
        let tenure: TenureID? = input.id("tenure")
        guard let tenure, try ownTenures(of: scope, db).contains(where: { $0.id == tenure }) else {
            throw Failure.invalid(field: "tenure", "请从本人在任的代表职务里选择。")
        }
        try withVoters(id, tenure, input, scope, db)
    }

    /// The tenures in office of who is signed in: what a deputy's form lets choose from.
    public static func ownTenures(of scope: Scope, _ db: any Connection) throws -> [Tenure] {
        try Tenure.all(of: scope.people, in: scope.office, db).filter { $0.state == .inOffice }
    }

    private static func withVoters(
        _ id: ID<Contact>, _ tenure: TenureID, _ input: Input, _ scope: Scope, _ db: any Connection
    ) throws {
        let voters = try input.requiredNumber("voters", "联系选民人数", in: 1...999_999)
        let owner: TenureID? = try db.value("SELECT tenure_id FROM representatives_contact WHERE id = \(id)")
        if let owner {
            guard owner == tenure else { throw Failure.invalid("这份表单已经用过，请刷新后重新填写。") }
            return
        }
        try insert([(id, tenure)], by: nil, voters: voters, input, scope, db)
        guard let day = input.day("day") else { return }
        let mode = ContactMode(rawValue: input.required("mode"))?.title ?? ""
        let item = PerformanceNoted.Item(
            tenure: tenure, kind: .reception, day: day, title: "联系选民 \(voters) 人（\(mode)）",
            role: Declaration.visit, source: Reference(Contact.kind, id))
        try Outbox.publish(PerformanceNoted([item]), office: scope.office, db)
    }

    private static func insert(
        _ contacts: [(id: ID<Contact>, tenure: TenureID)], by member: CommitteeMemberID?, voters: Int, _ input: Input,
        _ scope: Scope,
        _ db: any Connection
    ) throws {
        let day = try input.requiredPastDay("day", "联系之日", by: db.now.day)
        var batch = Batch(
            into: "representatives_contact",
            [
                "id", "office_id", "member_id", "tenure_id", "held_on", "mode", "voters", "opinions", "entered_by_id",
                "entered_by", "created_at",
            ])
        for (id, tenure) in contacts {
            batch.append(
                id, scope.office, member, tenure, day, input.required("mode"), voters, input.text("opinions"),
                scope.account, scope.name, db.now)
        }
        try db.insert(batch)
        // One entry for a symposium with many: on the member, or on the deputy's own contact.
        let subject =
            member.map { Reference(CommitteeMember.kind, $0) } ?? contacts.first.map { Reference(Contact.kind, $0.id) }
        if let subject {
            try Audit.append(
                "representatives.contact.recorded", on: subject,
                [
                    "day": day.description, "mode": input.required("mode"), "deputies": String(contacts.count),
                    "voters": String(voters),
                ], by: scope, db)
        }
    }
}
