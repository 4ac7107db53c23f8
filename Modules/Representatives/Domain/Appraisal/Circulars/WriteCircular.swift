import Kernel
import Platform
import Storage

/// 起草 and 修改: number, day, title, and what the office writes before the figures.
public enum WriteCircular {
    public static let auditAction = "representatives.circular.drafted"

    public static let fields = [
        InputField("number", "期号", .line(maxLength: 40), required: true, hint: "如：2024年第1期"),
        InputField("issued_on", "日期", .day, required: true, hint: "数字从这一年的1月1日统计到这一天"),
        InputField("title", "标题", .line(maxLength: 200), required: true),
        InputField("preface", "通报正文", .text(maxLength: 8000), hint: "写在数字前面；各代表团的数字由系统附上"),
    ]

    /// Begins a draft; `id` was made with the form, so that a form sent twice makes one.
    /// Throws `invalid` beside the field, and `conflict` when the form was sent before.
    public static func draft(_ id: ID<Circular>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection)
        throws
    {
        try scope.require(.keepAppraisal)
        let input = try Input(raw, for: fields)
        guard try db.count("SELECT COUNT(*) FROM representatives_circular WHERE id = \(id)") == 0 else {
            throw Failure.conflict("这期通报已保存过，请到通报列表查看。")
        }
        try checkNew(input, except: id, scope.office, db)
        try db.run(
            """
            INSERT INTO representatives_circular (id, office_id, number, issued_on, title, preface, state, version,
                                                  created_at)
            VALUES (\(id), \(scope.office), \(input.required("number").halfWidth), \(input.day("issued_on")),
                    \(input.required("title")), \(input.text("preface")), \(CircularState.draft), 1, \(db.now))
            """)
        try Journal(scope: scope, db).begin(CircularCase.self, Reference(CircularCase.kind, id), "起草")
        try Audit.append(
            auditAction, on: Reference(CircularCase.kind, id), ["number": input.required("number")], by: scope, db)
    }

    static let rewrite = Verb<CircularCase>(.rewrite, fields: fields) { act in
        let input = act.input
        try checkNew(input, except: act.facts.id, act.scope.office, act.db)
        try act.db.run(
            """
            UPDATE representatives_circular
               SET number = \(input.required("number").halfWidth), issued_on = \(input.day("issued_on")),
                   title = \(input.required("title")), preface = \(input.text("preface"))
             WHERE id = \(act.facts.id)
            """)
        return Effect()
    }

    private static func checkNew(
        _ input: Input, except id: ID<Circular>, _ office: OfficeID, _ db: any Connection
    ) throws {
        let known = try db.count(
            """
            SELECT COUNT(*) FROM representatives_circular
             WHERE office_id = \(office) AND number = \(input.required("number").halfWidth)
               AND issued_on = \(input.day("issued_on")) AND title = \(input.required("title")) AND id <> \(id)
            """)
        guard known == 0 else { throw Failure.invalid(field: "number", "已有期号、日期、标题都相同的通报。") }
    }
}
