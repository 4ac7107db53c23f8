import Kernel
import Platform
import Storage

/// 会议决定: a meeting of the office has decided on the nomination, or has not agreed.
enum DecideAward {
    static let verb = Verb<AwardCase>(
        .decide,
        fields: [
            InputField("meeting", "作出决定的会议", .one(.meetings), required: true),
            InputField("decided_on", "决定日期", .day, required: true),
        ]
    ) { act in
        let day = try act.pastDay("decided_on", "决定日期")
        guard let id = act.input.id("meeting", as: MeetingSubject.self) else {
            throw Failure.invalid(field: "meeting", "请选择作出决定的会议。")
        }
        let known = try act.db.values(
            "SELECT name FROM platform_meeting WHERE office_id = \(act.scope.office) AND id = \(id)", as: String.self)
        guard let meeting = known.first else { throw Failure.invalid(field: "meeting", "没有这次会议，请重新选择。") }
        try act.db.run(
            "UPDATE representatives_award SET meeting_id = \(id), decided_on = \(day) WHERE id = \(act.facts.id)")
        return Effect(opinion: meeting, happenedOn: day)
    }

    static let refuse = Verb<AwardCase>(
        .refuse, saying: InputField("reason", "未通过的原因", .text(maxLength: 500), required: true)
    )

    /// It takes a place of the year's quota again, like a nomination.
    ///
    /// - Parameter statistics: the house's figures, as for `AwardQuota.all`.
    static func renominate(_ statistics: [Statistic]) -> Verb<AwardCase> {
        Verb(
            .renominate,
            fields: [
                InputField("reason", "重新提名的原因", .text(maxLength: 500), required: true), NominateAward.overQuota,
            ]
        ) { act in
            let beyond = act.input.text("over_quota_reason")
            try AwardQuota.require(
                placeFor: act.facts.category, year: act.facts.year, or: beyond, statistics: statistics,
                in: act.scope.office, act.db)
            if let beyond {
                try act.db.run(
                    "UPDATE representatives_award SET over_quota_reason = \(beyond) WHERE id = \(act.facts.id)")
            }
            return Effect(opinion: act.input.text("reason"))
        }
    }
}
