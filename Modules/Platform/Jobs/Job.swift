import Kernel

/// Work that the server does by itself, again and again.
public struct Job: Sendable {
    /// "platform.clock-warnings"
    public let name: String
    public let title: String
    /// Seconds from one start to the next, at least.
    public let every: Int64
    /// Seconds after which a run that never reported back is given up, and another server may take over.
    public let lease: Int64
    /// Gets the moment it was started at. Throwing is recorded, and the job is tried again when it is next due.
    public let run: @Sendable (Application, Instant) async throws -> Void

    public init(
        _ name: String, _ title: String, every: Int64, lease: Int64 = 900,
        run: @escaping @Sendable (Application, Instant) async throws -> Void
    ) {
        self.name = name
        self.title = title
        self.every = every
        self.lease = lease
        self.run = run
    }
}
