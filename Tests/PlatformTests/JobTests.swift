import Kernel
import Platform
import Storage
import StorageTesting
import Synchronization
import Testing

@Suite struct JobTests {
    /// How often something was done.
    private final class Tally: Sendable {
        private let count = Mutex(0)
        func add() { count.withLock { $0 += 1 } }
        var total: Int { count.withLock { $0 } }
    }

    @Test(arguments: TestBackend.allCases)
    func `two servers run a due job once`(_ backend: TestBackend) async throws {
        let tally = Tally()
        let job = Job("test.count", "计数", every: 60) { _, _ in tally.add() }
        try await ClockStage.with(backend, jobs: [job]) { stage in
            let now = try morning("2024-01-08")
            let one = JobRunner(stage.app) { now }
            let other = JobRunner(stage.app) { now }
            async let first = one.runDue()
            async let second = other.runDue()
            let outcomes = await first + second
            #expect(outcomes.compactMap(\.error).isEmpty)
            #expect(tally.total == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a job runs again when its time has come, and not before`(_ backend: TestBackend) async throws {
        let tally = Tally()
        let job = Job("test.count", "计数", every: 60) { _, _ in tally.add() }
        try await ClockStage.with(backend, jobs: [job]) { stage in
            let now = try morning("2024-01-08")
            for seconds in [0, 59, 60] as [Int64] {
                await JobRunner(stage.app) { now.adding(seconds: seconds) }.runDue()
            }
            #expect(tally.total == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a failure is recorded, and neither ends the others nor locks the job`(_ backend: TestBackend) async throws {
        let tally = Tally()
        let jobs = [
            Job("test.broken", "出错", every: 60) { _, _ in throw Failure.unavailable("打不开", cause: "no answer") },
            Job("test.count", "计数", every: 60) { _, _ in tally.add() },
        ]
        try await ClockStage.with(backend, jobs: jobs) { stage in
            let now = try morning("2024-01-08")
            let runner = JobRunner(stage.app) { now }
            #expect(await runner.runDue().map(\.error) == ["no answer", nil])
            #expect(tally.total == 1)
            let state = try #require(try await stage.database.read { db in try JobState.all(db)["test.broken"] })
            #expect(state.lastError == "no answer")
            #expect(state.lockedUntil == nil)
            #expect(try await runner.run(named: "test.broken").error == "no answer")
            await #expect(throws: Failure.self) { try await runner.run(named: "test.unknown") }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a server that died with a job is followed by another when its lease is over`(
        _ backend: TestBackend
    ) async throws {
        let tally = Tally()
        let job = Job("test.count", "计数", every: 60, lease: 300) { _, _ in tally.add() }
        try await ClockStage.with(backend, jobs: [job]) { stage in
            let now = try morning("2024-01-08")
            try await stage.database.write { db in
                try db.run(
                    """
                    INSERT INTO platform_job (name, last_started_at, locked_until)
                    VALUES ('test.count', \(now), \(now.adding(seconds: 300)))
                    """)
            }
            await JobRunner(stage.app) { now.adding(seconds: 299) }.runDue()
            #expect(tally.total == 0)
            await JobRunner(stage.app) { now.adding(seconds: 300) }.runDue()
            #expect(tally.total == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a job cancelled in mid-run is free again`(_ backend: TestBackend) async throws {
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        let job = Job("test.long", "长任务", every: 60) { _, _ in
            begin.yield()
            // Ended by the cancellation alone.
            for await _ in AsyncStream<Void>.makeStream().stream {}
            try Task.checkCancellation()
        }
        try await ClockStage.with(backend, jobs: [job]) { stage in
            let now = try morning("2024-01-08")
            let server = Task { await JobRunner(stage.app) { now }.run() }
            for await _ in begun { break }
            server.cancel()
            await server.value
            let state = try #require(try await stage.database.read { db in try JobState.all(db)["test.long"] })
            #expect(state.lockedUntil == nil && state.lastFinishedAt == now)
            #expect(state.lastError?.contains("Cancellation") == true)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `looking for due jobs asks once and writes nothing when there are none`(_ backend: TestBackend) async throws {
        let jobs = (1...5).map { Job("test.job-\($0)", "任务", every: 60) { _, _ in } }
        try await ClockStage.with(backend, jobs: jobs) { stage in
            let now = try morning("2024-01-08")
            #expect(await JobRunner(stage.app) { now }.runDue().count == 5)
            let before = stage.database.statementsRun
            #expect(await JobRunner(stage.app) { now.adding(seconds: 59) }.runDue().isEmpty)
            #expect(stage.database.statementsRun - before == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the platform's own jobs run on an empty office`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend, jobs: Job.ofPlatform) { stage in
            let now = try morning("2024-01-08")
            let outcomes = await JobRunner(stage.app) { now }.runDue()
            #expect(outcomes.map(\.job) == Job.ofPlatform.map(\.name))
            #expect(outcomes.compactMap(\.error).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `sessions past their end are forgotten`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend, jobs: Job.ofPlatform) { stage in
            let now = try morning("2024-01-08")
            let account = stage.staff
            try await stage.database.write { db in
                for (token, end) in [(1, now.adding(seconds: -1)), (2, now.adding(seconds: 1))] as [(UInt8, Instant)] {
                    try db.run(
                        """
                        INSERT INTO platform_session (token_hash, account_id, office_id, csrf, created_at,
                                                      last_seen_at, expires_at, kind, label)
                        VALUES (\(Bytes([token])), \(account.account), \(account.office), 'c', \(now), \(now),
                                \(end), 'cookie', '')
                        """)
                }
            }
            await JobRunner(stage.app) { now }.runDue()
            let left = try await stage.database.read { db in
                try db.values("SELECT token_hash FROM platform_session", as: Bytes.self)
            }
            #expect(left == [Bytes([2])])
        }
    }
}
