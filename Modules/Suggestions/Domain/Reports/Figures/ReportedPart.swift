import Kernel
import Platform
import Storage
import SuggestionsContract

/// A unit's part in a suggestion as the reports and the table by system count it.
struct ReportedPart: Record {
    static var columns: SQL { "" }

    let unit: UnitID
    let unitName: String
    let system: Unit.System
    let role: AssignmentRole
    let suggestion: SuggestionID
    /// Of the whole suggestion, as the reply rate is counted elsewhere.
    let repliedOn: Day?
    let result: ResultClass?
    let satisfaction: Grade?
    /// Promises whose day has come or that are kept already, and those kept.
    let promises: Int
    let kept: Int

    init(_ row: inout Row) throws {
        unit = try row.next()
        unitName = try row.next()
        system = try row.next()
        role = try row.next()
        suggestion = try row.next()
        repliedOn = try row.next()
        result = try row.next()
        satisfaction = try row.next()
        promises = try row.next()
        kept = try row.next()
    }

    /// Which suggestions: those of one session, or all made in a year.
    enum Range {
        case session(MeetingID)
        case year(Int)

        func condition() -> SQL {
            switch self {
            case .session(let meeting): return "s.meeting_id = \(meeting)"
            case .year(let year):
                guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
                else { return "s.id IS NULL" }
                return "s.proposed_on >= \(first) AND s.proposed_on <= \(last)"
            }
        }
    }

    /// What has been handed to units, of the suggestions to the office's own congress, by the units' order. One statement.
    ///
    /// - Parameter units: a condition on the unit `u`; nil: all of the office.
    static func all(
        _ range: Range, units: SQL? = nil, roles: [AssignmentRole], in office: OfficeID, _ db: any Connection
    ) throws -> [ReportedPart] {
        let some: SQL = units.map { "AND \($0)" } ?? ""
        return try db.all(
            """
            SELECT a.unit_id, u.name, u.system, a.role, s.id, s.replied_on, s.result_class, s.satisfaction,
                   (SELECT COUNT(*) FROM suggestions_promise p
                     WHERE p.assignment_id = a.id
                       AND (p.state = 'fulfilled' OR (p.state <> 'replaced' AND p.due_on <= \(db.now.day)))),
                   (SELECT COUNT(*) FROM suggestions_promise p WHERE p.assignment_id = a.id AND p.state = 'fulfilled')
              FROM suggestions_assignment a
              JOIN suggestions_suggestion s ON s.id = a.suggestion_id
              JOIN platform_unit u ON u.id = a.unit_id
              JOIN platform_office o ON o.id = s.office_id
             WHERE a.office_id = \(office) AND a.role IN \(roles) AND a.state <> \(AssignmentState.reassigned)
               AND s.state NOT IN \(SuggestionStatistics.uncounted) AND s.level = o.level AND \(range.condition()) \(some)
             ORDER BY u.sort_key, u.id, s.id
            """)
    }
}
