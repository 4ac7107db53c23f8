import Kernel
import Platform
import Storage
import SuggestionsContract

/// 抽调一府两院人员参与审核: what somebody seconded to the review says of a suggestion. It is advice; the reviewers decide.
public struct JointReview: SuggestionNote {
    public enum View: String, CaseIterable, Storable {
        case take, mend, refuse

        public var title: String {
            switch self {
            case .take: "可以受理"
            case .mend: "建议修改"
            case .refuse: "建议不予受理"
            }
        }
    }

    public static let table: SQL = "suggestions_joint_review"
    public static let action = "suggestions.joint-review"
    public static var columns: SQL {
        "id, reviewer, organ, opinion_view, words, given_on, entered_by, withdrawn_on, withdrawn_reason"
    }

    public let id: ID<JointReview>
    public let reviewer: String
    public let organ: String
    public let view: View
    public let words: String?
    public let givenOn: Day
    public let enteredBy: String
    public let withdrawnOn: Day?
    public let withdrawnReason: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        reviewer = try row.next()
        organ = try row.next()
        view = try row.next()
        words = try row.next()
        givenOn = try row.next()
        enteredBy = try row.next()
        withdrawnOn = try row.next()
        withdrawnReason = try row.next()
    }

    public static let fields = [
        InputField("reviewer", "参审人", .line(maxLength: 40), required: true),
        InputField("organ", "所在单位", .line(maxLength: 60), required: true, hint: "如：市政府办公室、市中级人民法院"),
        InputField("opinion_view", "意见", .choice(View.self, \.title), required: true),
        InputField("words", "理由", .text(maxLength: 2000), hint: "建议修改或者不予受理的，写明理由。"),
        InputField("given_on", "日期", .day, required: true),
    ]

    public static func all(
        of suggestion: SuggestionID, in office: OfficeID, _ db: any Connection
    ) throws -> [JointReview] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_joint_review
             WHERE office_id = \(office) AND suggestion_id = \(suggestion) ORDER BY given_on, id
            """)
    }

    /// Deputies and units do not read the reviewers' notes (domain 5.1).
    public static func mayRead(_ scope: Scope) -> Bool { scope.may(.reviewForMotions) }

    /// Once the reviewers have it, who read these (a delegation does not), until it is handed to units.
    public static func mayWrite(_ standing: NoteStanding, _ scope: Scope) -> Bool {
        scope.may(.reviewForMotions)
            && [.motionsReview, .presidium, .intake, .triage, .trial, .ready].contains(standing.state)
    }

    public static func insert(
        _ id: ID<JointReview>, on suggestion: SuggestionID, _ input: Input, by scope: Scope, _ db: any Connection
    ) throws {
        guard input.required("opinion_view") == View.take.rawValue || input.text("words") != nil else {
            throw Failure.invalid(field: "words", "建议修改或者不予受理的，请写明理由。")
        }
        try db.run(
            """
            INSERT INTO suggestions_joint_review (id, office_id, suggestion_id, reviewer, organ, opinion_view, words,
                                                  given_on, entered_by, created_at)
            VALUES (\(id), \(scope.office), \(suggestion), \(input.required("reviewer")), \(input.required("organ")),
                    \(input.required("opinion_view")), \(input.text("words")),
                    \(try input.requiredSensiblePastDay("given_on", "日期", by: db.now.day)), \(scope.name), \(db.now))
            """)
    }
}
