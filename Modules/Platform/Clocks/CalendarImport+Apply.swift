import Kernel
import Storage

extension CalendarImport {
    /// Stores the notice and moves every running clock that it touches, each with a trace; one entry in the audit
    /// trail; the holders whose day moved are told. What was previewed is reckoned again, inside the transaction.
    public static func apply(
        _ notice: WorkCalendar.Notice, source: String, by scope: Scope, _ db: any Connection
    ) throws -> CalendarImport {
        try scope.require(.clocks)
        let change = try preview(notice, office: scope.office, db)
        try OfficeCalendar.store(notice, source: source, by: scope, db)
        try change.move(in: scope.office, db)
        try Audit.append(
            "platform.calendar.import", on: Reference("platform.office", scope.office),
            [
                "year": String(notice.year), "days": String(notice.days.count), "source": source,
                "clocks_moved": String(change.moves.count),
            ], by: scope, db)
        try ClockTrace.append(
            change.moves.map { ($0.clock, $0.newDue) }, reason: "导入 \(notice.year) 年放假调休安排", by: scope, db)
        return change
    }

    /// One statement for each new pair of days, of which a year has few, however many the clocks.
    private func move(in office: OfficeID, _ db: any Connection) throws {
        let groups = Dictionary(grouping: changes) { [$0.newDue, $0.newWarning] }
        for (days, group) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            for start in stride(from: 0, to: group.count, by: 1000) {
                let ids = group[start..<min(start + 1000, group.count)].map(\.clock.id)
                try db.run(
                    """
                    UPDATE platform_clock
                       SET warned_at = CASE WHEN due_on < \(days[0]) THEN NULL ELSE warned_at END,
                           overdue_noticed_at = CASE WHEN due_on < \(days[0]) THEN NULL ELSE overdue_noticed_at END,
                           due_on = \(days[0]), warn_on = \(days[1])
                     WHERE office_id = \(office) AND id IN \(ids)
                    """)
            }
        }
    }
}
