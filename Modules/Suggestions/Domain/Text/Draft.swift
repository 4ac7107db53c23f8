import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// What a deputy writes before submission; the paper's fields (代表建议专用纸).
public enum Draft {
    /// The fields of the form, in its order. One matter a suggestion (一事一议).
    public static let fields: [InputField] = sections.flatMap(\.fields)

    /// The fields under their headings, as the form guides through them.
    public static let sections: [(title: String, fields: [InputField])] = [
        ("一、种类", kindFields), ("二、内容：一事一议", textFields), ("三、相关情况", boxFields),
    ]

    private static let kindFields: [InputField] = [
        InputField(
            "kind", "种类", .choice(SuggestionKind.self, \.title),
            hint: "不选就是建议。议案只在大会期间提出，要达到法定联名人数，由主席团决定。"),
        InputField(
            "proposer", "提出人", .choice(Proposer.self, \.title), hint: "不选就是代表本人。代表团的建议由代表团负责人提出，不用别人联名。"),
        InputField("discussed_on", "全团讨论日期", .day, hint: "代表团提出的，填写全体代表讨论的日期。"),
    ]

    private static let boxFields: [InputField] = [
        InputField("publication", "公开意见", .choice(Publication.self, \.title), hint: "提交前必须选择。"),
        InputField("is_confidential", "保密件", .yesNo, hint: "选“是”的，只有签名代表、承办单位和代工委能看到。"),
        InputField("formation", "形成方式", .choice(Formation.self, \.title)),
        InputField("wants_contact", "希望承办单位加强沟通", .yesNo),
        InputField("for_reference", "仅供工作参考，不需要书面答复", .yesNo),
        InputField("proposed_unit", "建议的承办单位", .one(.units), hint: "由代工委最后确定。"),
    ]

    private static let textFields: [InputField] = [
        InputField("title", "标题", .line(maxLength: 100), required: true, hint: "一事一议，写成“关于……的建议”；议案写成“关于……的议案”。"),
        InputField(
            "situation", "情况", .text(maxLength: 5000), hint: "事情是什么样的：时间、地点、数字。议案写案由。提交前必须填写。"),
        InputField("analysis", "分析", .text(maxLength: 5000), hint: "原因在哪里，已经做过什么。议案写案据，必须填写。"),
        InputField(
            "proposal", "建议", .text(maxLength: 5000), hint: "希望谁、做什么、做到什么程度。议案写方案。提交前必须填写。"),
    ]
}

extension Draft {
    static func texts(of core: SuggestionDetail.Core) -> [String] {
        [core.title, core.situation, core.analysis, core.proposal, core.publication?.rawValue ?? ""]
    }

    static func texts(of input: Input) -> [String] {
        ["title", "situation", "analysis", "proposal", "publication"].map { input.required($0) }
    }
}

extension Suggestions {
    /// Whether somebody may begin a suggestion now: not those whose tenure of the office's level is over or suspended.
    public func mayLead(_ scope: Scope, _ db: any Connection) throws -> Bool { try leading(scope, db) != nil }

    private func leading(_ scope: Scope, _ db: any Connection) throws -> DeputySummary? {
        let office = try Office.named(scope.office, db)
        return try directory.tenures(of: scope.people, in: scope.office, db)
            .first { $0.isInOffice && $0.level == office.level }
    }

    /// Begins a draft led by the acting deputy, as a deputy of the office's own level.
    ///
    /// - Parameter id: made with the form, so that a form sent twice makes one draft.
    public func draft(_ id: SuggestionID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws {
        try scope.require(.writeSuggestions)
        let input = try Input(raw, for: Draft.fields)
        guard let lead = try leading(scope, db) else {
            throw Failure.forbidden("只有本级在任、没有暂停执行职务的代表可以提出建议。")
        }
        let boxes = DraftBoxes(input)
        if let existing: SuggestionDetail.Core = try db.first(
            "SELECT \(SuggestionDetail.Core.columns) FROM suggestions_suggestion WHERE id = \(id)")
        {
            // The same form sent twice makes one draft; another text under its id must not be lost in silence.
            guard existing.leadPerson == lead.person, Draft.texts(of: existing) == Draft.texts(of: input),
                try DraftBoxes.of(id, db) == boxes
            else {
                throw Failure.conflict("这份表单已经保存过一件草稿。要改内容，请从“我的事”打开那件草稿修改。")
            }
            return
        }
        try boxes.check(delegation: lead.delegation, by: scope, db)
        try Draft.insert(id, input, lead: lead, by: scope, db)
    }
}

extension Draft {
    /// Writes what has been checked, led by `lead`.
    static func insert(
        _ id: SuggestionID, _ input: Input, lead: DeputySummary, by scope: Scope, _ db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO suggestions_suggestion (
                id, office_id, state, version, round, level, origin, title, situation, analysis, proposal, publication,
                lead_tenure_id, lead_person_id, delegation_id, proposed_on, is_key, is_excellent, created_at, changed_at)
            VALUES (\(id), \(scope.office), \(SuggestionState.draft), 1, 1, \(lead.level), \(Origin.between),
                    \(input.required("title")), \(input.required("situation")), \(input.required("analysis")),
                    \(input.required("proposal")), \(input.text("publication")), \(lead.tenure), \(lead.person),
                    \(lead.delegation), \(db.now.day), \(false), \(false), \(db.now), \(db.now))
            """)
        try db.run(
            """
            INSERT INTO suggestions_signer (id, office_id, suggestion_id, person_id, tenure_id, position, answer)
            VALUES (\(ID<Draft>.new(at: db.now)), \(scope.office), \(id), \(lead.person), \(lead.tenure), 0, 'lead')
            """)
        try DraftBoxes(input).save(id, db)
        try SuggestionSearch.refresh([id], db)
        try Audit.append(
            "suggestions.suggestion.draft", on: Reference(SuggestionReferences.suggestion, id), [:], by: scope, db)
    }
}
