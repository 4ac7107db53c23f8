import Kernel
import Platform
import Storage
import SuggestionsContract

/// 补充材料: the text is frozen at submission; what the lead adds later stands apart, with its date.
public struct Supplement: Record, Sendable {
    public static var columns: SQL { "body, added_on, added_by" }

    public let body: String
    public let addedOn: Day
    public let addedBy: String

    public init(_ row: inout Row) throws {
        body = try row.next()
        addedOn = try row.next()
        addedBy = try row.next()
    }
}

extension Verb<SuggestionCase> {
    static let supplement = Verb(
        .supplement,
        fields: [
            InputField(
                "body", "补充的情况和材料", .text(maxLength: 5000), required: true, hint: "提交后正文不能再改；补充的内容另列，承办单位能看到。")
        ]
    ) { act in
        try act.db.run(
            """
            INSERT INTO suggestions_supplement (id, office_id, suggestion_id, body, added_on, added_by, created_at)
            VALUES (\(ID<Supplement>.new(at: act.db.now)), \(act.scope.office), \(act.facts.id),
                    \(act.input.required("body")), \(act.db.now.day), \(act.scope.name), \(act.db.now))
            """)
        return Effect(
            tells: act.facts.signed.map { .person($0.person) } + act.facts.units.map { .unit($0) }
                + [.role(.officeStaff)])
    }
}
