import Kernel
import Platform
import Storage

/// What the office does to a group that is there; a form of its page each.
public enum GroupAct: String, CaseIterable, Sendable {
    case officers, join, leave, plan, level
    case dropPlan = "drop-plan"
    case dissolve

    public var title: String {
        switch self {
        case .officers: "确定组长和联络员"
        case .join: "编入代表"
        case .leave: "调出代表"
        case .plan: "写年度计划"
        case .level: "定活动次数按哪一级"
        case .dropPlan: "撤下计划事项"
        case .dissolve: "撤销小组"
        }
    }

    /// What happens then.
    public var next: String {
        switch self {
        case .officers: "保存后：小组页面显示新的组长和联络员；手机号码只显示一部分。"
        case .join: "保存后：代表资料里的代表小组随之改变；专业小组不影响代表原来的综合小组。"
        case .leave: "保存后：不再是这个小组的成员；是组长的，组长空缺。"
        case .plan: "保存后：列入小组当年的计划。"
        case .level: "保存后：是否达到活动次数，按这一级的规定重新计算。"
        case .dropPlan: "保存后：不再显示在计划里；原来写的留在审计记录里。"
        case .dissolve: "保存后：不再计入小组数；以前的活动仍可查。"
        }
    }

    public var fields: [InputField] {
        switch self {
        case .officers: GroupOfficers.fields
        case .join: JoinGroup.fields
        case .leave: LeaveGroup.fields
        case .plan: GroupPlanning.fields
        case .level: GroupLevelChoice.fields
        case .dropPlan: GroupPlanning.dropFields
        case .dissolve: DissolveGroup.fields
        }
    }

    /// Does it, and says in a line what was done.
    ///
    /// - Parameter seen: the version the person saw.
    /// - Throws: `notFound`; `conflict` when the group has changed since or is dissolved; `invalid`.
    public func take(
        on id: DeputyGroupID, _ raw: [String: [String]], seen: Int?, by scope: Scope, _ db: any Connection
    ) throws -> String {
        try scope.require(.keepGroups)
        let group = try DeputyGroup.named(id, in: scope.office, db)
        if let seen, seen != group.version { throw Failure.conflict("您打开页面之后，这个小组已有变动。请看过最新情况再办。") }
        guard group.dissolvedOn == nil else { throw Failure.conflict("这个小组已经撤销，不能再改动。") }
        let input = try Input(raw, for: fields)
        try db.run(
            "UPDATE representatives_group SET version = version + 1 WHERE office_id = \(scope.office) AND id = \(id)")
        switch self {
        case .officers: return try GroupOfficers.name(group, input, by: scope, db)
        case .join: return try JoinGroup.join(group, input, by: scope, db)
        case .leave: return try LeaveGroup.leave(group, input, by: scope, db)
        case .plan: return try GroupPlanning.add(group, input, by: scope, db)
        case .level: return try GroupLevelChoice.set(group, input, by: scope, db)
        case .dropPlan: return try GroupPlanning.drop(group, input, by: scope, db)
        case .dissolve: return try DissolveGroup.dissolve(group, input, by: scope, db)
        }
    }
}

extension InputField.Source {
    /// The members of the group whose page it is, by tenure.
    public static let groupMembers = InputField.Source("group-members")
    /// The items of the plan that is shown.
    public static let groupPlanItems = InputField.Source("group-plan-items")
}
