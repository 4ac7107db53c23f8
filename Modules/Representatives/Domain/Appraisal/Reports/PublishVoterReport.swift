import Kernel
import Platform
import Storage

/// 公布结果: announced to the voters, and shown to the deputy.
enum PublishVoterReport {
    static let verb = Verb<VoterReportCase>(
        .publish,
        fields: [
            InputField("day", "公布日期", .day, required: true),
            InputField("way", "公布方式", .line(maxLength: 100), required: true, hint: "如：当场宣布、公示栏、网站"),
        ]
    ) { act in
        let day = try act.pastDay("day", "公布日期")
        try act.db.run("UPDATE representatives_report SET published_on = \(day) WHERE id = \(act.facts.id)")
        return Effect(opinion: act.input.text("way"), happenedOn: day, tells: [.person(act.facts.person)])
    }
}

/// 暂缓述职 with its reason, and 重新安排.
enum PutOffVoterReport {
    static let verb = Verb<VoterReportCase>(
        .putOff, saying: InputField("reason", "暂缓的原因", .text(maxLength: 500), required: true)
    ) { [.person($0.facts.person)] }

    static let replan = Verb<VoterReportCase>(
        .replan,
        fields: [
            InputField("planned_on", "计划日期", .day, required: true), VoterReportForm.field,
            InputField("place", "计划地点", .line(maxLength: 100)),
        ]
    ) { act in
        let form = act.input.choice("form") ?? act.facts.form
        try act.db.run(
            """
            UPDATE representatives_report
               SET planned_on = \(act.input.day("planned_on") ?? act.db.now.day), form = \(form),
                   place = \(act.input.text("place"))
             WHERE id = \(act.facts.id)
            """)
        return Effect(tells: [.person(act.facts.person)])
    }
}
