import Kernel
import Storage

/// Reminds the holder of a clock once before its end, and the holder and the office once after it.
public enum ClockWarnings {
    /// How many clocks one transaction takes.
    static let portion = 500

    public static let job = Job("platform.clock-warnings", "期限提醒", every: 900) { app, now in
        try await send(app, now: now)
    }

    /// Sends all that is to be sent at that moment; gives how many clocks were reminded of.
    @discardableResult public static func send(_ app: Application, now: Instant) async throws -> Int {
        var sent = 0
        for kind in [Kind.soonDue, .overdue] {
            while true {
                let portion = try await app.database.write { db in try send(kind, app, now: now, db) }
                sent += portion
                if portion < Self.portion { break }
            }
        }
        return sent
    }

    private enum Kind: Sendable { case soonDue, overdue }

    /// A constant number of statements for each office.
    private static func send(_ kind: Kind, _ app: Application, now: Instant, _ db: any Connection) throws -> Int {
        let due = try waiting(kind, on: now.day, db)
        guard !due.isEmpty else { return 0 }
        let byOffice = Dictionary(grouping: due, by: \.office)
        for (office, portion) in byOffice.sorted(by: { $0.key < $1.key }) {
            let rules = try ClockRules.load(office: office, db)
            let titles = try app.describe(portion.map(\.clock.page), in: office, db)
            let messages = try portion.map { waiting in
                let clock = waiting.clock
                let left = try rules.remaining(to: clock.dueOn, on: now.day).title
                let title = titles[clock.page].map { "《\($0.title)》" } ?? ""
                return Notice.Message(
                    text: "\(title)\(clock.title)\(left)（\(clock.dueOn) 到期）", page: clock.page,
                    holders: kind == .overdue ? [clock.holder, .role(.officeStaff)] : [clock.holder])
            }
            try Notice.send(messages, in: office, db)
        }
        let ids = due.map(\.clock.id)
        switch kind {
        case .soonDue: try db.run("UPDATE platform_clock SET warned_at = \(now) WHERE id IN \(ids)")
        case .overdue: try db.run("UPDATE platform_clock SET overdue_noticed_at = \(now) WHERE id IN \(ids)")
        }
        return due.count
    }

    private static func waiting(_ kind: Kind, on today: Day, _ db: any Connection) throws -> [Waiting] {
        let condition: SQL =
            switch kind {
            case .soonDue: "c.warned_at IS NULL AND c.warn_on <= \(today) AND c.due_on >= \(today)"
            case .overdue: "c.overdue_noticed_at IS NULL AND c.due_on < \(today)"
            }
        return try db.all(
            """
            SELECT \(Waiting.columns) FROM \(RunningClock.source)
             WHERE c.stopped_on IS NULL AND \(condition) ORDER BY c.due_on, c.id LIMIT \(portion)
            """)
    }

    /// The job looks at every office at once.
    private struct Waiting: Record {
        static var columns: SQL { "c.office_id, \(RunningClock.columns)" }
        let office: OfficeID
        let clock: RunningClock

        init(_ row: inout Row) throws {
            office = try row.next()
            clock = try RunningClock(&row)
        }
    }
}
