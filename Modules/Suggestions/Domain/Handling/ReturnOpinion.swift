import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<AssignmentCase> {
    /// 会办意见退回重提: the main unit returns an opinion without substance; it stays on record beside the next one.
    static let returnOpinion = Verb(
        .returnOpinion,
        fields: [
            InputField("reason", "退回的理由", .text(maxLength: 1000), required: true, hint: "会告知会办单位，如：没有实质内容")
        ]
    ) { act in
        let given: GivenOpinion? = try act.db.first(
            "SELECT \(GivenOpinion.columns) FROM suggestions_assignment WHERE id = \(act.facts.id)")
        var batch = Batch(
            into: "suggestions_returned_opinion",
            [
                "id", "office_id", "assignment_id", "opinion", "given_on", "given_by", "reason", "returned_on",
                "returned_by", "created_at",
            ])
        batch.append(
            ID<ReturnedOpinion>.new(at: act.db.now), act.scope.office, act.facts.id, given?.opinion ?? "",
            given?.givenOn ?? act.db.now.day, given?.givenBy ?? "", act.input.required("reason"), act.db.now.day,
            act.scope.name, act.db.now)
        try act.db.insert(batch)
        try act.db.run(
            """
            UPDATE suggestions_assignment SET opinion = NULL, opinion_on = NULL, opinion_by = NULL
             WHERE id = \(act.facts.id)
            """)
        let (why, words) = (act.input.text("reason"), try act.words())
        return Effect(
            opinion: why, clocksHeldBy: .unit(act.facts.unit),
            news: [
                .init(
                    "主办单位退回了您单位对\(words.name)的会办意见，请重新提出\(words.reason(why))",
                    to: [.unit(act.facts.unit)])
            ])
    }

    /// The main unit goes on without the opinions that are missing, and says why; it holds for this round.
    static let goOnWithout = Verb(
        .goOnWithout,
        fields: [
            InputField(
                "reason", "不等会办意见的理由", .text(maxLength: 1000), required: true, hint: "会告知会办单位和代工委，留在办理经过里")
        ]
    ) { act in
        try act.db.run(
            """
            UPDATE suggestions_assignment
               SET without_opinions_round = \(act.facts.round), without_opinions_reason = \(act.input.text("reason"))
             WHERE id = \(act.facts.id)
            """)
        let missing: [UnitID] = try act.db.values(
            """
            SELECT unit_id FROM suggestions_assignment
             WHERE suggestion_id = \(act.facts.suggestion) AND role = 'co' AND state IN ('to_sign', 'handling')
            """)
        let (why, words) = (act.input.text("reason"), try act.words())
        return Effect(
            opinion: why,
            news: [
                .init(
                    "\(try act.unitName())不等会办意见，先答复\(words.name)\(words.reason(why))",
                    to: missing.map { .unit($0) } + [.role(.officeStaff)])
            ])
    }
}

private struct GivenOpinion: Record {
    static var columns: SQL { "opinion, opinion_on, opinion_by" }
    let opinion: String?
    let givenOn: Day?
    let givenBy: String?

    init(_ row: inout Row) throws {
        opinion = try row.next()
        givenOn = try row.next()
        givenBy = try row.next()
    }
}

/// A co-opinion that was returned.
public struct ReturnedOpinion: Record, Sendable {
    public static var columns: SQL {
        "o.assignment_id, u.name, o.opinion, o.given_on, o.given_by, o.reason, o.returned_on, o.returned_by"
    }

    public let assignment: AssignmentID
    public let unitName: String
    public let opinion: String
    public let givenOn: Day
    public let givenBy: String
    public let reason: String
    public let returnedOn: Day
    public let returnedBy: String

    public init(_ row: inout Row) throws {
        assignment = try row.next()
        unitName = try row.next()
        opinion = try row.next()
        givenOn = try row.next()
        givenBy = try row.next()
        reason = try row.next()
        returnedOn = try row.next()
        returnedBy = try row.next()
    }

    static func all(of suggestion: SuggestionID, in office: OfficeID, _ db: any Connection) throws -> [ReturnedOpinion]
    {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_returned_opinion o
              JOIN suggestions_assignment a ON a.id = o.assignment_id
              JOIN platform_unit u ON u.id = a.unit_id
             WHERE o.office_id = \(office) AND a.suggestion_id = \(suggestion) ORDER BY o.created_at, o.id
            """)
    }
}
