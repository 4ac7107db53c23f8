import Kernel
import Storage

/// Takes events from the outbox to their subscribers: each at least once, each in a transaction of its own; a failure
/// is kept, and the delivery tried again later and later.
///
/// A subscriber gets the events of an office in their order: what was withdrawn and said anew must not arrive the other
/// way round. So a failure holds back those after it, though not for ever.
public enum EventDelivery {
    public static let job = Job("platform.event-delivery", "事件送达", every: 15) { app, now in
        try await deliver(app, now: now)
    }

    /// How many events or deliveries one round looks at.
    static let portion = 200
    /// After so many failures, about an hour, a delivery no longer holds back those after it.
    static let patience = 8

    /// Delivers all that is due at that moment; gives how many deliveries succeeded.
    @discardableResult public static func deliver(_ app: Application, now: Instant) async throws -> Int {
        let subscriptions = app.subscriptions
        while try await app.database.write({ try spread(subscriptions, now: now, $0) }) == portion {}
        var delivered = 0
        while true {
            let due = try await app.database.read { try waiting(at: now, $0) }
            var failing: Set<Queue> = []
            for delivery in due where !failing.contains(delivery.queue) {
                switch try await attempt(delivery, subscriptions, app, now: now) {
                case .delivered: delivered += 1
                case .deliveredElsewhere: break
                case .failed: if delivery.attempts + 1 < patience { failing.insert(delivery.queue) }
                }
            }
            if due.count < portion { return delivered }
        }
    }

    /// Seconds until the next attempt: 30, 60, 120 … at most six hours.
    static func pause(afterAttempts attempts: Int) -> Int64 { min(30 << Int64(min(attempts - 1, 20)), 6 * 3600) }

    private static func waiting(at now: Instant, _ db: any Connection) throws -> [Delivery] {
        try db.all(
            """
            SELECT \(Delivery.columns) FROM platform_delivery d JOIN platform_event e ON e.id = d.event_id
             WHERE d.delivered_at IS NULL AND d.next_at <= \(now)
               AND NOT EXISTS (
                   SELECT 1 FROM platform_delivery b JOIN platform_event f ON f.id = b.event_id
                    WHERE b.delivered_at IS NULL AND b.next_at > \(now) AND b.attempts < \(patience)
                      AND b.subscriber = d.subscriber AND f.office_id = e.office_id AND f.id < e.id)
             ORDER BY e.id, d.subscriber LIMIT \(portion)
            """)
    }

    private enum Outcome { case delivered, deliveredElsewhere, failed }

    /// Throws only when the failure itself cannot be recorded.
    private static func attempt(
        _ delivery: Delivery, _ subscriptions: [Subscription], _ app: Application, now: Instant
    ) async throws -> Outcome {
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
                guard mine == 1 else { return .deliveredElsewhere }
                try subscription.handle(delivery.payload, delivery.office, db)
                return .delivered
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
            return .failed
        }
    }

    /// What keeps its order: the events of an office for one subscriber.
    private struct Queue: Hashable {
        let office: OfficeID
        let subscriber: String
    }

    private struct Delivery: Record {
        static var columns: SQL { "d.event_id, e.office_id, e.name, e.payload, d.subscriber, d.attempts" }
        let event: ID<Outbox.EventSubject>
        let office: OfficeID
        let name: String
        let payload: String
        let subscriber: String
        let attempts: Int
        var queue: Queue { Queue(office: office, subscriber: subscriber) }

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
