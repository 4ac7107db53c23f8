/// How a SQLite file is opened. The standard values suit an office on one machine.
public struct SQLiteConfiguration: Sendable {
    /// When a commit counts as kept.
    public enum Durability: String, Sendable {
        /// On the disk: it outlives a power cut. Writers who wait at the same time share one flush.
        case powerCut = "FULL"
        /// With the system: it outlives `kill -9` of the program, but the last ones may be lost with the power.
        case processEnd = "NORMAL"
    }

    public static let standard = SQLiteConfiguration()

    /// Threads that read, each with a connection of its own.
    public var readers = 2
    public var durability = Durability.powerCut
    /// Seconds to wait for a lock that another process holds, then `StorageError.busy`.
    public var lockTimeout = 5.0
    /// Seconds a caller waits for a connection, then `StorageError.busy`.
    public var acquireTimeout = 10.0
    /// Callers that may wait at once; one more is told `StorageError.busy`.
    public var queueLimit = 2000
    /// KiB of pages each reader keeps.
    public var cacheSize = 16_000
    /// Bytes of the file each reader maps into memory.
    public var mappedSize = 268_435_456

    public init() {}

    /// For tests: little memory, and no flush at a commit.
    public static var small: SQLiteConfiguration {
        var small = SQLiteConfiguration()
        small.durability = .processEnd
        small.cacheSize = 2000
        small.mappedSize = 0
        return small
    }
}
