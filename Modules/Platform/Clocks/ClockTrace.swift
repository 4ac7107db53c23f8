import Kernel
import Storage

/// One change of a clock's due day: when, from which day to which, and why.
public struct ClockTrace: Record {
    public static var columns: SQL { "at, old_due, new_due, reason" }

    public let at: Instant
    public let oldDue: Day
    public let newDue: Day
    public let reason: String

    public init(_ row: inout Row) throws {
        at = try row.next()
        oldDue = try row.next()
        newDue = try row.next()
        reason = try row.next()
    }

    /// The changes of a clock, oldest first.
    public static func all(
        of clock: ID<RunningClock>, _ office: OfficeID, _ db: any Connection
    ) throws -> [ClockTrace] {
        try db.all(
            """
            SELECT \(columns) FROM platform_clock_trace
             WHERE office_id = \(office) AND clock_id = \(clock) ORDER BY at, id
            """)
    }

    static func append(
        _ moves: [(clock: ID<RunningClock>, old: Day, new: Day)], reason: String, _ office: OfficeID,
        _ db: any Connection
    ) throws {
        var batch = Batch(
            into: "platform_clock_trace", ["id", "office_id", "clock_id", "at", "old_due", "new_due", "reason"])
        for move in moves {
            batch.append(ID<ClockTrace>.new(at: db.now), office, move.clock, db.now, move.old, move.new, reason)
        }
        if !batch.rows.isEmpty { try db.insert(batch) }
    }

    /// Keeps a trace of each clock that comes to another due day, and tells who holds it.
    static func append(
        _ moves: [(clock: RunningClock, newDue: Day)], reason: String, by scope: Scope, _ db: any Connection
    ) throws {
        try append(moves.map { ($0.clock.id, $0.clock.dueOn, $0.newDue) }, reason: reason, scope.office, db)
        try Notice.send(
            moves.map { clock, newDue in
                Notice.Message(
                    text: "\(clock.title)的到期日由 \(clock.dueOn) 改为 \(newDue)：\(reason)", page: clock.page,
                    holders: [clock.holder])
            }, in: scope.office, except: scope.account, db)
    }
}
