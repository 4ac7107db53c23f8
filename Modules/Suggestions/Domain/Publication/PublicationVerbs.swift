import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<PublicationCase> {
    private static let ground = InputField("ground", "不公开的依据", .choice(PublicationGround.self, \.title), required: true)
    private static let reason = InputField(
        "reason", "依据说明", .line(maxLength: 500), hint: "依据是“其他”的必须写明。只在内部留存，不对外公开。")

    private static let publishing: [InputField] = extent + parts + assurances

    private static let extent: [InputField] = [
        InputField("scope", "公开范围", .choice(PublishedScope.self, \.title), required: true),
        InputField(
            "ground", "不公开部分的依据", .choice(PublicationGround.self, \.title),
            hint: "只公开标题的、有哪一部分不公开的必须选择，公开网页上写明。"),
        reason,
        InputField("title_text", "标题（处理后的文字）", .line(maxLength: 200), hint: "已填好原文，发现的号码已遮盖。原文始终不变。"),
    ]

    private static let parts: [InputField] = PublicationPart.allCases.filter { $0 != .title }
        .flatMap { part -> [InputField] in
            [
                InputField(
                    part.textField, "\(part.title)（处理后的文字）", .text(maxLength: 20_000),
                    hint: "已填好原文，发现的号码已遮盖，可以改回或再改；删空的，照原文公开。原文始终不变。"),
                InputField(
                    part.withheldField, "\(part.title)不公开的理由", .line(maxLength: 200), hint: "填写的，这一部分不公开，上面的文字不用删。"),
            ]
        }

    private static let assurances: [InputField] = [
        InputField("confirmed", "提示的号码和地址已逐处核对，可以公开", .yesNo),
        InputField("consent", "代表的公开意见（原来没有登记的补录）", .choice(Publication.self, \.title)),
        InputField("consent_basis", "代表公开意见的依据", .line(maxLength: 200), hint: "补录时写明，如：某年某月某日书面意见。"),
    ]

    static let publish = Verb(.publish, fields: publishing) { act in
        let draft = try PublicationDraft(act.input, act.facts)
        try PublicationEdition.write([(act.facts, draft)], by: act.scope, act.db)
        return Effect(opinion: draft.scope.title, tells: [.person(act.facts.lead)])
    }

    /// A new edition; the old one is kept.
    static let correct = Verb(
        .correct, fields: publishing + [InputField("why", "更正原因", .line(maxLength: 200), required: true)]
    ) { act in
        let draft = try PublicationDraft(act.input, act.facts)
        try PublicationEdition.write([(act.facts, draft)], by: act.scope, act.db)
        return Effect(opinion: "\(draft.scope.title)。\(act.input.required("why"))")
    }

    static let withhold = Verb(.withhold, fields: [ground, reason]) { act in
        let ground = act.input.text("ground").flatMap(PublicationGround.init(rawValue:))
        try PublicationDraft.check(ground, act.input.text("reason"))
        try takeOff(act, ground)
        return Effect(
            opinion: [ground?.title, act.input.text("reason")].compactMap { $0 }.joined(separator: "。"),
            tells: [.person(act.facts.lead)])
    }

    static let withdraw = Verb(
        .withdraw,
        fields: [ground, InputField("reason", "撤下的理由", .line(maxLength: 500), required: true)]
    ) { act in
        let ground = act.input.text("ground").flatMap(PublicationGround.init(rawValue:))
        try takeOff(act, ground)
        return Effect(
            opinion: [ground?.title, act.input.text("reason")].compactMap { $0 }.joined(separator: "。"),
            tells: [.person(act.facts.lead)])
    }

    private static func takeOff(_ act: Act<PublicationCase>, _ ground: PublicationGround?) throws {
        try act.db.run(
            """
            UPDATE suggestions_publication
               SET ground = \(ground), reason = \(act.input.text("reason")), decided_by = \(act.scope.name),
                   decided_on = \(act.db.now.day)
             WHERE id = \(act.facts.id)
            """)
        try act.db.run("UPDATE suggestions_suggestion SET published_on = NULL WHERE id = \(act.facts.id)")
    }
}

extension CaseEngine<PublicationCase> {
    /// Decides on publication by the table.
    public static let publication = CaseEngine(
        [.publish, .withhold, .correct, .withdraw],
        load: { id, scope, db in try PublicationFacts.locked(id.asID(), for: scope, db) },
        version: \.version,
        save: { facts, state, db in
            try db.run(
                "UPDATE suggestions_publication SET state = \(state), version = version + 1 WHERE id = \(facts.id)")
        },
        page: { Reference(SuggestionReferences.suggestion, $0.id) })
}
