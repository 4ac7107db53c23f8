import Kernel
import Storage

/// Takes events from the outbox to their subscribers: each at least once, each in a transaction of its own; a failure
/// is kept, and the delivery tried again later and later.
public enum EventDelivery {
    public static let job = Job("platform.event-delivery", "事件送达", every: 15) { app, now in
        try await deliver(app, now: now)
    }

    /// How many events or deliveries one round looks at.
    static let portion = 200

    /// Delivers all that is due at that moment; gives how many deliveries succeeded.
    @discardableResult public static func deliver(_ app: Application, now: Instant) async throws -> Int {
        let subscriptions = app.subscriptions
        while try await app.database.write({ try spread(subscriptions, now: now, $0) }) == portion {}
        var delivered = 0
        while true {
            let due = try await app.database.read { try waiting(at: now, $0) }
            for delivery in due where try await attempt(delivery, subscriptions, app, now: now) { delivered += 1 }
            if due.count < portion { return delivered }
        }
    }

    /// Seconds until the next attempt: 30, 60, 120 … at most six hours.
    static func pause(afterAttempts attempts: Int) -> Int64 { min(30 << Int64(min(attempts - 1, 20)), 6 * 3600) }

    /// Notes a delivery down for each subscriber of the new events. A subscriber added later gets later events only.
    private static func spread(
        _ subscriptions: [Subscription], now: Instant, _ db: any Connection
    ) throws -> Int {
        let events: [NewEvent] = try db.all(
            "SELECT id, name FROM platform_event WHERE spread_at IS NULL ORDER BY id LIMIT \(portion) \(.forUpdate)")
        guard !events.isEmpty else { return 0 }
        var batch = Batch(into: "platform_delivery", ["event_id", "subscriber", "attempts", "next_at"])
        for event in events {
            for subscription in subscriptions where subscription.event == event.name {
                batch.append(event.id, subscription.subscriber, 0, now)
            }
        }
        if !batch.rows.isEmpty { try db.insert(batch) }
        try db.run("UPDATE platform_event SET spread_at = \(now) WHERE id IN \(events.map(\.id))")
        return events.count
    }

    private static func waiting(at now: Instant, _ db: any Connection) throws -> [Delivery] {
        try db.all(
            """
            SELECT \(Delivery.columns) FROM platform_delivery d JOIN platform_event e ON e.id = d.event_id
             WHERE d.delivered_at IS NULL AND d.next_at <= \(now) ORDER BY d.next_at, e.id LIMIT \(portion)
            """)
    }

    /// Whether it succeeded. Throws only when the failure itself cannot be recorded.
    private static func attempt(
        _ delivery: Delivery, _ subscriptions: [Subscription], _ app: Application, now: Instant
    ) async throws -> Bool {
        do {
            guard
                let subscription = subscriptions.first(where: {
                    $0.event == delivery.name && $0.subscriber == delivery.subscriber
                })
            else { throw Failure.internal(cause: "nobody is \(delivery.subscriber) any more") }
            return try await app.database.write { db in
                // Marked first: another server that delivers it at the same time waits here, and finds it done.
                let mine = try db.run(
                    """
                    UPDATE platform_delivery SET delivered_at = \(now), attempts = attempts + 1, last_error = NULL
                     WHERE event_id = \(delivery.event) AND subscriber = \(delivery.subscriber)
                       AND delivered_at IS NULL
                    """)
                guard mine == 1 else { return false }
                try subscription.handle(delivery.payload, delivery.office, db)
                return true
            }
        } catch {
            let failure = Failure(error)
            let next = now.adding(seconds: pause(afterAttempts: delivery.attempts + 1))
            _ = try await app.database.write { db in
                try db.run(
                    """
                    UPDATE platform_delivery
                       SET attempts = attempts + 1, next_at = \(next),
                           last_error = \(failure.cause ?? failure.message)
                     WHERE event_id = \(delivery.event) AND subscriber = \(delivery.subscriber)
                       AND delivered_at IS NULL
                    """)
            }
            return false
        }
    }

    private struct NewEvent: Record {
        static var columns: SQL { "id, name" }
        let id: ID<Outbox.EventSubject>
        let name: String

        init(_ row: inout Row) throws {
            id = try row.next()
            name = try row.next()
        }
    }

    private struct Delivery: Record {
        static var columns: SQL { "d.event_id, e.office_id, e.name, e.payload, d.subscriber, d.attempts" }
        let event: ID<Outbox.EventSubject>
        let office: OfficeID
        let name: String
        let payload: String
        let subscriber: String
        let attempts: Int

        init(_ row: inout Row) throws {
            event = try row.next()
            office = try row.next()
            name = try row.next()
            payload = try row.next()
            subscriber = try row.next()
            attempts = try row.next()
        }
    }
}
