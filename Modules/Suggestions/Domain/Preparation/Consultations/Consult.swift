import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// A deputy asks, the office answers once, the deputy says which draft came of it.
public enum Consult {
    public static let askFields = [
        InputField("topic", "想提的事", .line(maxLength: 100), required: true, hint: "如：城区停车难"),
        InputField(
            "question", "想问什么", .text(maxLength: 3000), required: true,
            hint: "如：归谁管、有没有人提过、政策怎么规定、格式怎么写。"),
    ]
    public static let answerFields = [InputField("answer", "答复", .text(maxLength: 5000), required: true)]
    public static let linkFields = [
        InputField("suggestion", "我的建议或草稿", .one(LinkPreparation.source), required: true)
    ]

    /// `id` was made with the form, so that a form sent twice makes one.
    public static func ask(
        _ id: ID<Consultation>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        guard let person = scope.people.first else { throw Failure.forbidden("由代表咨询，由代工委答复。") }
        let input = try Input(raw, for: askFields)
        guard try db.count("SELECT COUNT(*) FROM suggestions_consultation WHERE id = \(id)") == 0 else { return }
        try db.run(
            """
            INSERT INTO suggestions_consultation (id, office_id, person_id, asked_by, topic, question, asked_on,
                                                  created_at)
            VALUES (\(id), \(scope.office), \(person), \(scope.name), \(input.required("topic")),
                    \(input.required("question")), \(db.now.day), \(db.now))
            """)
        try leave("asked", "代表咨询建议撰写，请答复。", id, [.role(.officeStaff)], scope, db)
    }

    /// Throws `conflict` when it has been answered.
    public static func answer(
        _ id: ID<Consultation>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        let found = try Consultation.find(id, for: scope, db)
        guard scope.may(.assignSuggestions) else { throw Failure.forbidden("咨询由代工委答复。") }
        let input = try Input(raw, for: answerFields)
        let changed = try db.run(
            """
            UPDATE suggestions_consultation
               SET answer = \(input.required("answer")), answered_on = \(db.now.day), answered_by = \(scope.name)
             WHERE id = \(id) AND office_id = \(scope.office) AND answer IS NULL
            """)
        guard changed == 1 else { throw Failure.conflict("这次咨询已经答复。") }
        try leave("answered", "您的撰写咨询已有答复。", id, [.person(found.person)], scope, db)
    }

    /// The asker's own suggestion, drafts too; another choice replaces it. Throws `invalid` for another's.
    public static func link(
        _ id: ID<Consultation>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        guard try Consultation.find(id, for: scope, db).isOwn(of: scope) else {
            throw Failure.forbidden("由提问的代表关联自己的建议。")
        }
        let input = try Input(raw, for: linkFields)
        let chosen: SuggestionID? = input.id("suggestion")
        let own = try LinkPreparation.own(for: scope, db)
        let suggestion = try own.first { $0.id == chosen }.map(\.id).orInvalid("suggestion", "请选择您自己领衔的建议。")
        try db.run(
            """
            UPDATE suggestions_consultation SET suggestion_id = \(suggestion)
             WHERE id = \(id) AND office_id = \(scope.office)
            """)
        try leave("linked", nil, id, [], scope, db)
    }

    private static func leave(
        _ act: String, _ notice: String?, _ id: ID<Consultation>, _ holders: [Journal.Holder], _ scope: Scope,
        _ db: any Connection
    ) throws {
        let subject = Reference(Consultation.reference, id)
        try Audit.append("suggestions.consultation.\(act)", on: subject, [:], by: scope, db)
        if let notice { try Notice.send(notice, about: subject, to: holders, by: scope, db) }
    }
}
