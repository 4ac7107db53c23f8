import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// The most days that units are given to answer.
    private static let longestTrial = 60

    private static let proposal = [
        InputField("main", "拟主办单位", .one(.units), required: true), InputField("co", "拟会办单位", .many(.units)),
    ]
    private static let window = InputField(
        "answer_by", "请单位在哪一天以前答复", .day, required: true, hint: "过了这一天没有答复的，视为没有异议。")

    /// 预交办, first round; after a recall the rounds are counted on.
    static let propose = Verb(
        .propose, fields: proposal + [window]
    ) { act in try put(act, answerBy: try answerBy(act)) }

    /// The second round, after objections.
    static let proposeAgain = Verb(
        .proposeAgain, fields: proposal + [window]
    ) { act in try put(act, answerBy: try answerBy(act)) }

    /// 收回预交办: it was proposed to the wrong units, who need not answer any more.
    static let recallTrial = Verb(
        .recallTrial, saying: InputField("reason", "收回的理由", .text(maxLength: 1000), required: true, hint: "写进经过。")
    ) { act in act.facts.trial.units.map { .unit($0) } }

    /// 协调会: who met, and what was decided; the units named are the ones it goes to.
    static let coordinate = Verb(
        .coordinate,
        fields: [
            InputField("held_on", "协调会日期", .day, required: true),
            InputField(
                "participants", "参加单位和人员", .text(maxLength: 1000), required: true, hint: "如：市委办、市政府办、市编办和有关单位"),
            InputField("conclusion", "协调结论", .text(maxLength: 2000), required: true),
            InputField("main", "确定的主办单位", .one(.units), required: true),
            InputField("co", "确定的会办单位", .many(.units)),
        ]
    ) { act in
        let day = try act.input.requiredPastDay("held_on", "协调会日期", by: act.db.now.day)
        guard day >= act.db.now.day.advanced(by: -366) else {
            throw Failure.invalid(field: "held_on", "协调会日期（\(day.chinese)）太早，请核对。")
        }
        var effect = try put(act, answerBy: day, answer: .decided)
        var rows = Batch(
            into: "suggestions_coordination",
            ["id", "office_id", "suggestion_id", "held_on", "participants", "conclusion", "entered_by", "created_at"])
        rows.append(
            ID<Coordination>.new(at: act.db.now), act.scope.office, act.facts.id, day,
            act.input.required("participants"), act.input.required("conclusion"), act.scope.name, act.db.now)
        try act.db.insert(rows)
        effect.opinion = "\(effect.opinion ?? "")\n\(act.input.required("conclusion"))"
        effect.happenedOn = day
        return effect
    }

    /// The window has passed, and nobody objects.
    static let closeTrial = Verb(.closeTrial)

    private static func answerBy(_ act: Act<SuggestionCase>) throws -> Day {
        let day = try act.input.day("answer_by").orInvalid("answer_by", "请填写单位答复的期限。")
        let today = act.db.now.day
        guard (today...today.advanced(by: longestTrial)).contains(day) else {
            throw Failure.invalid(field: "answer_by", "答复的期限应在今天到 \(longestTrial) 天之内。")
        }
        return day
    }

    private static func put(
        _ act: Act<SuggestionCase>, answerBy: Day, answer: TrialFacts.Answer? = nil
    ) throws -> Effect {
        let last = try act.db.count(
            "SELECT COALESCE(MAX(round), 0) FROM suggestions_trial WHERE suggestion_id = \(act.facts.id)")
        let round = last + 1
        let main: UnitID = try act.input.id("main").orInvalid("main", "请选择拟主办单位。")
        let co: [UnitID] = act.input.ids("co")
        guard !co.contains(main) else { throw Failure.invalid(field: "co", "会办单位里有主办单位，请去掉。") }
        let units = [main] + co
        let names = try Unit.names(of: units, in: act.scope.office, act.db)
        guard names.count == units.count else { throw Failure.invalid(field: "main", "有不认识的单位，请重新选择。") }
        var rows = Batch(
            into: "suggestions_trial",
            [
                "id", "office_id", "suggestion_id", "round", "unit_id", "role", "answer_by", "answer", "answered_by",
                "answered_on", "created_at",
            ])
        for unit in units {
            rows.append(
                ID<TrialFacts>.new(at: act.db.now), act.scope.office, act.facts.id, round, unit,
                unit == main ? AssignmentRole.main : .co, answerBy, answer,
                answer == nil ? String?.none : act.scope.name, answer == nil ? Day?.none : answerBy, act.db.now)
        }
        try act.db.insert(rows)
        let name = try act.name()
        let asked = units.map { unit in
            Journal.News(
                "代工委拟把\(name)交您单位\(unit == main ? "主办" : "会办")，请在\(answerBy.chinese)以前答复有没有异议。",
                to: [.unit(unit)])
        }
        return Effect(
            opinion: "第 \(round) 轮。拟主办：\(names[main] ?? "")"
                + (co.isEmpty ? "" : "；拟会办：" + co.compactMap { names[$0] }.joined(separator: "、")),
            tells: units.map { .unit($0) },
            news: answer == nil ? asked : [])
    }
}
