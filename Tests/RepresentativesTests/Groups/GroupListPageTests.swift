import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct GroupListPageTests {
    private static let groups = "小组名称,地区,类型,组长代表编号\n甲组,甲区,综合,\n乙组,乙区,综合,\n法律组,全市,专业,\n"

    @Test(arguments: TestBackend.allCases)
    func `the list is narrowed by kind, area and activity, and says the rate`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.run(["代表小组.csv": Self.groups])
            let id = try await stage.deputyGroup("甲组").id
            try await stage.hold([HeldActivity(group: id, day: try #require(Day("2024-03-01")))])
            let period = "from=2024-01-01&to=2024-06-30"
            let all = try await stage.page("/representatives/groups?\(period)", as: stage.staff)
            #expect(all.contains("活动开展率 1/3＝33%") && all.contains("共 3 条"))
            let asked: [(String, [String], [String])] = [
                ("active=yes", ["甲组"], ["乙组", "法律组"]), ("active=no", ["乙组", "法律组"], ["甲组"]),
                ("kind=professional", ["法律组"], ["甲组", "乙组"]),
                ("area=%E4%B9%99%E5%8C%BA", ["乙组"], ["甲组", "法律组"]),
            ]
            for (filter, shown, hidden) in asked {
                let page = try await stage.page("/representatives/groups?\(period)&\(filter)", as: stage.staff)
                for name in shown { #expect(page.contains(">\(name)<"), "\(filter) \(name)") }
                for name in hidden { #expect(!page.contains(">\(name)<"), "\(filter) \(name)") }
            }
            let turned = try await stage.page("/representatives/groups?from=2024-06-30&to=2024-01-01", as: stage.staff)
            #expect(turned.contains("活动开展率 1/3"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the list costs the same for three groups and for three hundred`(_ backend: TestBackend) async throws {
        var costs: Set<Int> = []
        for count in [3, 300] {
            try await RegisterStage.with(backend) { stage in
                let lines = (1...count).map { "第\($0)组,甲区,综合," }.joined(separator: "\n")
                try await stage.run(["代表小组.csv": "小组名称,地区,类型,组长代表编号\n\(lines)\n"])
                let before = stage.database.statementsRun
                _ = try await stage.page("/representatives/groups?size=100", as: stage.staff)
                _ = try await stage.page("/representatives/groups/frequency", as: stage.staff)
                costs.insert(stage.database.statementsRun - before)
            }
        }
        #expect(costs.count == 1)
    }

    @Test(arguments: TestBackend.allCases)
    func `lists can be taken along, and that is in the trail`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.run(["代表小组.csv": Self.groups])
            let csv = try await stage.page("/representatives/groups/export.csv?kind=professional", as: stage.staff)
            #expect(csv.contains("法律组") && !csv.contains("甲组"))
            let lacking = try await stage.page("/representatives/groups/frequency/export.csv", as: stage.staff)
            #expect(lacking.contains("甲组"))
            #expect(try await stage.answer(.get, "/representatives/groups/export.xlsx", as: stage.staff).status == 200)
            #expect(try await stage.auditDetails("representatives.groups.exported").count == 3)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a delegation's head sees in a group only the deputies of the delegation`(_ backend: TestBackend) async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某") { $0.delegation = "乙区代表团" },
            ])
            let own = try await stage.tenure("S1")
            let head = stage.scope(.delegationHead, of: own.delegation?.asID())
            let path = "/representatives/groups/\(try #require(own.group))"
            let page = try await stage.page(path, as: head)
            #expect(page.contains("赵某") && !page.contains("钱某") && !page.contains("现在可以办的"))
            #expect(try await stage.page(path, as: stage.staff).contains("钱某"))
        }
    }
}
