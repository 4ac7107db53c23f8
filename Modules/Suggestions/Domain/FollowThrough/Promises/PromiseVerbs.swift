import Kernel
import Platform
import RepresentativesContract
import Storage

extension Verb<PromiseCase> {
    /// How far it has come; the words stay in the history too.
    static let report = Verb(
        .report,
        fields: [
            InputField("progress", "进展", .text(maxLength: 2000), required: true),
            InputField("responsible", "责任人", .line(maxLength: 60), hint: "换了责任人时填写。"),
        ]
    ) { act in
        try act.db.run(
            """
            UPDATE suggestions_promise
               SET progress = \(act.input.text("progress")),
                   responsible = COALESCE(\(act.input.text("responsible")), responsible)
             WHERE id = \(act.facts.id)
            """)
        return Effect(opinion: act.input.text("progress"), tells: [.role(.officeStaff), .person(act.facts.rater)])
    }

    /// 二次答复: the unit's head says what has become of the promise.
    static let answer = Verb(
        .answer,
        fields: [
            InputField("outcome", "落实结果", .choice(PromiseOutcome.self, \.title), required: true),
            InputField(
                "account", "落实情况和依据，或没有落实的原因", .text(maxLength: 5000), required: true,
                hint: "已经落实的写明文件、资金、工程等依据；没有落实的写明原因和打算。"),
            InputField("fulfilled_on", "落实日期", .day, hint: "已经落实的填写。"),
        ]
    ) { act in
        let outcome = act.input.required("outcome")
        let isDone = outcome == PromiseOutcome.fulfilled.rawValue
        let day = try act.pastDay("fulfilled_on", "落实日期")
        guard !isDone || day != nil else { throw Failure.invalid(field: "fulfilled_on", "已经落实的，请填写落实日期。") }
        if isDone, let day, let madeOn = act.facts.madeOn, day < madeOn {
            throw Failure.invalid(field: "fulfilled_on", "落实日期不能早于作出承诺的答复（\(madeOn.chinese)签发）。")
        }
        try act.db.run(
            """
            UPDATE suggestions_promise
               SET outcome = \(outcome), account = \(act.input.text("account")),
                   fulfilled_on = \(isDone ? day : nil), answered_on = \(act.db.now.day),
                   answered_by = \(act.scope.name), grade = NULL, words = NULL, rated_on = NULL, rated_by = NULL,
                   typed_by = NULL
             WHERE id = \(act.facts.id)
            """)
        let title = PromiseOutcome(rawValue: outcome)?.title ?? ""
        return Effect(
            opinion: "\(title)：\(act.input.required("account"))",
            clocksHeldBy: act.facts.isRaterInOffice ? .person(act.facts.rater) : .role(.officeStaff),
            tells: [.person(act.facts.rater), .role(.officeStaff)])
    }

    static let rate = rating(.rate, fields: [])
    /// 代录: a grade given on paper, typed by the office.
    static let rateFor = rating(
        .rateFor,
        fields: [InputField("paper", "纸质评价的日期和存放处", .line(maxLength: 100), required: true, hint: "评价是代表本人给的，这里只是录入。")])

    private static func rating(_ event: PromiseEvent, fields: [InputField]) -> Verb {
        Verb(
            event,
            fields: [
                InputField("grade", "对落实情况", .choice(Grade.self, \.title), required: true),
                InputField("words", "意见和要求", .text(maxLength: 2000), hint: "不满意时请写明理由。"),
            ] + fields,
            foresee: { input, facts, _ in facts.grade = input.text("grade").flatMap(Grade.init(rawValue:)) },
            apply: { act in
                let grade = act.input.required("grade")
                guard grade != Grade.unsatisfied.rawValue || act.input.text("words") != nil else {
                    throw Failure.invalid(field: "words", "评为不满意时，请写明理由和要求。")
                }
                let due = act.transition.to == .open ? try again(act) : nil
                try act.db.run(
                    """
                    UPDATE suggestions_promise
                       SET grade = \(grade), words = \(act.input.text("words")), rated_on = \(act.db.now.day),
                           rated_by = \(act.facts.rater), typed_by = \(act.scope.name),
                           due_on = COALESCE(\(due), due_on)
                     WHERE id = \(act.facts.id)
                    """)
                let title = Grade(rawValue: grade)?.title
                let parts = [title, act.input.text("words"), act.input.text("paper").map { "代录，纸质件：\($0)" }]
                return Effect(
                    opinion: parts.compactMap { $0 }.joined(separator: "。"), clocksHeldBy: .unit(act.facts.unit),
                    tells: [.unit(act.facts.unit), .role(.officeStaff)])
            })
    }

    /// Until when the unit has to answer again.
    private static func again(_ act: Act<PromiseCase>) throws -> Day {
        let rules = try ClockRules.load(office: act.scope.office, act.db)
        let today = act.db.now.day
        return rules.due(try rules.rule(PromiseClock.again, on: today), from: today).due
    }

    static let closeUnrated = Verb(.closeUnrated) { act in
        Effect(opinion: "评价期限已过，代表没有评价。", tells: [.unit(act.facts.unit), .person(act.facts.rater)])
    }

    static let replace = Verb(.replace)

    static let end = Verb(.end) { act in Effect(opinion: "代表撤回了建议。", tells: [.unit(act.facts.unit)]) }
}
