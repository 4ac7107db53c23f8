import Kernel
import Logging
import Storage

/// Runs the jobs that are due. Several servers over one database may each have one: a job is locked while it runs.
public struct JobRunner: Sendable {
    /// How one run of a job went.
    public struct Outcome: Sendable, Equatable {
        public let job: String
        /// Nil when it went well.
        public let error: String?
    }

    private let app: Application
    private let jobs: [Job]
    private let clock: @Sendable () -> Instant
    private let logger = Logger(label: "renda.jobs")

    /// - Parameter jobs: nil for all of the application's.
    public init(_ app: Application, jobs: [Job]? = nil, clock: @escaping @Sendable () -> Instant = { .now() }) {
        self.app = app
        self.jobs = jobs ?? app.jobs
        self.clock = clock
    }

    /// Looks for due jobs every few seconds until its task is cancelled. Nothing a job throws ends it.
    public func run(every seconds: Int = 5) async {
        while !Task.isCancelled {
            await runDue()
            do {
                try await Task.sleep(for: .seconds(seconds))
            } catch {
                return
            }
        }
    }

    /// Runs every job that is due now, one after another; gives how each that ran went.
    @discardableResult public func runDue() async -> [Outcome] {
        var outcomes: [Outcome] = []
        for job in await due() where !Task.isCancelled {
            if let outcome = await run(job, evenIfNotDue: false) { outcomes.append(outcome) }
        }
        return outcomes
    }

    /// A look without a lock: most of the time there are none, and then nothing is written.
    private func due() async -> [Job] {
        let now = clock()
        do {
            let states = try await app.database.read { db in try JobState.all(db) }
            return jobs.filter { states[$0.name]?.allows($0, at: now) ?? true }
        } catch {
            let failure = Failure(error)
            logger.error("jobs cannot be looked at", metadata: ["cause": "\(failure.cause ?? failure.message)"])
            return []
        }
    }

    /// Runs one job now, due or not. Throws `notFound` for an unknown name, `conflict` while it runs elsewhere.
    public func run(named name: String) async throws -> Outcome {
        guard let job = jobs.first(where: { $0.name == name }) else {
            throw Failure.notFound("没有任务“\(name)”，有的是：\(jobs.map(\.name).joined(separator: "、"))。")
        }
        guard let outcome = await run(job, evenIfNotDue: true) else {
            throw Failure.conflict("任务“\(job.title)”正在运行，请稍后再看。")
        }
        return outcome
    }

    /// Nil when it is not due, or another server runs it.
    private func run(_ job: Job, evenIfNotDue: Bool) async -> Outcome? {
        let started = clock()
        do {
            let taken = try await app.database.write { db in
                try JobState.claim(job, at: started, evenIfNotDue: evenIfNotDue, db)
            }
            guard taken else { return nil }
        } catch {
            return failed(job, "cannot be taken", error)
        }
        var outcome = Outcome(job: job.name, error: nil)
        do {
            try await job.run(app, started)
        } catch {
            outcome = failed(job, "failed", error)
        }
        do {
            let finished = clock()
            let message = outcome.error
            // In a task of its own: at a shutdown this one is cancelled, and would write nothing any more.
            try await Task { [app] in
                try await app.database.write { db in
                    try JobState.release(job, startedAt: started, finishedAt: finished, error: message, db)
                }
            }.value
        } catch {
            return failed(job, "cannot be given back", error)
        }
        return outcome
    }

    private func failed(_ job: Job, _ what: String, _ error: any Error) -> Outcome {
        let failure = Failure(error)
        let cause = failure.cause ?? failure.message
        logger.error("job \(what)", metadata: ["job": "\(job.name)", "cause": "\(cause)"])
        return Outcome(job: job.name, error: cause)
    }
}
