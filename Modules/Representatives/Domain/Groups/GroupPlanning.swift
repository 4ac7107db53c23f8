import Kernel
import Platform
import Storage

/// Writes a group's plan of the year, item by item, each in its quarter.
enum GroupPlanning {
    static let fields = [
        InputField("year", "年度", .line(maxLength: 4), required: true),
        InputField(
            "quarter", "季度", .choice((1...4).map { .init(String($0), GroupYear.quarterTitles[$0 - 1]) }),
            required: true),
        InputField("item", "计划事项", .line(maxLength: 200), required: true, hint: "如：学习培训、视察调研、向选民述职"),
    ]

    static let dropFields = [
        InputField("items", "撤下哪几项", .many(.groupPlanItems), required: true),
        InputField("reason", "原因", .line(maxLength: 200), required: true),
    ]

    static func add(_ group: DeputyGroup, _ input: Input, by scope: Scope, _ db: any Connection) throws -> String {
        let year = try input.requiredNumber("year", "年度", in: 1954...2999)
        let quarter = try input.requiredNumber("quarter", "季度", in: 1...4)
        try db.run(
            """
            INSERT INTO representatives_group_plan (id, office_id, group_id, year, quarter, item, created_at)
            VALUES (\(ID<GroupPlanItem>.new(at: db.now)), \(scope.office), \(group.id), \(year), \(quarter),
                    \(input.required("item")), \(db.now))
            """)
        try Audit.append(
            "representatives.group.planned", on: Reference(DeputyGroup.kind, group.id),
            ["year": String(year), "quarter": String(quarter), "item": input.required("item")], by: scope, db)
        return "已列入 \(year) 年\(GroupYear.quarterTitles[quarter - 1])的计划。"
    }

    static func drop(_ group: DeputyGroup, _ input: Input, by scope: Scope, _ db: any Connection) throws -> String {
        let items: [ID<GroupPlanItem>] = input.ids("items")
        let dropped = try db.run(
            """
            UPDATE representatives_group_plan SET dropped_on = \(db.now.day), drop_reason = \(input.required("reason"))
             WHERE office_id = \(scope.office) AND group_id = \(group.id) AND id IN \(items) AND dropped_on IS NULL
            """)
        guard dropped == items.count else {
            throw Failure.invalid(field: "items", "所选的事项里有的不在计划里，请重新选择。")
        }
        try Audit.append(
            "representatives.group.plan-dropped", on: Reference(DeputyGroup.kind, group.id),
            ["items": String(dropped), "reason": input.required("reason")], by: scope, db)
        return "已撤下 \(dropped) 项。"
    }
}
