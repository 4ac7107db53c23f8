import Kernel
import Platform
import Storage

/// A member no longer keeps in touch with deputies. The link stays, with its end and the reason.
enum EndLink {
    static let fields = [
        InputField("links", "不再联系谁", .many(.memberLinks), required: true),
        InputField("day", "结束之日", .day, required: true, hint: "自这一天起不再联系"),
        InputField("reason", "原因", .line(maxLength: 200), required: true, hint: "如：代表资格终止、组成人员离任、调整分工"),
    ]

    static func end(_ member: CommitteeMember, _ input: Input, by scope: Scope, _ db: any Connection) throws -> String {
        let day = try input.requiredPastDay("day", "结束之日", by: db.now.day)
        let chosen: [ID<MemberLink>] = input.ids("links")
        let links = try MemberLink.all(of: member.id, in: scope.office, db).filter {
            $0.toOn == nil && chosen.contains($0.id)
        }
        guard links.count == chosen.count else {
            throw Failure.invalid(field: "links", "所选的联系里有的已经结束，请重新选择。")
        }
        if let early = links.first(where: { ($0.fromOn ?? day) > day }) {
            throw Failure.invalid(field: "day", "与\(early.deputyName)的联系自 \(early.fromOn ?? day) 开始，结束之日不能更早。")
        }
        try db.run(
            """
            UPDATE representatives_member_link SET to_on = \(day), to_reason = \(input.required("reason"))
             WHERE office_id = \(scope.office) AND id IN \(chosen)
            """)
        try Audit.append(
            "representatives.member-link.ended", on: Reference(CommitteeMember.kind, member.id),
            [
                "codes": links.map(\.deputyCode).joined(separator: "、"), "day": day.description,
                "reason": input.required("reason"),
            ], by: scope, db)
        return "已结束与 \(links.count) 名代表的联系。"
    }
}
