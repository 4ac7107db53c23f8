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
