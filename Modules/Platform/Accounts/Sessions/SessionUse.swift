import Kernel
import Logging
import Storage
import Synchronization

/// Notes that sessions are in use, behind the visits: none of them waits for the writer, or fails when it does.
final class SessionUse: Sendable {
    private let database: any Database
    private let noted = Mutex(Noted())
    private let logger = Logger(label: "renda.sessions")

    private struct Noted {
        /// By the hash of the session's token, when it was last used.
        var seen: [Bytes: Instant] = [:]
        /// The one that writes; nil when nothing is to be written.
        var writing: Task<Void, Never>?
        /// After a failure: until when nothing is tried.
        var restsUntil: Instant?
    }

    init(_ database: any Database) { self.database = database }

    func note(_ token: SecretToken, at now: Instant) {
        noted.withLock { noted in
            if let rest = noted.restsUntil, now < rest { return }
            noted.seen[token.hash] = now
            if noted.writing == nil { noted.writing = Task.detached { [self] in await write() } }
        }
    }

    /// Waits until what has been noted is written, or has failed.
    func settle() async { await noted.withLock(\.writing)?.value }

    private func write() async {
        while let seen = next() {
            do {
                try await database.write { db in
                    for (hash, moment) in seen {
                        try db.run(
                            """
                            UPDATE platform_session SET last_seen_at = \(moment)
                             WHERE token_hash = \(hash) AND last_seen_at < \(moment)
                            """)
                    }
                }
            } catch {
                // The next visits note it again; a session is over only after half an hour without any success.
                let failure = Failure(error)
                logger.warning("session use not noted", metadata: ["cause": "\(failure.cause ?? failure.message)"])
                let last = seen.values.max()
                noted.withLock { $0.restsUntil = last?.adding(seconds: Session.seenGrain) }
            }
        }
    }

    private func next() -> [Bytes: Instant]? {
        noted.withLock { noted in
            guard !noted.seen.isEmpty else {
                noted.writing = nil
                return nil
            }
            defer { noted.seen = [:] }
            return noted.seen
        }
    }
}
