import Kernel
import Platform
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct ActivityPageTests {
    private static func fill(_ stage: RegisterStage, _ count: Int) async throws {
        try await stage.fill([DeputySheet.line("S1", "赵某")])
        let lines = (1...count).map { "H\(1000 + $0),视察,第\($0)次视察,2024-04-22,市人大常委会,甲区第1代表小组,,,,,0" }
        let pairs = (1...count).map { "H\(1000 + $0),S1" }
        try await stage.acceptLedgers([
            "活动.csv": ([ActivitySheet.heading] + lines).joined(separator: "\n"),
            "活动参加.csv": (["活动编号,代表编号"] + pairs).joined(separator: "\n"),
        ])
    }

    @Test(arguments: TestBackend.allCases)
    func `list and detail cost the same for five activities and for three hundred`(_ backend: TestBackend) async throws
    {
        var costs: Set<Int> = []
        for count in [5, 300] {
            try await RegisterStage.with(backend) { stage in
                try await Self.fill(stage, count)
                let group = try #require(try await stage.tenure("S1").group)
                let id = try await stage.activityCoded("H1001").id
                let before = stage.database.statementsRun
                let list = try await stage.page(
                    "/representatives/activities?kind=inspection&year=2024&host=own&sort=attended&group=\(group)",
                    as: stage.staff)
                let detail = try await stage.page("/representatives/activities/\(id)", as: stage.staff)
                costs.insert(stage.database.statementsRun - before)
                #expect(list.contains("共 \(count) 条") && list.contains("甲区第1代表小组"))
                #expect(detail.contains("赵某") && detail.contains("/representatives/activities/\(id)/participants"))
            }
        }
        #expect(costs.count == 1)
    }

    @Test(arguments: TestBackend.allCases)
    func `activities are found by name and filtered, and what was found can be taken along`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.acceptLedgers([
                "活动.csv": ActivitySheet.text(
                    "H1,视察,河道治理视察,2024-04-22,市人大常委会,,,,,,", "H2,调研,养老服务调研,2023-04-22,省人大常委会,,,,,,")
            ])
            let path = "/representatives/activities"
            let found = try await stage.page("\(path)?q=河道", as: stage.staff)
            #expect(found.contains("河道治理视察") && !found.contains("养老服务调研"))
            for filter in ["year=2023", "host=upper", "kind=research"] {
                let page = try await stage.page("\(path)?\(filter)", as: stage.staff)
                #expect(!page.contains("河道治理视察") && page.contains("养老服务调研"), "\(filter)")
            }
            // Ordered by who came, the list is of one year, and says so.
            let bound = try await stage.page("\(path)?sort=attended", as: stage.staff)
            #expect(bound.contains("共 0 条") && bound.contains("只列一年的活动"))
            let asked = try await stage.page("\(path)?sort=attended&year=2023", as: stage.staff)
            #expect(asked.contains("养老服务调研") && !asked.contains("只列一年的活动"))
            for odd in ["year=99999999999999999999", "kind=x", "group=1", "campaign=%27", "state=zzz", "sort=drop"] {
                #expect(try await stage.page("\(path)?\(odd)", as: stage.staff).contains("共 2 条"), "\(odd)")
            }
            let csv = try await stage.page("\(path)/export.csv?year=2024", as: stage.staff)
            #expect(csv.contains("河道治理视察") && !csv.contains("养老服务调研"))
            #expect(try await stage.answer(.get, "\(path)/export.xlsx", as: stage.staff).status == 200)
            #expect(
                try await stage.count("platform_audit WHERE action = 'representatives.activities.exported'") == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a new activity is planned once however often its form is sent, and wrong input comes back`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            let path = "/representatives/activities"
            #expect(try await stage.page("\(path)/new", as: stage.staff).contains("列入计划"))
            let id = ActivityID.new()
            let wrong = try await stage.answer(.post, path, "id=\(id)&name=xyz123&kind=other", as: stage.staff)
            #expect(wrong.status == 422 && wrong.words.contains("xyz123"))
            let form = "id=\(id)&name=xyz123&kind=other&kind_word=恳谈&held_on=2024-05-01&host=某街道&ends_on=2024-05-02"
            for _ in 1...2 {
                #expect(try await stage.answer(.post, path, form, as: stage.staff).status == 303)
            }
            #expect(try await stage.count("representatives_activity") == 1)
            #expect(try await stage.activityCoded("HD2024-00001").kindWord == "恳谈")
            let other = form.replacing("xyz123", with: "abc")
            #expect(try await stage.answer(.post, path, other, as: stage.staff).status == 409)
            let second = other.replacing("\(id)", with: "\(ActivityID.new())")
            #expect(try await stage.answer(.post, path, second, as: stage.staff).status == 303)
            #expect(try await stage.activityCoded("HD2024-00002").name == "abc")
            let backwards = second.replacing("ends_on=2024-05-02", with: "ends_on=2024-04-02")
                .replacing("id=", with: "code=HD2024-00001&id=")
            #expect(try await stage.answer(.post, path, backwards, as: stage.staff).status == 422)
            #expect(try await stage.page("\(path)?q=xyz123", as: stage.staff).contains("xyz123"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the group of an activity is typed, with all groups to pick from, and stands in the form again`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            let path = "/representatives/activities"
            let empty = try await stage.answer(.get, "\(path)/new", as: stage.staff).words
            #expect(empty.contains("<option value=\"甲区第1代表小组\">") && empty.contains("list=\"f-group-names\""))
            let id = ActivityID.new()
            let form = [
                ("id", "\(id)"), ("name", "学习"), ("kind", "group"), ("held_on", "2024-05-01"), ("host", "甲区第1代表小组"),
            ]
            let wrong = try await stage.send(path, form + [("group", "第1组")])
            #expect(wrong.status == 422 && wrong.words.contains("没有叫“第1组”的代表小组"))
            #expect(try await stage.send(path, form + [("group", "甲区第1代表小组")]).status == 303)
            #expect(try await stage.activityCoded("HD2024-00001").groupName == "甲区第1代表小组")
            let again = try await stage.answer(.get, "\(path)/\(id)", as: stage.staff).words
            #expect(again.contains("value=\"甲区第1代表小组\""))
            let other = RegisterStage.scope(stage.otherOffice, .officeStaff)
            let foreign = [("id", "\(ActivityID.new())")] + form.dropFirst() + [("group", "甲区第1代表小组")]
            #expect(try await stage.send(path, foreign, as: other).status == 422)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `acts on the page move the activity, stale or wrong ones come back with what was typed`(
        _ backend: TestBackend
    ) async throws {
        try await ActivityTransitionTests.withPlanned(backend) { stage, today in
            let path = "/representatives/activities/\(try await stage.activityCoded("P1").id)"
            let shown = try await stage.page(path, as: stage.staff)
            #expect(shown.contains("\(path)/acts/announce") && !shown.contains("\(path)/acts/record"))
            let stale = try await stage.answer(.post, "\(path)/acts/announce", "version=7&note=n1", as: stage.staff)
            #expect(stale.status == 409 && stale.words.contains("n1"))
            let held = try await stage.answer(
                .post, "\(path)/acts/hold", "version=1&held_on=\(today)", as: stage.staff)
            #expect(held.status == 303)
            let long = String(repeating: "a", count: 5001)
            let wrong = try await stage.answer(
                .post, "\(path)/acts/record", "version=2&record=\(long)", as: stage.staff)
            #expect(wrong.status == 422)
            let done = try await stage.answer(
                .post, "\(path)/acts/record", "version=2&record=r1&opinions=2", as: stage.staff)
            #expect(done.status == 303)
            #expect(try await stage.page(path, as: stage.staff).contains("r1"))
            #expect(try await stage.answer(.post, "\(path)/acts/destroy", "version=3", as: stage.staff).status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `another office's activity is not found, and other roles see none`(_ backend: TestBackend) async throws {
        try await ActivityTransitionTests.withPlanned(backend) { stage, today in
            let id = try await stage.activityCoded("P1").id
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            let path = "/representatives/activities/\(id)"
            #expect(try await stage.answer(.get, path, as: stranger).status == 404)
            #expect(try await stage.answer(.get, "/representatives/activities/1", as: stage.staff).status == 404)
            let act = try await stage.answer(.post, "\(path)/acts/hold", "version=1&held_on=\(today)", as: stranger)
            #expect(act.status == 404)
            #expect(try await !stage.page("/representatives/activities", as: stranger).contains("视察P1"))
            for role in [Role.deputy, .delegationHead, .motionsGroup, .unitClerk] {
                let scope = stage.scope(role, of: role.bound == .nothing ? nil : .new())
                for path in [path, "/representatives/activities", "/representatives/campaigns"] {
                    #expect(try await stage.answer(.get, path, as: scope).status == 403, "\(role) \(path)")
                }
            }
            #expect(try await stage.activityCoded("P1").state == .planned)
        }
    }
}
