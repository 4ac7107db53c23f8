import Kernel
import Platform
import Storage

/// 公布: the decision has been issued. 撤销: taken back, with its reason; both stay in the history.
enum PublishAward {
    static let verb = Verb<AwardCase>(
        .publish,
        fields: [
            InputField("published_on", "公布日期", .day, required: true),
            InputField("document", "表彰决定文号", .line(maxLength: 60)),
        ]
    ) { act in
        let day = try act.pastDay("published_on", "公布日期")
        try act.db.run("UPDATE representatives_award SET published_on = \(day) WHERE id = \(act.facts.id)")
        return Effect(opinion: act.input.text("document"), happenedOn: day)
    }

    static let revoke = Verb<AwardCase>(
        .revoke, saying: InputField("reason", "撤销的原因和依据", .text(maxLength: 500), required: true)
    )
}
