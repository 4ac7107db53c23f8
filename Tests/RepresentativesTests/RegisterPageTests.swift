import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct RegisterPageTests {
    @Test(arguments: TestBackend.allCases)
    func `the list costs the same for ten deputies and for five hundred`(_ backend: TestBackend) async throws {
        var costs: Set<Int> = []
        for count in [10, 500] {
            try await RegisterStage.with(backend) { stage in
                try await stage.fill(DeputySheet.crowd(count))
                let group = try #require(try await stage.tenure("S10001").group)
                let before = stage.database.statementsRun
                let page = try await stage.page(
                    "/representatives?level=city&sort=delegation&size=100&group=\(group)", as: stage.staff)
                costs.insert(stage.database.statementsRun - before)
                #expect(page.contains("共 \(count) 条"))
                #expect(page.contains("甲区第1代表小组"))
            }
        }
        #expect(costs.count == 1)
    }

    @Test(arguments: TestBackend.allCases)
    func `list, export and API show telephones masked`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let id = try await stage.tenure("S1").id
            for path in [
                "/representatives", "/representatives/\(id)", "/representatives/export.csv", "/api/representatives",
                "/api/representatives/\(id)",
            ] {
                let page = try await stage.page(path, as: stage.staff)
                #expect(page.contains("138****1234"), "\(path)")
                #expect(!page.contains("13800001234"), "\(path)")
            }
            #expect(PhoneMask.masked("0719123") == "****23")
            #expect(PhoneMask.masked("119") == "****")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a telephone is shown to the office, and each look is in the trail`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let path = "/representatives/\(try await stage.tenure("S1").id)/telephone"
            #expect(try await stage.answer(.post, path, as: stage.scope(.motionsGroup)).status == 403)
            #expect(try await stage.answer(.post, path, as: stage.staff).words.contains("13800001234"))
            let looks = try await stage.count(
                "platform_audit WHERE action = 'representatives.tenure.reveal-telephone'")
            #expect(looks == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `another office's deputy is not found`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let id = try await stage.tenure("S1").id
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            #expect(try await stage.answer(.get, "/representatives/\(id)", as: stranger).status == 404)
            #expect(try await stage.answer(.get, "/api/representatives/\(id)", as: stranger).status == 404)
            #expect(try await stage.answer(.post, "/representatives/\(id)/telephone", as: stranger).status == 404)
            #expect(try await !stage.page("/representatives", as: stranger).contains("S1"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a delegation's head sees the delegation, a deputy only themselves`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([
                DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某") { $0.delegation = "乙区代表团" },
            ])
            let (own, other) = (try await stage.tenure("S1"), try await stage.tenure("S2"))
            let head = stage.scope(.delegationHead, of: own.delegation?.asID())
            let list = try await stage.page("/representatives", as: head)
            #expect(list.contains("赵某") && !list.contains("钱某") && !list.contains("乙区代表团"))
            #expect(try await stage.answer(.get, "/representatives/\(other.id)", as: head).status == 404)
            #expect(try await !stage.page("/representatives/delegations", as: head).contains("乙区代表团"))

            let deputy = stage.scope(.deputy, of: own.person.id.asID())
            #expect(try await stage.answer(.get, "/representatives", as: deputy).status == 403)
            let me = try await stage.page("/representatives/me", as: deputy)
            #expect(me.contains("S1") && me.contains("13800001234") && !me.contains("S2"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an act on the page moves the tenure, a wrong one comes back with what was typed`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let path = "/representatives/\(try await stage.tenure("S1").id)"
            let shown = try await stage.page(path, as: stage.staff)
            #expect(shown.contains("暂停执行代表职务") && !shown.contains("恢复执行代表职务"))
            let wrong = try await stage.answer(.post, "\(path)/suspend", "version=1&reason=abc123", as: stage.staff)
            #expect(wrong.status == 422 && wrong.words.contains("abc123"))
            let right = try await stage.answer(
                .post, "\(path)/suspend", "version=1&cause=serving&day=2023-01-02&reason=abc123", as: stage.staff)
            #expect(right.status == 303)
            let after = try await stage.page(path, as: stage.staff)
            #expect(after.contains("恢复执行代表职务") && after.contains("abc123"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what was found can be taken along as a workbook, and that is in the trail`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill(DeputySheet.crowd(3))
            let answer = try await stage.answer(.get, "/representatives/export.xlsx?q=S10002", as: stage.staff)
            #expect(answer.status == 200)
            let details = try await stage.database.read { db in
                try db.value(
                    "SELECT details FROM platform_audit WHERE action = 'representatives.exported'", as: String.self)
            }
            #expect(details == #"{"format":"xlsx","list":"代表名册","rows":"1"}"#)
            #expect(try await stage.page("/representatives/groups", as: stage.staff).contains("甲区第1代表小组"))
        }
    }
}
