import Kernel
import Platform
import StorageTesting
import Testing

@Suite struct ClockWarningTests {
    @Test(arguments: TestBackend.allCases)
    func `the holder is reminded once before the end`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            try await stage.start("test.return", from: try day("2024-02-05"))
            #expect(try await ClockWarnings.send(stage.app, now: try morning("2024-02-19")) == 0)
            #expect(try await ClockWarnings.send(stage.app, now: try morning("2024-02-20")) == 1)
            #expect(try await ClockWarnings.send(stage.app, now: try morning("2024-02-21")) == 0)
            let expected = ["《修路建议》退回期限还有 3 日（3 个工作日）（2024-02-23 到期）"]
            #expect(try await stage.notices(of: stage.clerk) == expected)
            #expect(try await stage.notices(of: stage.reviewer) == expected)
            #expect(try await stage.notices(of: stage.otherClerk).isEmpty)
            #expect(try await stage.notices(of: stage.staff).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the holder and the office are told once that it is overdue`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            try await stage.start("test.return", from: try day("2024-02-05"))
            #expect(try await ClockWarnings.send(stage.app, now: try morning("2024-02-26")) == 1)
            #expect(try await ClockWarnings.send(stage.app, now: try morning("2024-03-26")) == 0)
            let expected = ["《修路建议》退回期限已超期 3 日（1 个工作日）（2024-02-23 到期）"]
            #expect(try await stage.notices(of: stage.clerk) == expected)
            #expect(try await stage.notices(of: stage.staff) == expected)
            #expect(try await stage.notices(of: stage.foreignStaff).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a stopped clock reminds nobody`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let subject = try await stage.start("test.return", from: try day("2024-02-05"))
            let stopped = try day("2024-02-07")
            try await stage.database.write { db in
                try RunningClock.stop("test.return", of: subject, on: stopped, stage.office.office, db)
            }
            #expect(try await ClockWarnings.send(stage.app, now: try morning("2024-02-26")) == 0)
        }
    }
}
