import Kernel
import Platform
import Storage
import SuggestionsContract

/// 具体落实成效 of a suggestion: what was measured, how much, in which unit: “投资 12.5 亿元”.
public struct MeasuredOutcome: SuggestionNote {
    public static let table: SQL = "suggestions_outcome"
    public static let action = "suggestions.outcome"
    public static var columns: SQL {
        """
        o.id, o.suggestion_id, s.number, s.title, o.name, o.amount, o.unit, o.note, o.reached_on, o.entered_by,
        o.withdrawn_on, o.withdrawn_reason, o.unit_id
        """
    }
    static var tables: SQL { "suggestions_outcome o JOIN suggestions_suggestion s ON s.id = o.suggestion_id" }

    public let id: ID<MeasuredOutcome>
    public let suggestion: SuggestionID
    public let number: String?
    public let title: String
    public let name: String
    public let amount: Amount
    public let unit: String
    public let note: String?
    public let reachedOn: Day
    public let enteredBy: String
    public let withdrawnOn: Day?
    public let withdrawnReason: String?
    /// The unit that noted it; nil for the office's.
    public let notedFor: UnitID?

    public init(_ row: inout Row) throws {
        id = try row.next()
        suggestion = try row.next()
        number = try row.next()
        title = try row.next()
        name = try row.next()
        amount = Amount(hundredths: try row.next())
        unit = try row.next()
        note = try row.next()
        reachedOn = try row.next()
        enteredBy = try row.next()
        withdrawnOn = try row.next()
        withdrawnReason = try row.next()
        notedFor = try row.next()
    }

    public static let fields = [
        InputField("name", "指标", .line(maxLength: 40), required: true, hint: "如：投资、治理河道、新建幸福院。同一指标名称写得一样，才能合计。"),
        InputField("amount", "数量", .line(maxLength: 20), required: true, hint: "最多两位小数，如 12.5"),
        InputField("unit", "单位", .line(maxLength: 10), required: true, hint: "如：亿元、公里、个"),
        InputField("reached_on", "截至日期", .day, required: true),
        InputField("note", "说明", .text(maxLength: 500)),
    ]

    public static func all(of suggestion: SuggestionID, in office: OfficeID, _ db: any Connection) throws
        -> [MeasuredOutcome]
    {
        try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE o.office_id = \(office) AND o.suggestion_id = \(suggestion) ORDER BY o.reached_on, o.id
            """)
    }

    public static func mayRead(_: Scope) -> Bool { true }

    /// The units that answer, and the office, once there is a reply.
    public static func mayWrite(_ standing: NoteStanding, _ scope: Scope) -> Bool {
        (scope.may(.assignSuggestions) || standing.isReplyingUnit)
            && [.feedback, .redoReview, .closed, .archived].contains(standing.state)
    }

    public func isOwn(of scope: Scope) -> Bool {
        scope.may(.assignSuggestions) || notedFor.map(scope.units.contains) ?? false
    }

    public static func insert(
        _ id: ID<MeasuredOutcome>, on suggestion: SuggestionID, _ input: Input, by scope: Scope, _ db: any Connection
    ) throws {
        let amount = try Amount(input.required("amount")).orInvalid("amount", "数量应是大于零的数，最多两位小数，如 12.5。")
        let own: UnitID? = try db.value(
            """
            SELECT unit_id FROM suggestions_assignment
             WHERE suggestion_id = \(suggestion) AND unit_id IN \(scope.units) AND role IN \(AssignmentRole.replying)
             ORDER BY id LIMIT 1
            """)
        let unit: UnitID? = scope.may(.assignSuggestions) ? nil : own
        try db.run(
            """
            INSERT INTO suggestions_outcome (id, office_id, suggestion_id, name, amount, unit, unit_id, note, reached_on,
                                             entered_by, created_at)
            VALUES (\(id), \(scope.office), \(suggestion), \(input.required("name")), \(amount.hundredths),
                    \(input.required("unit")), \(unit), \(input.text("note")),
                    \(try input.requiredSensiblePastDay("reached_on", "截至日期", by: db.now.day)),
                    \(scope.name), \(db.now))
            """)
    }
}
