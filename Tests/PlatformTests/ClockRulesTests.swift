import Kernel
import Platform
import StorageTesting
import Testing

@Suite struct ClockRulesTests {
    @Test(arguments: TestBackend.allCases)
    func `a changed rule holds for later clocks, and running ones keep theirs`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let office = stage.office.office
            let today = try await stage.database.read { db in db.now.day }
            let later = today.advanced(by: 10)
            let before = try await stage.start("test.reply", from: today)
            let due = try #require(try await stage.clocks(of: before).first).dueOn
            try await stage.database.write { db in
                try ClockRules.change(
                    "test.reply", length: try ClockLength(2, .month), warnDays: 5, basis: "本省条例第二十条", from: later,
                    by: stage.staff, db)
            }
            #expect(try await stage.clocks(of: before).first?.dueOn == due)
            let stillOld = try await stage.start("test.reply", from: later.advanced(by: -1))
            let new = try await stage.start("test.reply", from: later)
            #expect(try await stage.clocks(of: stillOld).first?.dueOn == later.advanced(by: -1).adding(months: 3))
            #expect(try await stage.clocks(of: new).first?.dueOn == later.adding(months: 2))
            let rules = try await stage.database.read { db in try ClockRules.load(office: office, db) }
            #expect(try rules.rule("test.reply", on: today).length == ClockLength(3, .month))
            #expect(try rules.rule("test.reply", on: later).basis == "本省条例第二十条")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `of two changes from one day the last holds`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let office = stage.office.office
            let today = try await stage.database.write { db in
                for months in [4, 5] {
                    try ClockRules.change(
                        "test.reply", length: try ClockLength(months, .month), warnDays: 5, basis: "试行",
                        from: db.now.day, by: stage.staff, db)
                }
                return db.now.day
            }
            let rules = try await stage.database.read { db in try ClockRules.load(office: office, db) }
            #expect(try rules.rule("test.reply", on: today).length == ClockLength(5, .month))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a change is refused to other roles, before the present version, and without a basis`(
        _ backend: TestBackend
    ) async throws {
        try await ClockStage.with(backend) { stage in
            let today = try await stage.database.read { db in db.now.day }
            func change(warnDays: Int = 5, basis: String = "依据", from day: Day, by scope: Scope) async -> Failure? {
                do {
                    try await stage.database.write { db in
                        try ClockRules.change(
                            "test.reply", length: try ClockLength(2, .month), warnDays: warnDays, basis: basis,
                            from: day, by: scope, db)
                    }
                    return nil
                } catch { return Failure(error) }
            }
            #expect(await change(from: today, by: stage.clerk)?.kind == .forbidden)
            let refused = await change(
                warnDays: 61, basis: " ", from: today.advanced(by: -1), by: stage.staff)
            #expect(refused?.fields.map(\.name) == ["warn_days", "basis", "from"])
            #expect(await change(from: today, by: stage.staff) == nil)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `defaults are installed once, and do not undo a change`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let office = stage.office.office
            let added = ClockRule(
                key: "test.new", title: "新期限", length: try ClockLength(5, .calendarDay), startEvent: "收到之日",
                warnDays: 1, basis: "惯例")
            let keys = try await stage.database.write { db in
                try ClockRules.change(
                    "test.reply", length: try ClockLength(2, .month), warnDays: 5, basis: "改过", from: db.now.day,
                    by: stage.staff, db)
                try ClockRules.installDefaults(rules: ClockStage.rules + [added], db)
                try ClockRules.installDefaults(for: office, rules: ClockStage.rules + [added], db)
                return try ClockRules.load(office: office, db).inForce(on: db.now.day).map { "\($0.key) \($0.length)" }
            }
            #expect(
                keys == ["test.long_reply 6 个月", "test.new 5 日", "test.reply 2 个月", "test.return 10 个工作日"])
        }
    }
}
