import Foundation
import GRDBSQLite
import Storage
import Synchronization

/// What a database's threads share: the count of its statements, and whether it is being closed.
final class Shared: Sendable {
    let statements = Atomic<Int>(0)
    let isClosing = Atomic<Bool>(false)
}

/// Lets SQLite ask, while a statement runs or waits for a lock, whether it should stop.
///
/// SQLite asks on the thread that runs the statement, and only about the job in hand, so stopping one caller cannot
/// hit another caller's statement as `sqlite3_interrupt` could. Hence unchecked: only that thread touches it.
final class Watch: @unchecked Sendable {
    let shared: Shared
    private let lockTimeout: Double
    private var waitingSince = 0.0
    var job: (any Job)?

    init(shared: Shared, lockTimeout: Double) {
        self.shared = shared
        self.lockTimeout = lockTimeout
    }

    /// Why the work in hand should stop, if it should.
    var reasonToStop: (any Error)? {
        if let job, job.isCancelled.load(ordering: .relaxed) { return CancellationError() }
        return shared.isClosing.load(ordering: .relaxed) ? StorageError.closed : nil
    }

    /// Whether to try for the lock once more, after a pause that grows from 1 to 25 ms.
    func waitForLock(attempt: Int) -> Bool {
        let now = Date.timeIntervalSinceReferenceDate
        if attempt == 0 { waitingSince = now }
        guard reasonToStop == nil, now - waitingSince < lockTimeout else { return false }
        usleep(UInt32(min(25, attempt + 1)) * 1000)
        return true
    }

    /// Has SQLite ask every 1,000 instructions of its machine, some tens of microseconds.
    func install(on handle: OpaquePointer) {
        sqlite3_progress_handler(
            handle, 1000,
            { context in
                guard let context else { return 0 }
                return Unmanaged<Watch>.fromOpaque(context).takeUnretainedValue().reasonToStop == nil ? 0 : 1
            }, Unmanaged.passUnretained(self).toOpaque())
    }
}
