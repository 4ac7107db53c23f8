import Synchronization

/// Somebody who waits for an answer, which is given once: by a thread that did the work, by a line that refused it, or
/// by the task's cancellation.
final class Caller<Answer: Sendable>: Sendable {
    private struct State {
        var continuation: CheckedContinuation<Answer, any Error>?
        var isCancelled = false
        var isAnswered = false
        /// Where the work runs, once it does.
        var running: (canceller: Canceller, generation: Int)?
        var hasBegun = false
    }

    private let state = Mutex(State())
    /// Nothing has to be undone before a cancelled caller goes on.
    private let leavesAtOnce: Bool

    init(leavesAtOnce: Bool = false) { self.leavesAtOnce = leavesAtOnce }

    /// Runs `start` once the caller waits, and gives the answer; `start` hands this caller to a line.
    func wait(onCancel withdraw: @escaping @Sendable () -> Void, start: () -> Void) async throws -> Answer {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isWanted = state.withLock { state in
                    if !state.isCancelled { state.continuation = continuation }
                    return !state.isCancelled
                }
                if isWanted { start() } else { continuation.resume(throwing: CancellationError()) }
            }
        } onCancel: {
            cancel(withdraw)
        }
    }

    var isCancelled: Bool { state.withLock { $0.isCancelled } }

    /// The work begins; false when nobody waits for it any more.
    func begin() -> Bool {
        state.withLock { state in
            state.hasBegun = true
            return !state.isAnswered && !state.isCancelled
        }
    }

    /// Says what to interrupt when the task is cancelled.
    func runs(on canceller: Canceller, _ generation: Int) {
        state.withLock { $0.running = (canceller, generation) }
    }

    func finish(_ answer: Result<Answer, any Error>) {
        let continuation = state.withLock { state in
            state.isAnswered = true
            defer { state.continuation = nil }
            return state.continuation
        }
        continuation?.resume(with: answer)
    }

    private func cancel(_ withdraw: () -> Void) {
        let (hasBegun, running) = state.withLock { state in
            state.isCancelled = true
            return (state.hasBegun, state.isAnswered ? nil : state.running)
        }
        if let running { running.canceller.interrupt(running.generation) }
        if !hasBegun { withdraw() }
        // A transaction that has begun answers when it has been undone.
        if !hasBegun || leavesAtOnce { finish(.failure(CancellationError())) }
    }
}
