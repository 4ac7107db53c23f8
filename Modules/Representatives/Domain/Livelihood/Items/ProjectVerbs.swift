import Kernel
import Platform
import Storage

extension Verb<ProjectCase> {
    private static let reason = InputField("reason", "理由", .text(maxLength: 1000), required: true)

    static let nominateProject = Verb(
        .nominate, saying: InputField("opinion", "初定意见", .text(maxLength: 1000))
    )

    static let dropProject = Verb(.drop, saying: reason)

    static let progressProject = Verb(
        .progress,
        fields: [
            InputField("percent", "进度（%）", .line(maxLength: 3), required: true, hint: "0 到 100 的整数"),
            InputField("words", "进展情况", .text(maxLength: 2000), required: true),
            InputField("day", "日期", .day, required: true),
        ]
    ) { act in
        let percent = try act.input.whole("percent", "进度", in: 0...100)
        let day = try act.pastDay("day", "日期")
        try act.db.run(
            "UPDATE representatives_livelihood SET progress = \(percent) WHERE id = \(act.facts.id)")
        return Effect(opinion: "进度 \(percent)%。\(act.input.required("words"))", happenedOn: day)
    }

    static let finishProject = Verb(
        .finish,
        fields: [
            InputField("day", "完成日期", .day, required: true),
            InputField("words", "完成情况", .text(maxLength: 2000), required: true),
        ]
    ) { act in
        let day = try act.pastDay("day", "完成日期")
        try act.db.run(
            """
            UPDATE representatives_livelihood SET progress = 100, done_on = \(day) WHERE id = \(act.facts.id)
            """)
        return Effect(opinion: act.input.text("words"), happenedOn: day)
    }

    static let rateProject = Verb(
        .rate,
        fields: [
            InputField(
                "rating", "评估结果", .choice(ProjectRating.self, \.title), required: true),
            InputField("words", "评估意见", .text(maxLength: 2000), required: true),
        ]
    ) { act in
        let rating: ProjectRating? = act.input.choice("rating")
        try act.db.run(
            "UPDATE representatives_livelihood SET rating = \(rating) WHERE id = \(act.facts.id)")
        return Effect(opinion: [rating?.title, act.input.text("words")].compactMap { $0 }.joined(separator: "。"))
    }
}

extension Input {
    /// The whole number that was filled in. Throws `invalid` beside its field.
    func whole(_ name: String, _ title: String, in range: ClosedRange<Int>) throws -> Int {
        guard let number = Int(required(name).halfWidth), range.contains(number) else {
            throw Failure.invalid(field: name, "\(title)应是 \(range.lowerBound) 到 \(range.upperBound) 的整数。")
        }
        return number
    }
}
