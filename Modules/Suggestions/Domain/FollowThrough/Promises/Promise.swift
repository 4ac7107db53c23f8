import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// A line of the ledger of promises (承诺事项台账, 重庆市条例第二十四条): 编号、事项、承诺内容、时限、责任人、进展、落实日期、
/// 未落实原因、代表评价、转入年度.
public struct Promise: Record, Sendable {
    public static var columns: SQL {
        """
        p.id, p.suggestion_id, s.number, s.title, s.level, s.lead_tenure_id, a.unit_id, u.name, r.result_class,
        p.content, p.responsible, p.state, p.version, p.first_due_on, p.due_on, p.carried, p.progress, p.outcome,
        p.account, p.fulfilled_on, p.answered_on, p.answered_by, p.grade, p.words, p.rated_on, p.typed_by,
        p.heir_person_id, m.name
        """
    }

    static var tables: SQL {
        """
        suggestions_promise p
          JOIN suggestions_reply r ON r.id = p.id
          JOIN suggestions_suggestion s ON s.id = p.suggestion_id
          JOIN suggestions_assignment a ON a.id = p.assignment_id
          JOIN platform_unit u ON u.id = a.unit_id
          LEFT JOIN platform_meeting m ON m.id = s.meeting_id
        """
    }

    public let id: PromiseID
    public let suggestion: SuggestionID
    public let number: String?
    public let title: String
    public let level: Level
    public let lead: TenureID
    public let unit: UnitID
    public let unitName: String
    public let resultClass: ResultClass
    public let content: String
    /// Who answers for it in the unit.
    public let responsible: String?
    public let state: PromiseState
    public let version: Int
    /// As the reply promised it, and as it stands after it was carried to another year.
    public let firstDueOn: Day
    public let dueOn: Day
    /// How often it was carried to another year.
    public let carried: Int
    public let progress: String?
    public let outcome: PromiseOutcome?
    /// What the unit has answered last: the evidence, or why it has not been done.
    public let account: String?
    public let fulfilledOn: Day?
    public let answeredOn: Day?
    public let answeredBy: String?
    public let grade: Grade?
    public let words: String?
    public let ratedOn: Day?
    /// Who typed the grade: the deputy, or whoever entered it for them (代录).
    public let typedBy: String?
    /// The deputy named in place of a lead who is no longer one.
    public let heir: PersonID?
    /// 原届次、会议; nil between sessions.
    public let meeting: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        suggestion = try row.next()
        number = try row.next()
        title = try row.next()
        level = try row.next()
        lead = try row.next()
        unit = try row.next()
        unitName = try row.next()
        resultClass = try row.next()
        content = try row.next()
        responsible = try row.next()
        state = try row.next()
        version = try row.next()
        firstDueOn = try row.next()
        dueOn = try row.next()
        carried = try row.next()
        progress = try row.next()
        outcome = try row.next()
        account = try row.next()
        fulfilledOn = try row.next()
        answeredOn = try row.next()
        answeredBy = try row.next()
        grade = try row.next()
        words = try row.next()
        ratedOn = try row.next()
        typedBy = try row.next()
        heir = try row.next()
        meeting = try row.next()
    }

    public var name: String { [number, title].compactMap { $0 }.joined(separator: " ") }
    public func isOverdue(on today: Day) -> Bool { state == .open && dueOn < today }
}
