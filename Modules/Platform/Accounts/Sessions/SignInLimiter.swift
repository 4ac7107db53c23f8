import Kernel
import Synchronization

/// Counts wrong passwords by the address they come from, in the memory of this process: somebody trying one password
/// with many logins is stopped too. A whole building may share an address, so the limit is generous.
public final class SignInLimiter: Sendable {
    /// Attempts not yet known to be right, of an address.
    private struct Count {
        var attempts: Int
        var since: Instant
    }

    private let limit: Int
    /// In seconds.
    private let window: Int64
    private let mostAddresses = 10_000
    private let counts = Mutex<[String: Count]>([:])

    public init(limit: Int = 50, window: Int64 = 15 * 60) {
        self.limit = limit
        self.window = window
    }

    /// Notes an attempt before it is judged, so that many at once do not slip through. Throws `forbidden` at the limit.
    func begin(from address: String, at now: Instant) throws {
        try counts.withLock { counts in
            let start = now.adding(seconds: -window)
            if counts.count >= mostAddresses { counts = counts.filter { $0.value.since > start } }
            var count = counts[address] ?? Count(attempts: 0, since: now)
            if count.since <= start { count = Count(attempts: 0, since: now) }
            guard count.attempts < limit else {
                throw Failure.forbidden("这台电脑或这个网络登录太频繁，或输错次数过多，请过 15 分钟再试。")
            }
            count.attempts += 1
            counts[address] = count
        }
    }

    /// The attempt was right, or could not be judged: it does not count.
    func forgive(_ address: String) { counts.withLock { $0[address]?.attempts -= 1 } }
}
