import Kernel
import Platform
import Storage

/// The office looks at what a deputy declared; the deputy is told either way.
enum ReviewPerformance {
    static let accept = Verb<PerformanceCase>(.accept, saying: InputField("note", "审核意见", .line(maxLength: 200))) {
        [.person($0.facts.person)]
    }

    static let refuse = Verb<PerformanceCase>(
        .refuse,
        fields: [InputField("reason", "理由", .text(maxLength: 500), required: true, hint: "会告知申报的代表。")]
    ) { act in
        try act.giveReason()
    }
}

/// 冲销: the only way a recorded entry changes.
enum ReversePerformance {
    static let verb = Verb<PerformanceCase>(
        .reverse,
        fields: [
            InputField("reason", "理由", .text(maxLength: 500), required: true, hint: "如：登记有误、重复登记。会告知这位代表。")
        ]
    ) { act in
        try act.giveReason()
    }
}

extension Act<PerformanceCase> {
    fileprivate func giveReason() throws -> Effect {
        let reason = input.text("reason")
        try db.run("UPDATE representatives_performance SET state_reason = \(reason) WHERE id = \(facts.id)")
        return Effect(opinion: reason, tells: [.person(facts.person)])
    }
}
