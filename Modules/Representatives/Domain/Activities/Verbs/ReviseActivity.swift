import Kernel
import Platform
import Storage

/// 修改活动计划: the whole plan is filled in anew; another day, place or name is told to those on the list.
enum ReviseActivity {
    static let verb = Verb<ActivityCase>(.revise, fields: ActivityPlan.fields) { act in
        let (id, office) = (act.facts.id, act.scope.office)
        let before = try ParticipatedActivity.find(id, in: office, act.db)
        let plan = try ActivityPlan(act.input, in: office, act.db)
        try plan.replace(id, act.db)
        let after = try ParticipatedActivity.find(id, in: office, act.db)
        let news = ReviseActivity.changes(before, after)
        if !news.isEmpty {
            try ActivityNews.tell(
                "“\(before.name)”有变动：\(news.joined(separator: "；"))。不能参加的请请假。", of: id, by: act.scope, act.db)
        }
        return Effect(opinion: "改为：\(after.whenAndWhere)，\(after.name)")
    }

    /// What somebody who means to come must know.
    private static func changes(_ before: ParticipatedActivity, _ after: ParticipatedActivity) -> [String] {
        var changes: [String] = []
        if after.whenAndWhere != before.whenAndWhere {
            changes.append("时间地点改为\(after.whenAndWhere)（原为\(before.whenAndWhere)）")
        }
        if after.name != before.name { changes.append("名称改为“\(after.name)”") }
        return changes
    }
}
