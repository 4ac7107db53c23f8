import Kernel
import Platform
import RepresentativesContract
import Storage

/// Takes deputies out of a group, with the reason.
enum LeaveGroup {
    static let fields = [
        InputField("members", "调出谁", .many(.groupMembers), required: true),
        InputField("day", "调出之日", .day, required: true),
        InputField("reason", "原因", .line(maxLength: 200), required: true, hint: "如：工作调动、资格终止、重新编组"),
    ]

    static func leave(_ group: DeputyGroup, _ input: Input, by scope: Scope, _ db: any Connection) throws -> String {
        let day = try input.requiredPastDay("day", "调出之日", by: db.now.day)
        let leaving: [TenureID] = input.ids("members")
        let members = try GroupMember.all(of: group.id, for: scope, db).filter { leaving.contains($0.tenure) }
        guard members.count == leaving.count else {
            throw Failure.invalid(field: "members", "所选的代表里有人不在小组里，请重新选择。")
        }
        try db.run(
            """
            UPDATE representatives_tenure SET group_id = NULL, version = version + 1
             WHERE office_id = \(scope.office) AND group_id = \(group.id) AND id IN \(leaving)
            """)
        try db.run(
            """
            UPDATE representatives_group_member SET to_on = \(day), end_reason = \(input.required("reason"))
             WHERE office_id = \(scope.office) AND group_id = \(group.id) AND tenure_id IN \(leaving)
               AND to_on IS NULL
            """)
        try db.run(
            """
            UPDATE representatives_group SET leader_tenure_id = NULL
             WHERE office_id = \(scope.office) AND id = \(group.id) AND leader_tenure_id IN \(leaving)
            """)
        try Audit.append(
            "representatives.group.left", on: Reference(DeputyGroup.kind, group.id),
            [
                "codes": members.map(\.code).joined(separator: "、"), "day": day.description,
                "reason": input.required("reason"),
            ], by: scope, db)
        return "已调出 \(members.count) 名代表。"
    }
}
