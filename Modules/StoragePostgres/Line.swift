import Dispatch
import Foundation
import Storage

/// What waits in a line for one of its threads.
protocol Waiting: AnyObject, Sendable {
    /// Roughly how many bytes it sends.
    var weight: Int { get }
    /// Answers it with an error, without having done it.
    func refuse(_ error: any Error)
}

/// Work that waits, first come first served, for the threads that do it. Threads start when they are first needed.
///
/// `@unchecked Sendable`: every variable is touched only while holding `mutex`.
final class Line<Work: Waiting>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let bell = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var waiting: [(work: Work, deadline: DispatchTime)] = []
    private var threads = 0
    private var idle = 0
    private var isClosed = false
    private var isWatched = false
    private var leaving: [CheckedContinuation<Void, Never>] = []

    private let limit: Int
    private let mostThreads: Int
    private let patience: DispatchTimeInterval

    init(threads: Int, limit: Int, patience: Duration) {
        mostThreads = max(1, threads)
        self.limit = limit
        let (seconds, attoseconds) = patience.components
        self.patience = .milliseconds(Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(bell, nil)
    }

    deinit {
        pthread_cond_destroy(bell)
        pthread_mutex_destroy(mutex)
        bell.deallocate()
        mutex.deallocate()
    }

    /// Takes up the work, or refuses it when too many wait already. Whether another thread should start now.
    func append(_ work: Work) -> Bool {
        pthread_mutex_lock(mutex)
        guard !isClosed, waiting.count < limit else {
            let error: StorageError = isClosed ? .closed : StorageError(.busy, detail: "the line is full")
            pthread_mutex_unlock(mutex)
            work.refuse(error)
            return false
        }
        waiting.append((work, .now() + patience))
        if idle > 0 { pthread_cond_signal(bell) }
        let grows = waiting.count > idle && threads < mostThreads
        if grows { threads += 1 }
        // An idle thread takes one of those who wait, though more may have come before it wakes.
        let watches = waiting.count > idle && !isWatched
        if watches { isWatched = true }
        pthread_mutex_unlock(mutex)
        if watches { watch(at: .now() + patience) }
        return grows
    }

    /// Takes work out of the line: at least one, at most `count`, below 64 KiB together. Waits on this thread until
    /// there is some; none when the line has closed.
    func take(upTo count: Int = 1) -> [Work] {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while waiting.isEmpty, !isClosed {
            idle += 1
            pthread_cond_wait(bell, mutex)
            idle -= 1
        }
        var taken = 0
        var weight = 0
        while taken < min(count, waiting.count) {
            weight += waiting[taken].work.weight
            if taken > 0, weight > 65_536 { break }
            taken += 1
        }
        defer { waiting.removeFirst(taken) }
        return waiting.prefix(taken).map(\.work)
    }

    /// Takes a piece of work out again that nobody waits for any more.
    func remove(_ work: Work) {
        pthread_mutex_lock(mutex)
        waiting.removeAll { $0.work === work }
        pthread_mutex_unlock(mutex)
    }

    /// A thread says that it ends.
    func leave() {
        pthread_mutex_lock(mutex)
        threads -= 1
        let ended = threads == 0 ? leaving : []
        if threads == 0 { leaving = [] }
        pthread_mutex_unlock(mutex)
        for continuation in ended { continuation.resume() }
    }

    /// Refuses what waits and what comes later; what is being done is brought to its end.
    func close() {
        pthread_mutex_lock(mutex)
        isClosed = true
        let refused = waiting
        waiting = []
        pthread_cond_broadcast(bell)
        pthread_mutex_unlock(mutex)
        for entry in refused { entry.work.refuse(StorageError.closed) }
    }

    /// Closes, and waits until every thread has ended.
    func closed() async {
        close()
        await withCheckedContinuation { continuation in
            pthread_mutex_lock(mutex)
            let isEmpty = threads == 0
            if !isEmpty { leaving.append(continuation) }
            pthread_mutex_unlock(mutex)
            if isEmpty { continuation.resume() }
        }
    }

    /// Looks then for work that has waited too long. One look is planned at a time, not one each.
    private func watch(at deadline: DispatchTime) {
        DispatchQueue.global().asyncAfter(deadline: deadline) { [weak self] in self?.sweep() }
    }

    private func sweep() {
        pthread_mutex_lock(mutex)
        let now = DispatchTime.now()
        let expired = waiting.prefix { $0.deadline <= now }
        waiting.removeFirst(expired.count)
        let next = waiting.first?.deadline
        isWatched = next != nil
        pthread_mutex_unlock(mutex)
        for entry in expired { entry.work.refuse(StorageError(.busy, detail: "no connection in time")) }
        if let next { watch(at: next) }
    }
}
