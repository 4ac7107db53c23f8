import Kernel
import Storage

extension EventDelivery {
    /// Notes a delivery down for each subscriber of the new events. A subscriber added later gets later events only.
    static func spread(_ subscriptions: [Subscription], now: Instant, _ db: any Connection) throws -> Int {
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

    private struct NewEvent: Record {
        static var columns: SQL { "id, name" }
        let id: ID<Outbox.EventSubject>
        let name: String

        init(_ row: inout Row) throws {
            id = try row.next()
            name = try row.next()
        }
    }
}
