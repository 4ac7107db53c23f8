import Kernel
import Platform
import Storage

/// 修改活动计划: the whole plan is filled in anew.
enum ReviseActivity {
    static let verb = Verb<ActivityCase>(.revise, fields: ActivityPlan.fields) { act in
        let plan = try ActivityPlan(act.input, in: act.scope.office, act.db)
        try plan.replace(act.facts.id, act.db)
        return Effect(opinion: "改为：\(plan.heldOn.chinese)，\(plan.name)")
    }
}
