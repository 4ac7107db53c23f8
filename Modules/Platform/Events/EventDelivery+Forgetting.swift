import Kernel
import Storage

extension EventDelivery {
    /// How long an event is kept after everybody had it, in days: long enough to look into what went wrong.
    static let kept: Int64 = 90

    /// Forgets old events: some carry thousands of items, and what they told stands where it was needed.
    public static let forgetting = Job("platform.old-events", "清理已送达的事件", every: 86_400) { app, now in
        try await forget(app, now: now)
    }

    /// Never one that a subscriber still waits for.
    public static func forget(_ app: Application, now: Instant) async throws {
        let end = now.adding(seconds: -kept * 86_400)
        while try await app.database.write({ try forget(before: end, $0) }) == portion {}
    }

    private static func forget(before end: Instant, _ db: any Connection) throws -> Int {
        let events: [ID<Outbox.EventSubject>] = try db.values(
            """
            SELECT e.id FROM platform_event e
             WHERE e.at < \(end) AND e.spread_at IS NOT NULL
               AND NOT EXISTS (
                   SELECT 1 FROM platform_delivery d WHERE d.event_id = e.id AND d.delivered_at IS NULL)
             ORDER BY e.id LIMIT \(portion)
            """)
        guard !events.isEmpty else { return 0 }
        try db.run("DELETE FROM platform_delivery WHERE event_id IN \(events)")
        try db.run("DELETE FROM platform_event WHERE id IN \(events)")
        return events.count
    }
}
