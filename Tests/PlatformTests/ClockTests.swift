import Kernel
import Platform
import StorageTesting
import Testing

@Suite struct ClockTests {
    @Test(arguments: TestBackend.allCases)
    func `a reply is due three months after the day of assignment`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let subject = try await stage.start("test.reply", from: try day("2024-01-12"))
            let clock = try #require(try await stage.clocks(of: subject).first)
            #expect(clock.dueOn == (try day("2024-04-12")))
            #expect(clock.warnOn == (try day("2024-03-28")))
            #expect(clock.title == "答复期限")
            #expect(clock.holder == .unit(stage.unit))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a stopped clock runs no more, and can be started again`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let subject = try await stage.start("test.return", from: try day("2024-02-05"))
            let office = stage.office.office
            let stopped = try day("2024-02-08")
            try await stage.database.write { db in
                try RunningClock.stop("test.return", of: subject, on: stopped, office, db)
                let rules = try ClockRules.load(office: office, db)
                try RunningClock.start(
                    "test.return", of: subject, on: subject, from: stopped, heldBy: .unit(stage.unit), rules, office, db
                )
            }
            let all = try await stage.database.read { db in try RunningClock.all(of: [subject], office, db) }
            #expect(all.map(\.stoppedOn) == [stopped, nil])
            // Spring Festival 2024 stands between: 2024-02-10 to 17 off, 2024-02-04 and 18 worked.
            #expect(all.map(\.dueOn) == [try day("2024-02-23"), try day("2024-02-28")])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a clock that runs cannot be started a second time`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let subject = try await stage.start("test.reply", from: try day("2024-01-12"))
            let office = stage.office.office
            await #expect(throws: (any Error).self) {
                try await stage.database.write { db in
                    let rules = try ClockRules.load(office: office, db)
                    try RunningClock.start(
                        "test.reply", of: subject, on: subject, from: db.now.day, heldBy: .unit(stage.unit), rules,
                        office, db)
                }
            }
            #expect(try await stage.clocks(of: subject).count == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a clock is shown to its holder and to the office, and to nobody else`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let subject = try await stage.start("test.return", from: try day("2024-02-05"))
            let id = try #require(try await stage.clocks(of: subject).first).id
            let today = try day("2024-02-21")
            for scope in [stage.clerk, stage.reviewer, stage.staff] {
                let explanation = try await stage.database.read { db in
                    try ClockExplanation.load(id, on: today, for: scope, db)
                }
                #expect(explanation.lines.contains { $0.contains("春节") })
                #expect(explanation.lines.contains("依据：惯例"))
                #expect(explanation.remaining?.title == "还有 2 日（2 个工作日）")
            }
            for scope in [stage.otherClerk, stage.foreignStaff] {
                await #expect(throws: Failure.notFound("没有这项期限，或不由您办理。")) {
                    try await stage.database.read { db in
                        _ = try ClockExplanation.load(id, on: today, for: scope, db)
                    }
                }
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the list is due first, narrowed, counted, and of one office`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            try await stage.start("test.reply", from: try day("2024-03-01"))
            try await stage.start("test.reply", from: try day("2024-01-12"), heldBy: .unit(stage.otherUnit))
            try await stage.start("test.return", from: try day("2024-02-05"), heldBy: .role(.officeStaff))
            let today = try day("2024-04-10")
            func list(_ filter: ClockList.Filter, _ scope: Scope) async throws -> [String] {
                try await stage.database.read { db in
                    let list = try ClockList.load(filter, on: today, limit: 2, offset: 0, for: scope, db)
                    return list.clocks.map(\.dueOn.description) + ["\(list.total)"]
                }
            }
            #expect(try await list(.init(), stage.staff) == ["2024-02-23", "2024-04-12", "3"])
            #expect(try await list(.init(overdue: true), stage.staff) == ["2024-02-23", "1"])
            #expect(try await list(.init(dueWithin: 3), stage.staff) == ["2024-04-12", "1"])
            #expect(try await list(.init(key: "test.return"), stage.staff) == ["2024-02-23", "1"])
            #expect(try await list(.init(unit: stage.otherUnit), stage.staff) == ["2024-04-12", "1"])
            #expect(try await list(.init(), stage.foreignStaff) == ["0"])
            await #expect(throws: Failure.self) { try await list(.init(), stage.clerk) }
        }
    }
}
