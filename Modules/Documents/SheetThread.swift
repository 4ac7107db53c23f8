import Dispatch

/// Reads and writes tables on one thread of its own: a large one takes seconds of computing, and must not take the
/// threads that serve pages.
public enum SheetThread {
    private static let queue = DispatchQueue(label: "renda.sheets")

    /// Gives what `work` gives, after those who came before.
    public static func perform<Result: Sendable>(
        _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result { try work() }) }
        }
    }
}
