import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// The reply has reached every signer.
    static let deliver = Verb(.deliver) { act in
        try act.db.run("UPDATE suggestions_suggestion SET replied_on = \(act.db.now.day) WHERE id = \(act.facts.id)")
        if act.facts.state == .merged { try JointHandling.takeOverReply(act.facts.id, act.db) }
        let (name, today) = (try act.name(), act.db.now.day)
        let rules = try ClockRules.load(office: act.scope.office, act.db)
        let due = try NewsWords.due(SuggestionClock.feedback, from: today, rules)
        return Effect(
            clocksHeldBy: .person(act.facts.lead),
            news: [
                .init("\(name)的答复已经送到，请在\(due)以前阅读、评价。", to: act.facts.signed.map { .person($0.person) }),
                .init("\(name)已经答复，等候代表评价（\(due)以前）。", to: [.role(.officeStaff)]),
            ])
    }

    /// The signer marks the reply as read.
    static let read = Verb(.read) { act in
        try mark(act, people: act.scope.people)
        return Effect()
    }

    /// The signer grades attitude and result: personally, never preset (a grade given for somebody is 代录).
    static let rate = Verb(
        .rate,
        fields: [
            InputField("attitude", "办理态度", .choice(Grade.self, \.title), required: true),
            InputField("result", "办理结果", .choice(Grade.self, \.title), required: true),
            InputField("words", "具体意见和要求", .text(maxLength: 2000), hint: "不满意时请写明理由和要求。"),
        ],
        foresee: { input, facts, scope in
            let grades = [input.text("attitude"), input.text("result")]
            for place in facts.signers.indices where scope.people.contains(facts.signers[place].person) {
                facts.signers[place].hasRated = true
                facts.signers[place].isUnsatisfied = grades.contains(Grade.unsatisfied.rawValue)
            }
        },
        apply: { act in
            let grades = [act.input.text("attitude"), act.input.text("result")]
            guard !grades.contains(Grade.unsatisfied.rawValue) || act.input.text("words") != nil else {
                throw Failure.invalid(field: "words", "评为不满意时，请写明理由和要求。")
            }
            try mark(act, people: act.scope.people)
            try act.db.run(
                """
                UPDATE suggestions_rating
                   SET attitude = \(act.input.text("attitude")), result = \(act.input.text("result")),
                       words = \(act.input.text("words")), rated_at = \(act.db.now), typed_by = \(act.scope.name)
                 WHERE suggestion_id = \(act.facts.id) AND round = \(act.facts.round)
                   AND person_id IN \(act.scope.people)
                """)
            return try act.transition.to == .feedback ? Effect() : settle(act)
        })

    /// The office goes on without those who have not rated in time; an unsatisfied grade is not closed away.
    static let closeUnrated = Verb(.closeUnrated) { act in
        let silence = try SuggestionRules.load(of: act.scope.office, act.db).silence
        let counts = silence == .excluded ? "不计入满意率" : "计入满意率的分母"
        return try settle(act, opinion: "评价期限已过，未评价的代表\(counts)。")
    }

    static let explain = Verb(
        .explain, fields: [InputField("reason", "不再办理的理由", .text(maxLength: 1000), required: true, hint: "会告知代表。")]
    ) { act in
        try act.db.run("UPDATE suggestions_suggestion SET closed_on = \(act.db.now.day) WHERE id = \(act.facts.id)")
        return try closing(act, opinion: act.input.text("reason"))
    }

    /// The round's rating is over: the worst of its signers' standing grades of attitude and result stands for the
    /// suggestion.
    static func settle(_ act: Act<SuggestionCase>, opinion: String? = nil) throws -> Effect {
        let grades: [Grade] = try act.db.values(
            """
            SELECT r.attitude FROM suggestions_rating r
             WHERE r.suggestion_id = \(act.facts.id) AND \(Satisfaction.standing("r")) AND r.attitude IS NOT NULL
            UNION ALL
            SELECT r.result FROM suggestions_rating r
             WHERE r.suggestion_id = \(act.facts.id) AND \(Satisfaction.standing("r")) AND r.result IS NOT NULL
            """)
        let worst = grades.max { Grade.allCases.firstIndex(of: $0) ?? 0 < Grade.allCases.firstIndex(of: $1) ?? 0 }
        let closed = act.transition.to == .closed ? act.db.now.day : nil
        try act.db.run(
            """
            UPDATE suggestions_suggestion SET satisfaction = COALESCE(\(worst), satisfaction), closed_on = \(closed)
             WHERE id = \(act.facts.id)
            """)
        guard act.transition.to == .closed else {
            let name = try act.name()
            return Effect(
                opinion: opinion,
                news: [
                    .init(
                        "有代表对\(name)的答复不满意，请交重新办理，或者说明不再办理。",
                        to: [.role(.officeStaff), .role(.officeHead)]),
                    .init(
                        "有代表对\(name)的答复不满意，由代工委决定是否重新办理。", to: act.facts.mainUnits.map { .unit($0) }),
                ])
        }
        return try closing(act, opinion: opinion)
    }

    private static func closing(_ act: Act<SuggestionCase>, opinion: String?) throws -> Effect {
        try Outbox.publish(SuggestionClosed(suggestion: act.facts.id), office: act.scope.office, act.db)
        // In a later round some parts are done already; a co-unit nobody waited for ends with the rest.
        let unfinished: [AssignmentID] = try act.db.values(
            """
            SELECT id FROM suggestions_assignment
             WHERE suggestion_id = \(act.facts.id)
               AND (state IN \([AssignmentState.replied, .opinionGiven])
                    OR role = 'co' AND state IN \([AssignmentState.toSign, .handling, .adjusting]))
             ORDER BY role DESC, id
            """)
        let words = try act.words()
        let isExplained = act.transition.event == .explain
        let told = isExplained ? "\(words.name)不再重新办理\(words.reason(opinion))" : "\(words.name)已办复，签名代表没有不满意。"
        return Effect(
            opinion: opinion,
            news: [
                .init(
                    told,
                    to: act.facts.signed.map { .person($0.person) } + act.facts.units.map { .unit($0) }
                        + [.role(.officeStaff)])
            ],
            follows: unfinished.map { Follow(AssignmentCase.self, .finish, $0) })
    }

    static func mark(_ act: Act<SuggestionCase>, people: [PersonID]) throws {
        for signer in act.facts.signed where people.contains(signer.person) {
            try act.db.run(
                """
                INSERT INTO suggestions_rating (id, office_id, suggestion_id, person_id, round, read_at)
                VALUES (\(ID<Grade>.new(at: act.db.now)), \(act.scope.office), \(act.facts.id), \(signer.person),
                        \(act.facts.round), \(act.db.now))
                ON CONFLICT (suggestion_id, person_id, round)
                DO UPDATE SET read_at = COALESCE(suggestions_rating.read_at, excluded.read_at)
                """)
        }
    }
}
