import Kernel
import Platform
import Storage
import SuggestionsContract

/// 即交即办、现场答复: what a unit on duty at the session answers the deputy on the spot. It is no reply in the law's sense:
/// that still follows in writing.
public struct OnSiteReply: SuggestionNote {
    public enum View: String, CaseIterable, Storable {
        case agreed, more

        public var title: String { self == .agreed ? "同意，不用再谈" : "还要进一步答复" }
    }

    public static let table: SQL = "suggestions_on_site_reply"
    public static let action = "suggestions.on-site-reply"
    public static var columns: SQL {
        """
        r.id, u.name, r.replied_by, r.content, r.deputy_view, r.deputy_words, r.held_on, r.entered_by, r.withdrawn_on,
        r.withdrawn_reason, r.unit_id
        """
    }

    public let id: ID<OnSiteReply>
    public let unitName: String
    public let repliedBy: String
    public let content: String
    public let view: View
    public let words: String?
    public let heldOn: Day
    public let enteredBy: String
    public let withdrawnOn: Day?
    public let withdrawnReason: String?
    public let unit: UnitID

    public init(_ row: inout Row) throws {
        id = try row.next()
        unitName = try row.next()
        repliedBy = try row.next()
        content = try row.next()
        view = try row.next()
        words = try row.next()
        heldOn = try row.next()
        enteredBy = try row.next()
        withdrawnOn = try row.next()
        withdrawnReason = try row.next()
        unit = try row.next()
    }

    public static let fields = [
        InputField("unit", "驻会单位", .one(.units), required: true),
        InputField("replied_by", "答复人和职务", .line(maxLength: 60), required: true),
        InputField("held_on", "日期", .day, required: true),
        InputField("content", "初步答复或初步方案", .text(maxLength: 2000), required: true),
        InputField("deputy_view", "代表意见", .choice(View.self, \.title), required: true),
        InputField("deputy_words", "代表的话", .text(maxLength: 1000)),
    ]

    public static func all(
        of suggestion: SuggestionID, in office: OfficeID, _ db: any Connection
    ) throws -> [OnSiteReply] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_on_site_reply r JOIN platform_unit u ON u.id = r.unit_id
             WHERE r.office_id = \(office) AND r.suggestion_id = \(suggestion) ORDER BY r.held_on, r.id
            """)
    }

    /// The last one of each unit that has not been taken back.
    public static func last(
        of suggestion: SuggestionID, in office: OfficeID, _ db: any Connection
    ) throws -> [UnitID: OnSiteReply] {
        let held = try all(of: suggestion, in: office, db).filter { $0.withdrawnOn == nil }
        return Dictionary(held.map { ($0.unit, $0) }, uniquingKeysWith: { $1 })
    }

    public static func mayRead(_: Scope) -> Bool { true }

    /// The office, and a unit that has it already; until there is a reply.
    public static func mayWrite(_ standing: NoteStanding, _ scope: Scope) -> Bool {
        (scope.may(.assignSuggestions) || standing.isReplyingUnit)
            && [.motionsReview, .intake, .triage, .trial, .ready, .handling].contains(standing.state)
    }

    public func isOwn(of scope: Scope) -> Bool { scope.may(.assignSuggestions) || scope.units.contains(unit) }

    public static func insert(
        _ id: ID<OnSiteReply>, on suggestion: SuggestionID, _ input: Input, by scope: Scope, _ db: any Connection
    ) throws {
        let unit: UnitID = try input.id("unit").orInvalid("unit", "请选择驻会单位。")
        let isOwn = scope.may(.assignSuggestions) || scope.units.contains(unit)
        guard isOwn, try Unit.names(of: [unit], in: scope.office, db).count == 1 else {
            throw Failure.invalid(field: "unit", "没有这个单位，或者不是您的单位，请重新选择。")
        }
        try db.run(
            """
            INSERT INTO suggestions_on_site_reply (id, office_id, suggestion_id, unit_id, replied_by, content,
                                                   deputy_view, deputy_words, held_on, entered_by, created_at)
            VALUES (\(id), \(scope.office), \(suggestion), \(unit), \(input.required("replied_by")),
                    \(input.required("content")), \(input.required("deputy_view")), \(input.text("deputy_words")),
                    \(try input.requiredSensiblePastDay("held_on", "日期", by: db.now.day)), \(scope.name), \(db.now))
            """)
        try tellLead("登记了现场答复，请看是否属实。", suggestion, by: scope, db)
    }

    public static func afterWithdrawal(of suggestion: SuggestionID, by scope: Scope, _ db: any Connection) throws {
        try tellLead("登记的现场答复已撤销，原因写在记录里。", suggestion, by: scope, db)
    }

    private static func tellLead(
        _ text: String, _ suggestion: SuggestionID, by scope: Scope, _ db: any Connection
    ) throws {
        try Notice.send(
            text, about: Reference(SuggestionReferences.suggestion, suggestion), to: try leads(of: suggestion, db),
            by: scope, db)
    }

    private static func leads(of suggestion: SuggestionID, _ db: any Connection) throws -> [Journal.Holder] {
        let lead: PersonID? = try db.value(
            "SELECT lead_person_id FROM suggestions_suggestion WHERE id = \(suggestion)")
        return lead.map { [Journal.Holder.person($0)] } ?? []
    }
}
