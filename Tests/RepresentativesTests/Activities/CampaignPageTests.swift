import Kernel
import Platform
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct CampaignPageTests {
    private static let root = "/representatives/campaigns"

    private static func with(
        _ backend: TestBackend, _ body: (RegisterStage, String) async throws -> Void
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let id = CampaignID.new()
            let form = "id=\(id)&name=护河&year=2024&starts_on=2024-03-01&ends_on=2024-12-31"
            #expect(try await stage.answer(.post, root, form, as: stage.staff).status == 303)
            try await body(stage, "\(root)/\(id)")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a campaign counts deputies once and attendances each`(_ backend: TestBackend) async throws {
        try await Self.with(backend) { stage, path in
            try await stage.acceptLedgers([
                "活动.csv": ActivitySheet.text(
                    "H1,代表小组活动,走访,2024-04-22,甲区第1代表小组,甲区第1代表小组,,护河,,0,3",
                    "H2,代表小组活动,再走访,2024-05-22,甲区第1代表小组,甲区第1代表小组,,护河,,0,4"),
                "活动参加.csv": ActivitySheet.attendance(("H1", "S1"), ("H1", "S2"), ("H2", "S1")),
            ])
            let page = try await stage.page(path, as: stage.staff)
            #expect(page.contains("2 人，3 人次") && page.contains("7 条") && page.contains("2 项"))
            let list = try await stage.page(Self.root, as: stage.staff)
            #expect(list.contains("护河") && list.contains("2024"))
            #expect(try await stage.dutyFigures()["campaign.participants"] == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `phases are added and marked as done, once`(_ backend: TestBackend) async throws {
        try await Self.with(backend) { stage, path in
            let form = "name=部署&starts_on=2024-03-01&ends_on=2024-03-31"
            #expect(try await stage.answer(.post, "\(path)/phases", form, as: stage.staff).status == 303)
            let again = try await stage.answer(.post, "\(path)/phases", form, as: stage.staff)
            #expect(again.status == 422 && again.words.contains("部署"))
            let backwards = form.replacing("2024-03-31", with: "2024-02-01").replacing("部署", with: "方案")
            #expect(try await stage.answer(.post, "\(path)/phases", backwards, as: stage.staff).status == 422)
            #expect(try await stage.page(path, as: stage.staff).contains("没有登记完成"))
            let phase = try #require(try await stage.id(of: "representatives_campaign_phase"))
            let done = "\(path)/phases/\(phase)/done"
            #expect(try await stage.answer(.post, done, "done_on=2099-01-01", as: stage.staff).status == 422)
            #expect(try await stage.answer(.post, done, "done_on=2024-03-20&note=n1", as: stage.staff).status == 303)
            #expect(try await stage.answer(.post, done, "done_on=2024-03-20", as: stage.staff).status == 409)
            #expect(try await stage.page(path, as: stage.staff).contains("2024-03-20 完成"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an area supervision is added and ended, and stays in the record`(_ backend: TestBackend) async throws {
        try await Self.with(backend) { stage, path in
            let form = "leader=王某&area=甲区&offices=一室、二室，一室"
            #expect(try await stage.answer(.post, "\(path)/supervisions", form, as: stage.staff).status == 303)
            #expect(try await stage.dutyFigures()["supervision.offices"] == 2)
            let id = try #require(try await stage.id(of: "representatives_area_supervision"))
            let end = "\(path)/supervisions/\(id)/end"
            #expect(try await stage.answer(.post, end, "", as: stage.staff).status == 422)
            #expect(try await stage.answer(.post, end, "reason=分工调整", as: stage.staff).status == 303)
            #expect(try await stage.answer(.post, end, "reason=分工调整", as: stage.staff).status == 409)
            #expect(try await stage.page(path, as: stage.staff).contains("分工调整"))
            #expect(try await stage.dutyFigures()["supervision.leaders"] == 1)
            let later = try await stage.dutyFigures(from: "2099-01-01", to: "2099-12-31")
            #expect(later["supervision.leaders"] == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a deed counts in the performance file until it is withdrawn`(_ backend: TestBackend) async throws {
        try await Self.with(backend) { stage, path in
            let form = "deputy=S1&kind=donation&happened_on=2024-04-01&amount=5000&narrative=捐建一座桥"
            for wrong in [
                form.replacing("S1", with: "S9"), form.replacing("5000", with: "-5"),
                form.replacing("2024-04-01", with: "2099-04-01"), form.replacing("donation", with: "x"),
            ] {
                #expect(
                    try await stage.answer(.post, "\(path)/deeds", wrong, as: stage.staff).status == 422, "\(wrong)")
            }
            #expect(try await stage.answer(.post, "\(path)/deeds", form, as: stage.staff).status == 303)
            #expect(try await stage.notedItems().map(\.kind) == [.charity])
            #expect(try await stage.page(path, as: stage.staff).contains("1 件，金额 5000 元"))
            let id = try #require(try await stage.id(of: "representatives_deed"))
            let withdraw = "\(path)/deeds/withdraw"
            let reason = "deed=\(id)&reason=重复登记"
            #expect(try await stage.answer(.post, withdraw, "deed=\(id)", as: stage.staff).status == 422)
            #expect(try await stage.answer(.post, withdraw, reason, as: stage.staff).status == 303)
            #expect(try await stage.answer(.post, withdraw, reason, as: stage.staff).status == 409)
            let page = try await stage.page(path, as: stage.staff)
            #expect(page.contains("0 件，金额 0 元") && page.contains("重复登记"))
            #expect(
                try await stage.count("platform_event WHERE name = 'representatives.performance-withdrawn'") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `another office neither sees nor changes a campaign`(_ backend: TestBackend) async throws {
        try await Self.with(backend) { stage, path in
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            #expect(try await stage.answer(.get, path, as: stranger).status == 404)
            for (part, form) in [
                ("phases", "name=某&starts_on=2024-03-01&ends_on=2024-03-31"), ("supervisions", "leader=王某&area=甲区"),
                ("deeds", "deputy=S1&kind=donation&happened_on=2024-04-01&narrative=某"),
            ] {
                #expect(try await stage.answer(.post, "\(path)/\(part)", form, as: stranger).status == 404, "\(part)")
            }
            let list = try await stage.page(Self.root, as: stranger)
            #expect(!list.contains("护河"))
            let same = "id=\(CampaignID.new())&name=护河&year=2024"
            #expect(try await stage.answer(.post, Self.root, same, as: stage.staff).status == 422)
            #expect(try await stage.answer(.post, Self.root, same, as: stranger).status == 303)
        }
    }
}

extension RegisterStage {
    /// The only row of a table.
    fileprivate func id(of table: SQL) async throws -> ID<Never>? {
        try await database.read { db in try db.value("SELECT id FROM \(table)") }
    }
}
