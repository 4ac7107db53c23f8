import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<AssignmentCase> {
    /// 经办人 drafts the round's reply; a returned draft is written over, a signed one never.
    static let draftReply = Verb(
        .draftReply,
        fields: [
            InputField("result_class", "办理结果类别", .choice(ResultClass.self, \.title), required: true),
            InputField("class_name", "类别名称", .line(maxLength: 40), hint: "本机关把这一类分成几种时填写，如：属于上级职权"),
            InputField(
                "body", "答复正文", .text(maxLength: 20_000), required: true, hint: "不写称谓、“收悉”一句和结尾的致谢，答复函上自动加上；已经写了的不重复。"),
            InputField("promise", "承诺事项", .text(maxLength: 1000), hint: "类别为 B 或 C 时填写。"),
            InputField("promised_by", "承诺时限", .day),
            InputField("responsible", "承诺责任人", .line(maxLength: 60), hint: "单位里对这项承诺负责的人。"),
            InputField("publication", "公开意见", .choice(Publication.self, Publication.ofUnit), hint: "单位对答复能否公开的意见"),
            InputField("publication_reason", "不公开的依据", .line(maxLength: 200), hint: "不全文公开的，写明涉及什么"),
        ]
    ) { act in
        let resultClass = act.input.required("result_class")
        if [ResultClass.solving, .planned].map(\.rawValue).contains(resultClass) {
            guard act.input.text("promise") != nil else {
                throw Failure.invalid(field: "promise", "类别为 B 或 C 时，请填写承诺事项。")
            }
            guard let day = act.input.day("promised_by"), day >= act.db.now.day, day.year <= 2100 else {
                throw Failure.invalid(field: "promised_by", "类别为 B 或 C 时，请填写承诺时限，不早于今天，不晚于 2100 年。")
            }
        }
        let className = try officeName(act)
        if let publication = act.input.text("publication"), publication != Publication.full.rawValue,
            act.input.text("publication_reason") == nil
        {
            throw Failure.invalid(field: "publication_reason", "不全文公开的，请写明依据。")
        }
        try act.db.run(
            """
            INSERT INTO suggestions_reply (id, office_id, assignment_id, round, result_class, class_name, body, promise,
                                           promised_by, responsible, publication, publication_reason, drafted_by,
                                           created_at)
            VALUES (\(ID<ResultClass>.new(at: act.db.now)), \(act.scope.office), \(act.facts.id), \(act.facts.round),
                    \(resultClass), \(className), \(act.input.text("body")), \(act.input.text("promise")),
                    \(act.input.day("promised_by")), \(act.input.text("responsible")),
                    \(act.input.text("publication")), \(act.input.text("publication_reason")), \(act.scope.name),
                    \(act.db.now))
            ON CONFLICT (assignment_id, round) DO UPDATE
               SET result_class = excluded.result_class, class_name = excluded.class_name, body = excluded.body,
                   promise = excluded.promise, promised_by = excluded.promised_by, responsible = excluded.responsible,
                   publication = excluded.publication, publication_reason = excluded.publication_reason,
                   drafted_by = excluded.drafted_by, checked_by = NULL
            """)
        return Effect(news: [
            .init("\(act.scope.name)拟好了\(try act.name())的答复，请审核人审核。", to: [.unit(act.facts.unit)])
        ])
    }

    /// The office's name of the class; throws `invalid` for a class that the office does not use, and where it divides
    /// a class and none of the names was given.
    private static func officeName(_ act: Act<AssignmentCase>) throws -> String {
        let rules = try SuggestionRules.load(of: act.scope.office, act.db)
        guard let chosen = ResultClass(rawValue: act.input.required("result_class")) else {
            throw Failure.internal(cause: "closed list not checked")
        }
        let names = rules.names(of: chosen)
        guard let first = names.first else {
            throw Failure.invalid(
                field: "result_class", "本机关只用这几类：\(rules.classes.map(\.text).joined(separator: "；"))。")
        }
        guard names.count > 1 else { return first }
        guard let typed = act.input.text("class_name"), names.contains(typed) else {
            throw Failure.invalid(
                field: "class_name", "\(chosen.rawValue) 类请写明是哪一种：\(names.joined(separator: "、"))。")
        }
        return typed
    }

    /// The unit's head signs: the reply goes to every signer in the same moment; of several units of 分办 the last one's
    /// takes the others along, and the class that solves least stands for the whole. A request for more time that still
    /// waits is settled by it.
    static let signReply = Verb(
        .signReply,
        fields: [
            InputField("number", "发文字号", .line(maxLength: 60), hint: "如：市教函〔2024〕3号"),
            InputField("contact", "联系人", .line(maxLength: 60), hint: "印在答复函末尾"),
            InputField("telephone", "联系电话", .line(maxLength: 30)),
        ]
    ) { act in
        try act.db.run(
            """
            UPDATE suggestions_reply
               SET signed_by = \(act.scope.name), signed_on = \(act.db.now.day), number = \(act.input.text("number")),
                   contact = \(act.input.text("contact")), telephone = \(act.input.text("telephone"))
             WHERE assignment_id = \(act.facts.id) AND round = \(act.facts.round)
            """)
        try act.db.run(
            """
            UPDATE suggestions_suggestion
               SET result_class = (SELECT MAX(r.result_class) FROM suggestions_reply r
                                     JOIN suggestions_assignment a ON a.id = r.assignment_id
                                    WHERE a.suggestion_id = \(act.facts.suggestion) AND a.role <> 'former'
                                      AND r.round = \(act.facts.round) AND r.signed_on IS NOT NULL)
             WHERE id = \(act.facts.suggestion)
            """)
        try act.db.run(
            """
            UPDATE suggestions_supervision
               SET answer = '已重新答复', answered_on = \(act.db.now.day), answered_by = \(act.scope.name)
             WHERE office_id = \(act.scope.office) AND kind = 'redo' AND unit_id = \(act.facts.unit)
               AND answered_on IS NULL AND withdrawn_on IS NULL
               AND id IN (SELECT supervision_id FROM suggestions_supervised
                           WHERE suggestion_id = \(act.facts.suggestion))
            """)
        let settled = try OpenPromise.open(act) + ExtensionCase.lapses(with: act.facts.id, act.db)
        guard act.facts.repliesMissing == 0 else {
            let told = "\(try act.unitName())答复了\(try act.name())，还有分办单位没有答复。"
            return Effect(news: [.init(told, to: [.role(.officeStaff)])], follows: settled)
        }
        return Effect(follows: [Follow(SuggestionCase.self, .deliver, act.facts.suggestion)] + settled)
    }
}

extension Publication {
    /// The same words as the unit's opinion on its reply.
    public static func ofUnit(_ publication: Publication) -> String {
        switch publication {
        case .full: "可以全文公开"
        case .titleOnly: "只公开标题"
        case .none: "不宜公开"
        }
    }
}
