import Kernel
import Platform
import Storage

/// Writing a 民情直报 (domain 4: 期号、题目、来源、内容).
public enum BriefDraft {
    public static let fields: [InputField] = [
        InputField("number", "期号", .line(maxLength: 60), required: true, hint: "如：2024年第1期，不能和别的期相同"),
        InputField("title", "题目", .line(maxLength: 200), required: true),
        InputField("source", "来源", .line(maxLength: 200), required: true, hint: "哪个联络站、代表小组或哪位代表反映的"),
        InputField("body", "内容", .text(maxLength: 10_000), required: true, hint: "不写群众的电话、住址和证件号码"),
    ]

    /// The id was made with the form, so that a form sent twice makes one.
    public static func begin(_ id: BriefID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection) throws {
        try scope.require(.keepLivelihood)
        let input = try Input(raw, for: fields)
        guard try db.count("SELECT COUNT(*) FROM representatives_brief WHERE id = \(id)") == 0 else {
            _ = try Brief.find(id, for: scope, db)
            return
        }
        try requireFree(input.required("number"), besides: id, scope, db)
        try db.run(
            """
            INSERT INTO representatives_brief (id, office_id, number, title, source, body, state, follow_ups, version,
                                               created_at, changed_at)
            VALUES (\(id), \(scope.office), \(input.required("number")), \(input.required("title")),
                    \(input.required("source")), \(input.required("body")), \(BriefState.draft), 0, 1, \(db.now),
                    \(db.now))
            """)
        try Journal(scope: scope, db).begin(BriefCase.self, Reference(BriefCase.kind, id), "起草")
        try Audit.append("representatives.brief.begun", on: Reference(BriefCase.kind, id), [:], by: scope, db)
    }

    static func requireFree(_ number: String, besides id: BriefID, _ scope: Scope, _ db: any Connection) throws {
        let taken = try db.count(
            """
            SELECT COUNT(*) FROM representatives_brief
             WHERE office_id = \(scope.office) AND number = \(number) AND id <> \(id)
            """)
        guard taken == 0 else { throw Failure.invalid(field: "number", "期号“\(number)”已经用过。") }
    }
}

extension Verb<BriefCase> {
    static let rewriteBrief = Verb(.rewrite, fields: BriefDraft.fields) { act in
        let input = act.input
        try BriefDraft.requireFree(input.required("number"), besides: act.facts.id, act.scope, act.db)
        try act.db.run(
            """
            UPDATE representatives_brief
               SET number = \(input.required("number")), title = \(input.required("title")),
                   source = \(input.required("source")), body = \(input.required("body"))
             WHERE id = \(act.facts.id)
            """)
        return Effect()
    }
}
