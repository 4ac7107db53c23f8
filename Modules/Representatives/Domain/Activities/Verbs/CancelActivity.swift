import Kernel
import Platform
import Storage

/// 取消活动, before anybody has come; those on the list are told, with the reason.
enum CancelActivity {
    static let verb = Verb<ActivityCase>(
        .cancel, fields: [InputField("reason", "取消理由", .line(maxLength: 200), required: true)]
    ) { act in
        let activity = try ParticipatedActivity.find(act.facts.id, in: act.scope.office, act.db)
        let reason = act.input.required("reason")
        try ActivityNews.tell(
            "“\(activity.name)”（\(activity.whenAndWhere)）取消了，不用参加。理由：\(reason)", of: activity.id, by: act.scope,
            act.db)
        return Effect(opinion: reason)
    }
}
