import Dispatch
import Kernel
import Synchronization

/// Hashes and verifies passwords on two threads of its own, so that many sign-ins at once neither take every
/// processor nor the threads that serve pages.
public final class PasswordHasher: Sendable {
    public static let shared = PasswordHasher()

    private let queues = [DispatchQueue(label: "renda.password.0"), DispatchQueue(label: "renda.password.1")]
    private let admission: Int
    private let line = Mutex(Line())

    private struct Line {
        var waiting = 0
        var next = 0
    }

    /// What unknown logins are verified against, so that they take as long as known ones: of no password anybody knows.
    private static let decoy = PasswordHash(
        text: "$argon2id$v=19$m=19456,t=2,p=1$cmVuZGEtZGVjb3ktc2FsdA$ryDDdRzr9ysQcv9NZywpdUAI/6rH2WibAX9MuzrNZ3E")

    /// - Parameter admission: how many may wait or be served; the next is turned away.
    public init(admission: Int = 32) { self.admission = admission }

    /// Throws `unavailable` when too many wait.
    public func hash(_ password: String) async throws -> PasswordHash {
        try await perform { try PasswordHash(hashing: password) }
    }

    /// Whether the password is that one; for no hash, false after the same work. Throws `unavailable` when too many wait.
    func verify(_ password: String, against hash: PasswordHash?) async throws -> Bool {
        try await perform {
            let matches = try (hash ?? Self.decoy).matches(password)
            return matches && hash != nil
        }
    }

    private func perform<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        let queue = try line.withLock { line in
            guard line.waiting < admission else { throw Failure.unavailable("现在登录的人较多，请过一会儿再试。") }
            line.waiting += 1
            line.next = (line.next + 1) % queues.count
            return queues[line.next]
        }
        defer { line.withLock { $0.waiting -= 1 } }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result { try work() }) }
        }
    }
}
