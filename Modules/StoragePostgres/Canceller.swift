import CLibPQ
import Dispatch
import Synchronization

/// Interrupts what runs on one connection, from any thread.
///
/// The connection's thread arms it before each piece of work and disarms it afterwards. Disarming waits for an
/// interruption under way, so that it never hits the work that follows.
///
/// `@unchecked Sendable`: the handle is a copy of the server's address and key that libpq never changes and that may
/// be used on any thread; it is freed when nobody holds this object any more.
final class Canceller: @unchecked Sendable {
    private let handle: OpaquePointer?
    /// The work that may be interrupted, counted from 1; nil between two.
    private let armed = Mutex<Int?>(nil)
    private let generations = Atomic<Int>(0)

    init(_ connection: OpaquePointer) { handle = PQgetCancel(connection) }

    deinit { PQfreeCancel(handle) }

    /// From now on the work with the number it gives may be interrupted.
    func arm() -> Int {
        let generation = generations.add(1, ordering: .relaxed).newValue
        armed.withLock { $0 = generation }
        return generation
    }

    func disarm() { armed.withLock { $0 = nil } }

    /// Interrupts that work, and again as long as it has not ended: the server ignores an interruption that arrives
    /// between two statements. Does not wait.
    func interrupt(_ generation: Int) {
        DispatchQueue.global().async {
            guard self.fire(generation) else { return }
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(50)) { self.interrupt(generation) }
        }
    }

    private func fire(_ generation: Int) -> Bool {
        armed.withLock { current in
            guard current == generation else { return false }
            var message = [CChar](repeating: 0, count: 256)
            PQcancel(handle, &message, Int32(message.count))
            return true
        }
    }
}
