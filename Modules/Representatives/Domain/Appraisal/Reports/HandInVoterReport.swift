import Kernel
import Platform
import Storage

/// 交述职报告 and 退回修改: the text passes between the deputy and the office until it is ready to be held.
enum HandInVoterReport {
    static let verb = Verb<VoterReportCase>(
        .handIn,
        fields: [
            InputField(
                "body", "述职报告", .text(maxLength: 20_000), required: true,
                hint: "写出席会议、提出建议、联系选民、参加活动等履职情况，以及不足和打算")
        ]
    ) { act in
        let day = act.db.now.day
        try act.db.run(
            """
            UPDATE representatives_report SET body = \(act.input.required("body")), handed_in_on = \(day)
             WHERE id = \(act.facts.id)
            """)
        let isOwn = act.scope.people.contains(act.facts.person)
        return Effect(
            opinion: isOwn ? nil : "由代工委代收。",
            tells: isOwn ? [.role(.officeStaff)] : [.person(act.facts.person)])
    }

    static let sendBack = Verb<VoterReportCase>(
        .sendBack, saying: InputField("reason", "要修改的地方", .text(maxLength: 500), required: true)
    ) { [.person($0.facts.person)] }
}
