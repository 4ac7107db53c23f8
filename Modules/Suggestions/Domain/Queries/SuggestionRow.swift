import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// A suggestion as a line of a list.
public struct SuggestionRow: Record {
    /// Of suggestions_suggestion `s` and the `part` cut out of all; the correlated parts are index look-ups, so a page is
    /// one statement.
    public static var columns: SQL {
        """
        s.id, s.number, s.title, s.category, s.state, s.origin, s.level, s.lead_tenure_id, s.proposed_on, s.assigned_on,
        s.replied_on, s.result_class, s.satisfaction,
        s.kind, s.is_confidential, s.repeated_years,
        (SELECT CASE WHEN a.role = 'separate' THEN '（分办）' ELSE u.name END
           FROM suggestions_assignment a JOIN platform_unit u ON u.id = a.unit_id
          WHERE a.suggestion_id = s.id AND a.role IN ('main', 'separate') ORDER BY a.role LIMIT 1),
        \(dueOn), part.total
        """
    }

    /// The nearest of the running clocks of suggestions_suggestion `s`.
    static var dueOn: SQL {
        "(SELECT MIN(c.due_on) FROM platform_clock c WHERE c.page_id = s.id AND c.stopped_on IS NULL)"
    }

    public let id: SuggestionID
    public let number: String?
    public let title: String
    public let category: String?
    public let state: SuggestionState
    public let origin: Origin
    public let level: Level
    public let lead: TenureID
    public let proposedOn: Day
    public let assignedOn: Day?
    public let repliedOn: Day?
    public let resultClass: ResultClass?
    public let satisfaction: Grade?
    public let kind: SuggestionKind
    public let isConfidential: Bool
    /// Years in which the matter was proposed, this one among them.
    public let repeatedYears: Int
    public let mainUnit: String?
    /// The nearest of its running clocks.
    public let dueOn: Day?
    /// How many suggestions the whole list has, where they were counted as they were found.
    let total: Int?
    /// Filled from the directory after the statement.
    public internal(set) var leadName = ""

    public init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        title = try row.next()
        category = try row.next()
        state = try row.next()
        origin = try row.next()
        level = try row.next()
        lead = try row.next()
        proposedOn = try row.next()
        assignedOn = try row.next()
        repliedOn = try row.next()
        resultClass = try row.next()
        satisfaction = try row.next()
        kind = try row.next()
        isConfidential = try row.next()
        repeatedYears = try row.next()
        mainUnit = try row.next()
        dueOn = try row.next()
        total = try row.next()
    }
}
