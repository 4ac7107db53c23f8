import Kernel
import Platform
import RepresentativesContract
import Storage

/// A member begins to keep in touch with deputies. Who has another member may be taken over: the old link ends on the
/// day the new one begins.
enum BeginLink {
    static let fields = [
        InputField(
            "codes", "代表编号或姓名", .text(maxLength: 4000), required: true, hint: "可以写多个，用顿号、逗号、空格或换行隔开"),
        InputField("day", "开始之日", .day, required: true),
        InputField("reason", "原因", .line(maxLength: 200), hint: "如：补选、调整分工"),
        InputField(
            "move", "是否接过别人联系的代表", .yesNo, required: true,
            hint: "选“是”：已由别的组成人员联系的，改由这位联系；选“否”：有这样的代表就不保存，并告诉您是谁"),
    ]

    static func begin(_ member: CommitteeMember, _ input: Input, by scope: Scope, _ db: any Connection) throws -> String
    {
        let day = try input.requiredPastDay("day", "开始之日", by: db.now.day)
        guard member.isInOffice(on: day) else { throw Failure.conflict("\(member.name)已离任，不能再增加联系的代表。") }
        let deputies = try TypedCodes(input.required("codes")).inOffice(beside: "codes", scope.office, db)
        let present = try open(deputies.map(\.tenure), scope.office, db)
        let own = Set(present.filter { $0.member == member.id }.map(\.tenure))
        let new = deputies.filter { !own.contains($0.tenure) }
        guard !new.isEmpty else { throw Failure.invalid(field: "codes", "这些代表已由\(member.name)联系。") }
        let others = present.filter { $0.member != member.id && !own.contains($0.tenure) }
        if let other = others.first {
            guard input.isYes("move") else {
                throw Failure.invalid(
                    field: "codes", "\(other.deputyName)（\(other.deputyCode)）现由\(other.memberName)联系。")
            }
            if let late = others.first(where: { ($0.fromOn ?? day) > day }) {
                throw Failure.invalid(field: "day", "\(late.deputyName)到 \(late.fromOn ?? day) 才由\(late.memberName)联系。")
            }
            try db.run(
                """
                UPDATE representatives_member_link
                   SET to_on = \(day), to_reason = \(input.text("reason") ?? "改由\(member.name)联系")
                 WHERE office_id = \(scope.office) AND id IN \(others.map(\.id))
                """)
        }
        var batch = Batch(
            into: "representatives_member_link",
            ["id", "office_id", "member_id", "tenure_id", "from_on", "from_reason", "created_at"])
        for deputy in new {
            batch.append(
                ID<MemberLink>.new(at: db.now), scope.office, member.id, deputy.tenure, day, input.text("reason"),
                db.now)
        }
        try db.insert(batch)
        var details = ["codes": new.map(\.code).joined(separator: "、"), "day": day.description]
        if !others.isEmpty { details["moved"] = others.map(\.deputyCode).joined(separator: "、") }
        try Audit.append(
            "representatives.member-link.begun", on: Reference(CommitteeMember.kind, member.id), details, by: scope, db)
        return "已增加 \(new.count) 名联系的代表\(others.isEmpty ? "" : "，其中 \(others.count) 名由别的组成人员转来")。"
    }

    /// The links of these deputies that have no end.
    private static func open(_ tenures: [TenureID], _ office: OfficeID, _ db: any Connection) throws -> [MemberLink] {
        try db.all(
            """
            SELECT \(MemberLink.columns) FROM \(MemberLink.tables)
             WHERE k.office_id = \(office) AND k.to_on IS NULL AND k.tenure_id IN \(tenures) ORDER BY k.created_at, k.id
            """)
    }
}
