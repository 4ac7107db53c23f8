import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct GroupFrequencyTests {
    private static func days(_ texts: String...) throws -> [Day] { try texts.map { try #require(Day($0)) } }

    @Test(arguments: TestBackend.allCases)
    func `without rules of its own an office follows the law, by the group's level or its own`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            for (name, level) in [("市组", ""), ("县组", "county"), ("勤组", "county")] {
                _ = try await stage.send(
                    "/representatives/groups", [("name", name), ("kind", "comprehensive"), ("level", level)])
            }
            let (city, county, busy) = (
                try await stage.deputyGroup("市组").id, try await stage.deputyGroup("县组").id,
                try await stage.deputyGroup("勤组").id
            )
            let two = try Self.days("2024-02-01", "2024-08-01")
            let four = try Self.days("2024-02-01", "2024-05-01", "2024-08-01", "2024-11-01")
            try await stage.hold(
                two.map { HeldActivity(group: city, day: $0) } + two.map { HeldActivity(group: county, day: $0) }
                    + four.map { HeldActivity(group: busy, day: $0) })
            let year = try await stage.page("/representatives/groups/frequency?year=2024", as: stage.staff)
            #expect(year.contains("3 个小组，已达到 2 个，还没有达到 1 个"))
            #expect(year.contains("县组") && !year.contains("市组") && !year.contains("勤组"))
            let quarter = try await stage.page(
                "/representatives/groups/frequency?year=2024&quarter=2", as: stage.staff)
            #expect(quarter.contains("县组") && quarter.contains("市组") && !quarter.contains("勤组"))
            let detail = try await stage.page("/representatives/groups/\(county)?year=2024", as: stage.staff)
            #expect(detail.contains("每年至少 4 次") && detail.contains("还差 2 次"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the city's rule does not hold for a township's group, unless the office says so`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("X1", "钱某") { $0.level = "乡" },
                DeputySheet.line("X2", "孙某") { $0.level = "乡" },
                DeputySheet.line("S2", "李某") { $0.group = "市直小组" },
            ])
            let path = "/representatives/groups"
            let rule = [("level", "city"), ("per_year", "9"), ("per_quarter", "0"), ("basis", "主任会议决定")]
            #expect(try await stage.send("\(path)/rules", rule + [("from", "2024-01-01")]).status == 303)
            let town = "\(path)/\(try await stage.deputyGroup("甲区第1代表小组").id)"
            let city = "\(path)/\(try await stage.deputyGroup("市直小组").id)"
            #expect(try await stage.page("\(city)?year=2024", as: stage.staff).contains("每年至少 9 次（市级，主任会议决定）"))
            let own = try await stage.page("\(town)?year=2024", as: stage.staff)
            #expect(own.contains("每年至少 4 次（乡级，程序的默认次数") && !own.contains("山东"))
            // A group of a field is of its members' level too, though they belong to a group of their area.
            try await stage.run(["代表小组.csv": "小组名称,地区,类型,组长代表编号\n农业组,全市,专业,\n"])
            let farming = "\(path)/\(try await stage.deputyGroup("农业组").id)"
            let members = [("codes", "X1、X2"), ("day", "2024-02-01")]
            #expect(try await stage.send("\(farming)/join", members).status == 303)
            #expect(try await stage.page("\(farming)?year=2024", as: stage.staff).contains("每年至少 4 次（乡级"))
            let version = try await stage.deputyGroup("甲区第1代表小组").version
            #expect(
                try await stage.send("\(town)/level", [("version", "\(version)"), ("level", "city")]).status == 303)
            #expect(try await stage.page("\(town)?year=2024", as: stage.staff).contains("每年至少 9 次（市级"))
            try await stage.database.write { [office = stage.office] db in
                try db.run("UPDATE platform_office SET area = '山东省某市' WHERE id = \(office)")
            }
            let rules = try await stage.page("\(path)/rules", as: stage.staff)
            #expect(rules.contains("山东省实施代表法办法第十九条") && rules.contains("主任会议决定"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `study meetings are counted apart, and only the named month counts for the quarter`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.run(["代表小组.csv": "小组名称,地区,类型,组长代表编号\n早组,甲区,综合,\n准组,甲区,综合,\n"])
            let (early, kept) = (try await stage.deputyGroup("早组").id, try await stage.deputyGroup("准组").id)
            let ends = try Self.days("2024-03-02", "2024-06-30", "2024-09-01", "2024-12-31")
            let begins = try Self.days("2024-01-02", "2024-04-02", "2024-07-02", "2024-10-02")
            try await stage.hold(
                ends.map { HeldActivity(group: kept, day: $0) } + begins.map { HeldActivity(group: early, day: $0) }
                    + begins.map { HeldActivity(group: kept, day: $0, kind: "training") }
                    + begins.prefix(1).map { HeldActivity(group: early, day: $0, kind: "training", state: "planned") })
            let path = "/representatives/groups"
            let rule = [("level", "city"), ("per_year", "4"), ("basis", "主任会议决定"), ("from", "2024-01-01")]
            for wrong in [
                [("per_quarter", "0"), ("month", "3")], [("per_quarter", "1"), ("month", "4")],
                [("per_quarter", "1"), ("study", "二")],
            ] {
                #expect(try await stage.send("\(path)/rules", rule + wrong).status == 422, "\(wrong)")
            }
            let whole = rule + [("per_quarter", "1"), ("month", "3"), ("study", "1")]
            #expect(try await stage.send("\(path)/rules", whole).status == 303)
            let lacking = try await stage.page("\(path)/frequency?year=2024", as: stage.staff)
            #expect(lacking.contains("还没有达到 1 个") && lacking.contains("早组") && !lacking.contains("准组"))
            #expect(lacking.contains("每季度至少 1 次（在最后一个月）、每季度至少集中学习 1 次"))
            let detail = try await stage.page("\(path)/\(early)?year=2024", as: stage.staff)
            #expect(detail.contains("已开展活动 4 次，集中学习 0 次") && detail.contains("还差 8 次"))
            let quarter = try await stage.page("\(path)/frequency?year=2024&quarter=2", as: stage.staff)
            #expect(quarter.contains("早组") && !quarter.contains("准组"))
            let csv = try await stage.page("\(path)/frequency/export.csv?year=2024&quarter=2", as: stage.staff)
            #expect(csv.contains("1,1,1,1,0,4,2"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a new rule holds from its day on, and earlier years keep the old one`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.run(["代表小组.csv": "小组名称,地区,类型,组长代表编号\n甲组,甲区,综合,\n"])
            let group = try await stage.deputyGroup("甲组").id
            try await stage.hold(
                try Self.days("2023-02-01", "2023-03-01", "2024-02-01", "2024-03-01").map {
                    HeldActivity(group: group, day: $0)
                })
            let rule = [("level", "city"), ("per_year", "3"), ("per_quarter", "１"), ("basis", "主任会议决定")]
            let saved = try await stage.send("/representatives/groups/rules", rule + [("from", "2024-01-01")])
            #expect(saved.status == 303)
            let lacking = try await stage.page("/representatives/groups/frequency?year=2024", as: stage.staff)
            #expect(lacking.contains("还没有达到 1 个"))
            let before = try await stage.page("/representatives/groups/frequency?year=2023", as: stage.staff)
            #expect(before.contains("还没有达到 0 个"))
            for (form, message) in [
                (rule + [("from", "2023-12-31")], "新规定不能早于这一天"),
                (
                    [
                        ("level", "city"), ("per_year", "0"), ("per_quarter", "1"), ("basis", "x"),
                        ("from", "2025-01-01"),
                    ],
                    "每年的次数应当是"
                ),
            ] {
                let answer = try await stage.send("/representatives/groups/rules", form)
                #expect(answer.status == 422 && answer.words.contains(message))
            }
            #expect(try await stage.page("/representatives/groups/rules", as: stage.staff).contains("主任会议决定"))
            let frequency = try await stage.database.read { [office = stage.office] db in
                try #require(
                    try GroupFrequency.of(group, in: GroupYear(2024), today: Day(number: 20_500), office, db))
            }
            // Two of three in the year, but none in three quarters that need one each.
            #expect(frequency.quarters == [2, 0, 0, 0] && frequency.missing(in: nil) == 3)
        }
    }
}
