import Kernel
import Platform
import Storage

/// Ends a group that has no deputies in office any more; what it did stays.
enum DissolveGroup {
    static let fields = [
        InputField("day", "撤销之日", .day, required: true),
        InputField("reason", "原因", .line(maxLength: 200), required: true, hint: "如：换届重新编组"),
    ]

    static func dissolve(_ group: DeputyGroup, _ input: Input, by scope: Scope, _ db: any Connection) throws -> String {
        let day = try input.requiredPastDay("day", "撤销之日", by: db.now.day)
        guard group.members == 0 else {
            throw Failure.invalid("小组里还有 \(group.members) 名在任代表，请先调出或编入别的小组，再撤销。")
        }
        try db.run(
            """
            UPDATE representatives_group SET dissolved_on = \(day), dissolved_because = \(input.required("reason"))
             WHERE office_id = \(scope.office) AND id = \(group.id)
            """)
        try Audit.append(
            "representatives.group.dissolved", on: Reference(DeputyGroup.kind, group.id),
            ["day": day.description, "reason": input.required("reason")], by: scope, db)
        return "小组已撤销。"
    }
}
