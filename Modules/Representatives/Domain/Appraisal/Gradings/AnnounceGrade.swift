import Kernel
import Platform
import Storage

/// 公布等次: on the spot; from here the deputy sees it, and the performance file shows it.
enum AnnounceGrade {
    static let verb = Verb<YearGradingCase>(
        .announce,
        fields: [
            InputField("day", "公布日期", .day, required: true),
            InputField("way", "公布场合", .line(maxLength: 100), required: true, hint: "如：常委会第几次会议当场公布"),
        ]
    ) { act in
        let day = try act.pastDay("day", "公布日期")
        try act.db.run("UPDATE representatives_grading SET announced_on = \(day) WHERE id = \(act.facts.id)")
        return Effect(opinion: act.input.text("way"), happenedOn: day, tells: [.person(act.facts.person)])
    }
}
