import Foundation
import Storage

/// The callers who wait for a connection, first come first served. Threads take from it; nothing async blocks on it.
final class WorkQueue: @unchecked Sendable {
    private let condition = NSCondition()
    private let limit: Int
    private let patience: Double
    private var jobs: [(job: any Job, since: DispatchTime)] = []
    /// The jobs before it are taken.
    private var head = 0
    private var idle = 0
    private var isClosed = false
    private var isSweepDue = false

    init(limit: Int, patience: Double) {
        self.limit = limit
        self.patience = patience
    }

    /// Has a thread run `body` and waits for it without blocking.
    func perform<T: Sendable>(
        in enclosure: Enclosure, _ body: @escaping @Sendable (Session) throws -> T
    ) async throws -> T {
        let work = Work(in: enclosure, body)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                if work.wait(with: continuation) { add(work) }
            }
        } onCancel: {
            work.cancel()
        }
    }

    private func add(_ job: any Job) {
        condition.lock()
        let refusal: StorageError? =
            isClosed ? .closed : jobs.count - head >= limit ? StorageError(.busy, detail: "queue is full") : nil
        if refusal == nil {
            jobs.append((job, .now()))
            if idle > 0 { condition.signal() }
            sweepLater()
        }
        condition.unlock()
        if let refusal { job.refuse(refusal) }
    }

    /// Waits for jobs and puts at most so many into `taken`. Gives false when the queue is closed.
    func take(into taken: inout [any Job], atMost count: Int) -> Bool {
        taken.removeAll(keepingCapacity: true)
        condition.lock()
        defer { condition.unlock() }
        while head == jobs.count {
            guard !isClosed else { return false }
            idle += 1
            condition.wait()
            idle -= 1
        }
        while taken.count < count, head < jobs.count { taken.append(next()) }
        return true
    }

    /// Refuses those who wait and those who come, and sends the threads home.
    func close() {
        condition.lock()
        isClosed = true
        let left = jobs[head...].map(\.job)
        jobs = []
        head = 0
        condition.broadcast()
        condition.unlock()
        for job in left { job.refuse(StorageError.closed) }
    }

    private func next() -> any Job {
        defer {
            head += 1
            if head == jobs.count || head == 1024 {
                jobs.removeFirst(head)
                head = 0
            }
        }
        return jobs[head].job
    }

    /// Looks after those who have waited too long, once a while as long as anybody waits.
    private func sweepLater() {
        guard !isSweepDue else { return }
        isSweepDue = true
        DispatchQueue.global().asyncAfter(deadline: .now() + patience / 8) { [weak self] in self?.sweep() }
    }

    private func sweep() {
        var late: [any Job] = []
        condition.lock()
        isSweepDue = false
        let limit = DispatchTime.now()
        while head < jobs.count, jobs[head].since + patience < limit { late.append(next()) }
        if head < jobs.count { sweepLater() }
        condition.unlock()
        for job in late { job.refuse(StorageError(.busy, detail: "no connection in \(patience) s")) }
    }
}
