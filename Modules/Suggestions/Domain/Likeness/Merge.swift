import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// 并案: into another of the same matter. One that had no number yet gets its own: each is replied to by its number.
    static let merge = Verb(
        .merge,
        fields: [
            InputField(
                "into", "并入哪一件", .one(.joint), required: true,
                hint: "同一件事、还没有答复的建议，相似的在前；也可以输入编号或标题里的字来找。以后只办那一件，答复同时送两件的代表。"),
            InputField("reason", "说明", .text(maxLength: 1000)),
        ]
    ) { act in
        let target: SuggestionID = try act.input.id("into").orInvalid("into", "请选择并入哪一件。")
        let main = try JointTarget.find(target, for: act)
        if try act.db.count("SELECT COUNT(*) FROM suggestions_suggestion WHERE merged_into = \(act.facts.id)") > 0 {
            throw Failure.invalid(field: "into", "已经有别的建议并入这一件，请反过来把那一件并进来。")
        }
        let own: String? = try act.db.value(
            "SELECT number FROM suggestions_suggestion WHERE id = \(act.facts.id) AND number IS NOT NULL")
        let number = try own ?? SuggestionNumber.next(act.facts.level, in: act.scope.office, act.db)
        try act.db.run(
            """
            UPDATE suggestions_suggestion
               SET merged_into = \(target), number = \(number), category = COALESCE(category, \(main.category))
             WHERE id = \(act.facts.id)
            """)
        try SuggestionSearch.refresh([act.facts.id], act.db)
        let units: [UnitID] = try act.db.values(
            """
            SELECT unit_id FROM suggestions_assignment
             WHERE suggestion_id = \(target) AND role IN \(AssignmentRole.replying)
            """)
        // By its number alone: its title may be kept secret one day, and the history stays.
        let into = main.number.map { "并入 \($0)" } ?? "并入另一件还没有编号的建议"
        let opinion = [into, act.input.text("reason")].compactMap { $0 }.joined(separator: "。")
        return Effect(
            opinion: opinion,
            tells: act.facts.signed.map { .person($0.person) } + units.map { .unit($0) } + [.role(.officeStaff)])
    }

    /// Undone before the main one is handed to units: it waits for 交办 again.
    static let unmerge = Verb(
        .unmerge, fields: [InputField("reason", "理由", .text(maxLength: 1000), required: true)]
    ) { act in
        try act.db.run("UPDATE suggestions_suggestion SET merged_into = NULL WHERE id = \(act.facts.id)")
        return Effect(
            opinion: act.input.text("reason"), clocksHeldBy: .role(.officeStaff),
            tells: act.facts.signed.map { .person($0.person) })
    }

    /// The main one has ended without a reply.
    static let release = Verb(.release) { act in
        try act.db.run("UPDATE suggestions_suggestion SET merged_into = NULL WHERE id = \(act.facts.id)")
        return Effect(
            clocksHeldBy: .role(.officeStaff),
            tells: [.role(.officeStaff)] + act.facts.signed.map { .person($0.person) })
    }

    /// Its signers were not satisfied with the common reply: a round of its own, for which it is handed to units.
    static let goAlone = Verb(
        .goAlone, fields: [InputField("requirement", "单独办理的要求", .text(maxLength: 1000), required: true)]
    ) { act in try alone(act) }

    /// A round without units yet: the office hands it to some.
    static func alone(_ act: Act<SuggestionCase>) throws -> Effect {
        try act.db.run(
            // The grade was of the other's reply.
            """
            UPDATE suggestions_suggestion SET round = round + 1, satisfaction = NULL, closed_on = NULL
             WHERE id = \(act.facts.id)
            """)
        return Effect(
            opinion: act.input.text("requirement"), clocksHeldBy: .role(.officeStaff),
            tells: act.facts.signed.map { .person($0.person) })
    }
}

/// The suggestion that another is merged into.
struct JointTarget: Record {
    static var columns: SQL { "number, category, state, level, kind, is_confidential" }

    let number: String?
    let category: String?
    let state: SuggestionState
    let level: Level
    let isOrdinary: Bool

    init(_ row: inout Row) throws {
        number = try row.next()
        category = try row.next()
        state = try row.next()
        level = try row.next()
        isOrdinary = try row.next(SuggestionKind.self) == .suggestion && !(try row.next(Bool.self))
    }

    /// Locked, so that it is not delivered meanwhile. Throws `invalid` for one that takes none in, or that this person
    /// does not see.
    static func find(_ id: SuggestionID, for act: Act<SuggestionCase>) throws -> JointTarget {
        let target: JointTarget? = try act.db.first(
            """
            SELECT \(columns) FROM suggestions_suggestion
             WHERE id = \(id) AND \(Visibility.condition(for: act.scope)) \(.forUpdate)
            """)
        guard let target, id != act.facts.id, target.isOrdinary, target.level == act.facts.level else {
            throw Failure.invalid(field: "into", "没有这件建议，或者不能并入它（另一级的、议案、保密件）。请重新选择。")
        }
        guard JointHandling.taking.contains(target.state) else {
            throw Failure.invalid(field: "into", "那件建议现在是“\(target.state.title)”，不能再并入。请重新选择。")
        }
        return target
    }
}
