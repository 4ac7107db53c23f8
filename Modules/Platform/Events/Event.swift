import Kernel
import Storage

/// Something that happened in a subsystem and that others may follow. Kept as JSON, so later versions of the program
/// read what earlier ones wrote: members may be added as optionals, never renamed.
public protocol Event: Codable, Sendable {
    /// "suggestions.replied"
    static var name: String { get }
}

/// Who follows an event, and what is done then.
public struct Subscription: Sendable {
    /// The event's name.
    public let event: String
    /// "representatives.performance": unique among the followers of the event.
    public let subscriber: String
    let handle: @Sendable (_ payload: String, OfficeID, any Connection) throws -> Void

    /// - Parameter handle: works inside the delivery's own transaction, touches only its connection, and may run more
    ///   than once for an event whose delivery was not recorded: at least once, so it must not mind a repetition.
    public init<E: Event>(
        to event: E.Type, as subscriber: String,
        handle: @escaping @Sendable (E, OfficeID, any Connection) throws -> Void
    ) {
        self.event = E.name
        self.subscriber = subscriber
        self.handle = { payload, office, db in try handle(try EventText.read(E.self, payload), office, db) }
    }
}
