import Kernel
import Platform
import Storage
import StorageTesting
import Testing

@testable import Representatives

@Suite struct GroupActTests {
    @Test(arguments: TestBackend.allCases)
    func `a group is founded once, with deputies, leader and liaison`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill(["S1", "S2", "S3"].map { DeputySheet.line($0, "赵\($0)") })
            let form = [("name", "新编小组"), ("area", "丁区"), ("kind", "comprehensive")]
            #expect(try await stage.send("/representatives/groups", form).status == 303)
            let again = try await stage.send("/representatives/groups", form)
            #expect(again.status == 422 && again.words.contains("已经有叫“新编小组”的代表小组"))

            let path = "/representatives/groups/\(try await stage.deputyGroup("新编小组").id)"
            #expect(try await stage.page(path, as: stage.staff).contains("在任成员只有 0 名"))
            let joined = try await stage.send(
                "\(path)/join", [("version", "1"), ("codes", "S1、S2，S3 Ｓ１"), ("day", "2024-01-05")])
            #expect(joined.status == 303)
            let leader = try await stage.tenure("S2")
            #expect(leader.groupName == "新编小组")
            let named = try await stage.send(
                "\(path)/officers",
                [("version", "2"), ("leader", "\(leader.id)"), ("liaison", "钱联络"), ("phone", "13900005678")])
            #expect(named.status == 303)
            let page = try await stage.page(path, as: stage.staff)
            #expect(page.contains("赵S2") && page.contains("钱联络") && page.contains("139****5678"))
            #expect(!page.contains("13900005678") && !page.contains("在任成员只有"))
            let trail = try await stage.auditDetails("representatives.group.named").joined()
            #expect(trail.contains("钱联络") && !trail.contains("5678"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a deputy has one group of an area and may be in several of fields`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            try await stage.run([
                "代表小组.csv": "小组名称,地区,类型,组长代表编号\n甲区第1代表小组,甲区,综合,S1\n乙组,乙区,综合,\n法律组,全市,专业,\n农业组,全市,专业,\n"
            ])
            for name in ["法律组", "农业组", "乙组"] {
                let id = try await stage.deputyGroup(name).id
                let answer = try await stage.send(
                    "/representatives/groups/\(id)/join", [("codes", "S1"), ("day", "2024-02-01")])
                #expect(answer.status == 303, "\(name)")
            }
            #expect(try await stage.tenure("S1").groupName == "乙组")
            for name in ["法律组", "农业组", "乙组"] { #expect(try await stage.deputyGroup(name).members == 1, "\(name)") }
            let former = try await stage.deputyGroup("甲区第1代表小组")
            #expect(former.members == 0 && former.leader == nil)

            let law = try await stage.deputyGroup("法律组")
            let tenure = try await stage.tenure("S1").id
            let left = try await stage.send(
                "/representatives/groups/\(law.id)/leave",
                [("members", "\(tenure)"), ("day", "2024-03-01"), ("reason", "专业调整")])
            #expect(left.status == 303)
            #expect(try await stage.deputyGroup("法律组").members == 0)
            #expect(try await stage.tenure("S1").groupName == "乙组")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a ledger's professional membership is not lost when the deputy gets a group of an area`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某") { $0.group = "法律组" }])
            try await stage.run(["代表小组.csv": "小组名称,地区,类型,组长代表编号\n法律组,全市,专业,\n乙组,乙区,综合,\n"])
            let id = try await stage.deputyGroup("乙组").id
            _ = try await stage.send(
                "/representatives/groups/\(id)/join", [("codes", "S1"), ("day", "2024-02-01")])
            #expect(try await stage.deputyGroup("乙组").members == 1)
            #expect(try await stage.deputyGroup("法律组").members == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a plan has items by quarter, and one taken out leaves its reason`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let path = "/representatives/groups/\(try await stage.deputyGroup("甲区第1代表小组").id)"
            for (quarter, item) in [("4", "向选民述职"), ("1", "集中学习")] {
                let answer = try await stage.send(
                    "\(path)/plan", [("year", "2024"), ("quarter", quarter), ("item", item)])
                #expect(answer.status == 303)
            }
            let page = try await stage.page("\(path)?year=2024", as: stage.staff)
            let plan = page[try #require(page.firstRange(of: "年度计划</caption>")).lowerBound...]
            let (first, last) = (plan.firstRange(of: "集中学习"), plan.firstRange(of: "向选民述职"))
            #expect(try #require(first).lowerBound < #require(last).lowerBound)
            #expect(try await !stage.page("\(path)?year=2023", as: stage.staff).contains("集中学习"))
            let item = try await stage.database.read { db in
                try #require(
                    try db.value(
                        "SELECT id FROM representatives_group_plan WHERE quarter = 1", as: ID<GroupPlanItem>.self))
            }
            let dropped = try await stage.send("\(path)/drop-plan", [("items", "\(item)"), ("reason", "改期")])
            #expect(dropped.status == 303)
            #expect(try await !stage.page("\(path)?year=2024", as: stage.staff).contains("集中学习"))
            #expect(try await stage.count("representatives_group_plan WHERE drop_reason = '改期'") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a dissolved group counts no more and cannot be changed`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.run(["代表小组.csv": "小组名称,地区,类型,组长代表编号\n空组,甲区,综合,\n"])
            let path = "/representatives/groups/\(try await stage.deputyGroup("空组").id)"
            let answer = try await stage.send("\(path)/dissolve", [("day", "2024-05-01"), ("reason", "换届重编")])
            #expect(answer.status == 303)
            #expect(try await stage.figureValues(from: "2024-01-01", to: "2024-04-30")["groups.total"] == 1)
            #expect(try await stage.figureValues(from: "2024-01-01", to: "2024-06-30")["groups.total"] == 0)
            #expect(try await stage.page(path, as: stage.staff).contains("换届重编"))
            let late = try await stage.send("\(path)/plan", [("year", "2024"), ("quarter", "1"), ("item", "视察")])
            #expect(late.status == 409)
        }
    }
}
