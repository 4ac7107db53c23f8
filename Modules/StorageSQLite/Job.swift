import Storage
import Synchronization

let closedError = StorageError(.interrupted, detail: "the database was closed")

/// One caller's work, on its way to a thread and back.
protocol Job: AnyObject, Sendable {
    var isCancelled: Atomic<Bool> { get }
    /// Whether the caller still waits; from then on only `settle` answers it.
    func start() -> Bool
    /// Runs the body in what it asked for, or in a savepoint of a shared transaction, and keeps the outcome.
    func attempt(_ session: Session, shared: Bool)
    /// Keeps this outcome instead.
    func fail(_ error: any Error)
    /// Hands the kept outcome to the caller.
    func settle()
    /// Answers a caller that has not been served.
    func refuse(_ error: any Error)
}

/// What surrounds a job's body.
enum Enclosure { case nothing, snapshot, transaction, savepoint }

/// The job of a caller who waits for a `Value`. Its outcome belongs to the thread that serves it.
final class Work<Value: Sendable>: Job, @unchecked Sendable {
    private enum Phase {
        case created, refused, serving
        case waiting(CheckedContinuation<Value, any Error>)
    }

    let isCancelled = Atomic<Bool>(false)
    private let phase = Mutex<Phase>(.created)
    private let enclosure: Enclosure
    private let body: @Sendable (Session) throws -> Value
    private var continuation: CheckedContinuation<Value, any Error>?
    private var outcome: Result<Value, any Error> = .failure(closedError)

    init(in enclosure: Enclosure, _ body: @escaping @Sendable (Session) throws -> Value) {
        self.enclosure = enclosure
        self.body = body
    }

    /// Gives false when the task was cancelled before; the caller is then answered already.
    func wait(with continuation: CheckedContinuation<Value, any Error>) -> Bool {
        let waits = phase.withLock { phase in
            guard case .created = phase else { return false }
            phase = .waiting(continuation)
            return true
        }
        if !waits { continuation.resume(throwing: CancellationError()) }
        return waits
    }

    func start() -> Bool {
        continuation = leave(for: .serving)
        return continuation != nil
    }

    func attempt(_ session: Session, shared: Bool) {
        session.watch.job = self
        outcome = Result { try session.enclose(in: shared ? .savepoint : enclosure) { try body(session) } }
        session.watch.job = nil
    }

    func fail(_ error: any Error) { outcome = .failure(error) }

    func settle() {
        continuation?.resume(with: outcome)
        continuation = nil
    }

    func refuse(_ error: any Error) { leave(for: .refused)?.resume(throwing: error) }

    /// A waiting caller is answered at once; a running statement sees the mark.
    func cancel() {
        isCancelled.store(true, ordering: .relaxed)
        leave(for: .refused)?.resume(throwing: CancellationError())
    }

    private func leave(for next: Phase) -> CheckedContinuation<Value, any Error>? {
        phase.withLock { phase in
            switch phase {
            case .waiting(let continuation):
                phase = next
                return continuation
            case .created:
                phase = .refused
                return nil
            case .refused, .serving: return nil
            }
        }
    }
}
