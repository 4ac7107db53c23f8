import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct PointsReckoningTests {
    @Test(arguments: TestBackend.allCases)
    func `the first of a year gets the base, each further one the extra, and the cap holds in the ranking`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill(
                ["赵某", "钱某", "孙某", "李某"].enumerated().map { DeputySheet.line("S\($0 + 1)", $1) })
            try await stage.adopt("学习培训，，3，1.5，5\n领衔议案建议，领衔，3，3，")
            let first = try await stage.tenure("S1").id
            let second = try await stage.tenure("S2").id
            let third = try await stage.tenure("S3").id
            try await stage.tell(
                PerformanceNoted([
                    try RegisterStage.item(first, .training), try RegisterStage.item(first, .training),
                    try RegisterStage.item(first, .training), try RegisterStage.item(second, .suggestion, role: "领衔"),
                    try RegisterStage.item(third, .suggestion, role: "领衔"),
                    // Worth nothing: no rule speaks of it.
                    try RegisterStage.item(third, .charity), try RegisterStage.item(third, .suggestion, role: "转交"),
                ]))
            try await stage.settle()
            #expect(try await stage.lines("S1").map(\.points).sorted() == [150, 150, 300])
            #expect(try await stage.ranking() == ["1 赵某 500", "2 钱某 300", "2 孙某 300", "4 李某 0"])
            try await stage.settle()
            #expect(try await stage.count("representatives_points_line") == 5)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an entry that counts no more gets a counter-line, and the base goes to the next`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            try await stage.adopt("学习培训，，3，1，")
            let id = try await stage.tenure("S1").id
            let source = RegisterStage.source()
            let noted = PerformanceNoted([
                try RegisterStage.item(id, .training, "\(RegisterStage.year)-01-01", of: source),
                try RegisterStage.item(id, .training, "\(RegisterStage.year)-01-02"),
            ])
            try await stage.tell(noted)
            try await stage.settle()
            #expect(try await stage.ranking() == ["1 赵某 400"])
            try await stage.tell(PerformanceWithdrawn(of: source, reason: "活动取消"))
            try await stage.settle()
            #expect(try await stage.ranking() == ["1 赵某 300"])
            let lines = try await stage.lines("S1")
            #expect(lines.count == 5 && lines.filter(\.isStanding).map(\.points) == [300])
            try await stage.tell(noted)
            try await stage.settle()
            #expect(try await stage.ranking() == ["1 赵某 400"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an entry whose day moves into another year counts there alone`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let year = RegisterStage.year
            try await stage.adopt("学习培训，，3，1，", from: year - 1)
            let (id, source) = (try await stage.tenure("S1").id, RegisterStage.source())
            func noted(_ day: String) throws -> PerformanceNoted {
                PerformanceNoted([try RegisterStage.item(id, .training, day, of: source)])
            }
            try await stage.tell(noted("\(year)-01-01"))
            try await stage.tell(PerformanceNoted([try RegisterStage.item(id, .training, "\(year)-01-02")]))
            try await stage.settle()
            #expect(try await stage.ranking() == ["1 赵某 400"])
            try await stage.tell(PerformanceWithdrawn(of: source, reason: "日期改了"))
            try await stage.tell(noted("\(year - 1)-12-31"))
            for _ in 0..<2 { try await stage.settle() }
            #expect(try await stage.ranking(in: year - 1) == ["1 赵某 300"])
            // The base is the next entry's now.
            #expect(try await stage.ranking(in: year) == ["1 赵某 300"])
            #expect(try await stage.count("representatives_points_line") == 6)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `new rules reckon their years anew and leave older years as they were`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let year = RegisterStage.year
            try await stage.adopt("学习培训，，3，3，", from: year - 1)
            let id = try await stage.tenure("S1").id
            try await stage.tell(
                PerformanceNoted([
                    try RegisterStage.item(id, .training, "\(year - 1)-05-01"), try RegisterStage.item(id, .training),
                    try RegisterStage.item(id, .training, "\(year - 2)-05-01"),
                ]))
            try await stage.settle()
            try await stage.adopt("学习培训，，2，2，", from: year)
            try await stage.settle()
            #expect(try await stage.ranking(in: year) == ["1 赵某 200"])
            #expect(try await stage.ranking(in: year - 1) == ["1 赵某 300"])
            #expect(try await stage.ranking(in: year - 2) == ["1 赵某 0"])
            #expect(try await stage.count("representatives_points_line") == 4)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `leave and absences take points off down to the floor, and what is mended is reckoned anew`(
        _ backend: TestBackend
    ) async throws {
        try await ParticipationStage.with(backend) { stage in
            let register = stage.register
            try await register.adopt("请假，，-1，-0.5，\n缺席，，-2，-2，-3.5\n学习培训，，3，3，5")
            let codes = ["S10001", "S10002", "S10003"]
            let activities = [
                try await stage.activity("一", state: "held"), try await stage.activity("二", state: "held"),
            ]
            for activity in activities {
                try await stage.invite(codes, to: activity)
                try await stage.take(.markPresent, "S10003", activity)
                try await stage.take(.closeRoll, "S10001", activity)
            }
            try await stage.take(.askLeave, "S10002", activities[0], AttendanceTransitionTests.leave)
            try await stage.take(.approveLeave, "S10002", activities[0])
            // Planned, and still unsettled: nothing is taken off.
            let planned = try await stage.activity("三")
            try await stage.invite(codes, to: planned)
            try await stage.take(.closeRoll, "S10002", planned)
            try await register.settle()
            func points(_ name: String) async throws -> String? {
                try await register.ranking().first { $0.contains(" \(name) ") }
            }
            #expect(try await points("人员1")?.hasSuffix(" -350") == true)
            #expect(try await points("人员2")?.hasSuffix(" -100") == true)
            #expect(try await points("人员3") == "1 人员3 0")
            try await stage.take(.excuse, "S10001", activities[1], AttendanceTransitionTests.leave)
            try await register.settle()
            try await register.settle()
            #expect(try await points("人员1")?.hasSuffix(" -300") == true)
            let own = try await stage.deputy("S10001")
            #expect(try await register.page("/my/points", as: own).contains("缺席"))
            let line = try #require(
                try await register.lines("S10001").first { $0.isStanding && $0.category == .absence })
            let at = "/representatives/points/lines/\(line.id)"
            #expect(try await register.page(at, as: own).contains("/representatives/attendances/"))
            _ = try await register.sent("\(at)/object", "reason=x", as: own)
            _ = try await register.sent("\(at)/uphold", "version=1&opinion=y")
            try await register.settle()
            #expect(try await points("人员1")?.hasSuffix(" -100") == true)
            // The older lines stay, each with its counter-line; new rules reckon them anew.
            try await register.adopt("请假，，-4，-4，")
            try await register.settle()
            #expect(try await points("人员1")?.hasSuffix(" -400") == true)
            #expect(try await points("人员2")?.hasSuffix(" -400") == true)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an absence goes with its activity into another year`(_ backend: TestBackend) async throws {
        try await ParticipationStage.with(backend) { stage in
            let (register, year) = (stage.register, RegisterStage.year)
            try await register.adopt("缺席，，-2，-2，", from: year - 1)
            let activity = try await stage.activity("一", state: "held")
            try await stage.invite(["S10001"], to: activity)
            try await stage.take(.closeRoll, "S10001", activity)
            try await register.settle()
            func isMarkedDown(in year: Int) async throws -> Bool {
                try await register.ranking(in: year).contains { $0.hasSuffix(" 人员1 -200") }
            }
            #expect(try await isMarkedDown(in: year))
            let mended = ActivitySheet.text("\(activity),视察,一,\(year - 1)-12-31,市人大常委会,,,,,0,0")
            #expect(try await register.run(["活动.csv": mended]).changedCount == 1)
            for _ in 0..<2 { try await register.settle() }
            #expect(try await isMarkedDown(in: year - 1))
            #expect(try await !isMarkedDown(in: year))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `reckoning and ranking take as many statements for ten deputies as for three hundred`(_ backend: TestBackend)
        async throws
    {
        var costs: Set<[Int]> = []
        for count in [10, 300] {
            try await RegisterStage.with(backend) { stage in
                try await stage.fill(DeputySheet.crowd(count))
                try await stage.adopt("学习培训，，2，2，20")
                let items = try await stage.tenures().flatMap { tenure in
                    try (0..<3).map { _ in try RegisterStage.item(tenure.id, .training) }
                }
                try await stage.tell(PerformanceNoted(items))
                let start = stage.database.statementsRun
                try await stage.settle()
                let settled = stage.database.statementsRun
                let page = try await stage.page("/representatives/points?size=100", as: stage.staff)
                costs.insert([settled - start, stage.database.statementsRun - settled])
                #expect(page.contains("\(count) 名在任代表中 \(count) 名有积分"))
                #expect(try await stage.count("representatives_points_line") == count * 3)
            }
        }
        #expect(costs.count == 1)
    }
}
