import Kernel
import Platform
import RepresentativesContract
import Storage

/// Names the leader (组长), a member in office, and the liaison (专职联络员) of a group.
enum GroupOfficers {
    static let fields = [
        InputField("leader", "组长", .one(.groupMembers), hint: "从在任的成员里选；没有成员的，先编入代表"),
        InputField("liaison", "专职联络员", .line(maxLength: 30)),
        InputField("phone", "联络员电话", .line(maxLength: 30), hint: "不改就留空；换了人又留空，就没有电话"),
    ]

    static func name(_ group: DeputyGroup, _ input: Input, by scope: Scope, _ db: any Connection) throws -> String {
        let leader: TenureID? = input.id("leader")
        if let leader {
            let members = try GroupMember.all(of: group.id, for: scope, db)
            guard members.contains(where: { $0.tenure == leader && $0.state == .inOffice }) else {
                throw Failure.invalid(field: "leader", "组长应当是小组里在任的代表。")
            }
        }
        let liaison = input.text("liaison")
        let phone = try input.phone("phone", "联络员电话")
        if phone != nil, liaison == nil {
            throw Failure.invalid(field: "liaison", "填了联络员电话，请写明联络员是谁。")
        }
        try db.run(
            """
            UPDATE representatives_group SET leader_tenure_id = \(leader), liaison_name = \(liaison)
             WHERE office_id = \(scope.office) AND id = \(group.id)
            """)
        if liaison != group.liaison || phone != nil {
            try db.run(
                """
                UPDATE representatives_group SET liaison_phone = \(phone)
                 WHERE office_id = \(scope.office) AND id = \(group.id)
                """)
        }
        var details: [String: String] = [:]
        details["leader"] = leader?.description
        details["liaison"] = liaison
        try Audit.append(
            "representatives.group.named", on: Reference(DeputyGroup.kind, group.id), details, by: scope, db)
        return "组长和联络员已确定。"
    }
}
