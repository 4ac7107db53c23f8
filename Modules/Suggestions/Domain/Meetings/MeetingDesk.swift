import Kernel
import Platform
import Storage

/// For the office: the period that is nearly over without a meeting, and the meeting whose day has passed without its
/// record. Three statements.
enum MeetingDesk {
    static let shelf = DeskShelf("办理工作会议") { scope, limit, db in
        guard scope.may(.superviseSuggestions) else { return [] }
        let today = db.now.day
        let due = try MeetingRhythm.slots(of: today.year, on: today, in: scope.office, db)
            .filter { $0.standing == .due }
            .map { slot in
                DeskShelf.Item(
                    title: "\(slot.kind.title)（\(slot.title)）", action: "安排会议",
                    path: "/suggestions/meetings/new?kind=\(slot.kind.rawValue)", due: slot.last, since: db.now)
            }
        let past: [Past] = try db.all(
            """
            SELECT m.id, m.title, m.planned_on, m.created_at FROM suggestions_meeting m
             WHERE m.office_id = \(scope.office) AND m.state = \(WorkMeetingState.planned) AND m.planned_on < \(today)
             ORDER BY m.planned_on, m.id LIMIT \(limit)
            """)
        let items = past.map { row in
            DeskShelf.Item(
                title: row.title, action: "登记召开情况", path: "/suggestions/meetings/\(row.id)", due: row.plannedOn,
                since: row.since)
        }
        return Array((due + items).prefix(limit))
    }

    private struct Past: Record {
        static var columns: SQL { "" }
        let id: ID<WorkMeeting>
        let title: String
        let plannedOn: Day
        let since: Instant

        init(_ row: inout Row) throws {
            id = try row.next()
            title = try row.next()
            plannedOn = try row.next()
            since = try row.next()
        }
    }
}
