import Kernel
import Storage

/// Where events wait, written in the transaction of what happened: an event is published exactly when that is saved.
public enum Outbox {
    public static func publish(_ event: some Event, office: OfficeID, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO platform_event (id, office_id, name, payload, at)
            VALUES (\(ID<EventSubject>.new(at: db.now)), \(office), \(type(of: event).name),
                    \(try EventText.written(event)), \(db.now))
            """)
    }

    /// Many of one kind, in their order. One statement.
    public static func publish<Published: Event>(
        _ events: [Published], office: OfficeID, _ db: any Connection
    ) throws {
        guard !events.isEmpty else { return }
        var batch = Batch(into: "platform_event", ["id", "office_id", "name", "payload", "at"])
        for event in events {
            batch.append(
                ID<EventSubject>.new(at: db.now), office, Published.name, try EventText.written(event), db.now)
        }
        try db.insert(batch)
    }

    /// Deliveries that have failed and are still to be tried: how many, for the self-check.
    public static func failing(_ db: any Connection) throws -> Int {
        try db.count("SELECT COUNT(*) FROM platform_delivery WHERE delivered_at IS NULL AND attempts > 0")
    }

    enum EventSubject {}
}
