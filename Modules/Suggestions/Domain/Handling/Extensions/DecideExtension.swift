import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

extension Verb<ExtensionCase> {
    /// The office agrees: the reply's clock moves, with a trace, and the deputies are told.
    static let grant = Verb(
        .grant,
        fields: [
            InputField("until", "同意延期至", .day, hint: "不填的，按单位申请的日期"),
            InputField("answer", "审核意见", .text(maxLength: 1000)),
        ]
    ) { act in
        let rules = try ClockRules.load(office: act.scope.office, act.db)
        let until = act.input.day("until") ?? act.facts.askedUntil
        // The clock may have moved since: a pause gives it another day.
        let part = Reference(AssignmentCase.kind, act.facts.assignment)
        let due = try RunningClock.running(of: [part], act.scope.office, act.db)
            .first { $0.key == SuggestionClock.reply }?.dueOn
        try SuggestionExtension.check(
            until, after: due ?? act.facts.dueOn, latest: try SuggestionExtension.latest(act.facts.assignedOn, rules))
        try RunningClock.move(
            SuggestionClock.reply, of: Reference(AssignmentCase.kind, act.facts.assignment), to: until,
            reason: "批准\(act.facts.unitName)延期答复", rules, act.scope.office, act.db)
        try answer(act, until: until)
        let signers: [PersonID] = try act.db.values(
            """
            SELECT person_id FROM suggestions_signer
             WHERE suggestion_id = \(act.facts.suggestion) AND answer IN ('lead', 'confirmed')
            """)
        let words = try NewsWords.of(act.facts.suggestion, in: act.scope.office, act.db)
        try Notice.send(
            "\(act.facts.unitName)对\(words.name)的答复从\(act.facts.dueOn.chinese)延到\(until.chinese)"
                + words.reason(act.facts.reason),
            about: Reference(SuggestionReferences.suggestion, act.facts.suggestion),
            to: signers.map { .person($0) }, by: act.scope, act.db)
        let answer = act.input.text("answer")
        return Effect(
            opinion: answer,
            news: [
                .init(
                    "代工委同意把\(words.name)的答复延到\(until.chinese)\(words.reason(answer))", to: [.unit(act.facts.unit)])
            ])
    }

    static let refuse = Verb(
        .refuse, fields: [InputField("answer", "不同意的理由", .text(maxLength: 1000), required: true, hint: "会告知承办单位")]
    ) { act in
        try answer(act, until: nil)
        let words = try NewsWords.of(act.facts.suggestion, in: act.scope.office, act.db)
        let why = act.input.text("answer")
        return Effect(
            opinion: why,
            news: [
                .init(
                    "代工委不同意\(words.name)延期答复，仍在\(act.facts.dueOn.chinese)以前答复\(words.reason(why))",
                    to: [.unit(act.facts.unit)])
            ])
    }

    static let withdraw = Verb(.withdraw) { _ in Effect(tells: [.role(.officeStaff)]) }

    static let lapse = Verb(.lapse)

    private static func answer(_ act: Act<ExtensionCase>, until: Day?) throws {
        try act.db.run(
            """
            UPDATE suggestions_extension
               SET answer = \(act.input.text("answer")), answered_by = \(act.scope.name),
                   answered_on = \(act.db.now.day), granted_until = \(until), state = \(act.transition.to)
             WHERE id = \(act.facts.id)
            """)
    }
}

extension CaseEngine<ExtensionCase> {
    /// Requests for more time are decided by the table.
    ///
    /// - Parameter follows: the event follows from an act on another case, so sight is not asked for.
    public static func extensions(follows: Bool = false) -> CaseEngine<ExtensionCase> {
        CaseEngine(
            [.grant, .refuse, .withdraw, .lapse], in: "suggestions_extension",
            find: { id, scope, db in
                guard follows else { return try SuggestionExtension.find(id, for: scope, db) }
                return try db.first(
                    """
                    SELECT \(SuggestionExtension.columns) FROM \(SuggestionExtension.tables)
                     WHERE e.id = \(id) AND e.office_id = \(scope.office)
                    """
                ).orNotFound("没有这件延期申请。")
            })
    }
}
