import Storage
import Synchronization

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

/// A job's way: created, waiting, then served or refused. Each step is taken by one thread only.
private enum Phase: UInt8, AtomicRepresentable { case created, waiting, serving, refused }

/// The job of a caller who waits for a `Value`. Its outcome belongs to the thread that serves it.
final class Work<Value: Sendable>: Job, @unchecked Sendable {
    let isCancelled = Atomic<Bool>(false)
    private let phase = Atomic<Phase>(.created)
    private let enclosure: Enclosure
    private let body: @Sendable (Session) throws -> Value
    /// Written before the phase becomes `waiting`, and read by the one who ends that phase.
    private var continuation: CheckedContinuation<Value, any Error>?
    private var outcome: Result<Value, any Error> = .failure(StorageError.closed)

    init(in enclosure: Enclosure, _ body: @escaping @Sendable (Session) throws -> Value) {
        self.enclosure = enclosure
        self.body = body
    }

    /// Gives false when the task was cancelled before; the caller is then answered already.
    func wait(with continuation: CheckedContinuation<Value, any Error>) -> Bool {
        self.continuation = continuation
        if moves(from: .created, to: .waiting) { return true }
        continuation.resume(throwing: CancellationError())
        return false
    }

    func start() -> Bool { moves(from: .waiting, to: .serving) }

    func attempt(_ session: Session, shared: Bool) {
        session.watch.job = self
        outcome = Result { try session.enclose(in: shared ? .savepoint : enclosure) { try body(session) } }
        session.watch.job = nil
    }

    func fail(_ error: any Error) { outcome = .failure(error) }

    func settle() { continuation?.resume(with: outcome) }

    func refuse(_ error: any Error) {
        if moves(from: .waiting, to: .refused) { continuation?.resume(throwing: error) }
    }

    /// A waiting caller is answered at once; a running statement sees the mark.
    func cancel() {
        isCancelled.store(true, ordering: .relaxed)
        if moves(from: .created, to: .refused) { return }
        refuse(CancellationError())
    }

    private func moves(from old: Phase, to new: Phase) -> Bool {
        phase.compareExchange(expected: old, desired: new, ordering: .acquiringAndReleasing).exchanged
    }
}
