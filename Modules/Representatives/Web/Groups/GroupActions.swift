import Kernel
import Platform
import Representatives
import Web

/// The forms of a group's page, each with what can be chosen in it.
struct GroupActions {
    let forms: [ActionForm]

    init(_ view: GroupView, _ acts: PlainActs<GroupAct>, today: Day) {
        let group = view.group
        let members = view.members.map { member in
            Option(member.tenure.description, "\(member.name)（\(member.level.title)\(member.term)届 \(member.code)）")
        }
        let items = view.plan.map { item in
            Option(item.id.description, "\(GroupYear.quarterTitles[item.quarter - 1])：\(item.item)")
        }
        let fields = CaseForms(options: [.groupMembers: members, .groupPlanItems: items])
        var values = ["year": String(view.year.number), "day": today.description]
        values["leader"] = group.leader?.description
        values["liaison"] = group.liaison
        values["level"] = group.level?.rawValue ?? GroupLevelChoice.byMembers
        let possible = GroupAct.allCases.filter { act in
            switch act {
            case .leave: !members.isEmpty
            case .dropPlan: !items.isEmpty
            case .dissolve: group.members == 0
            case .officers, .join, .plan, .level: true
            }
        }
        forms = possible.map { act in
            acts.form(
                act, version: group.version, fields: fields.fields(act.fields, values: values),
                isPrimary: group.members < DeputyGroup.leastMembers
                    ? act == .join : act == .officers && group.leader == nil)
        }
    }
}
