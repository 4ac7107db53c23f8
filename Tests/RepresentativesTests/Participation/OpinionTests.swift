import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct OpinionTests {
    static let list = "/representatives/opinions"

    @Test(arguments: TestBackend.allCases)
    func `an opinion goes from the deputy to the unit and back, each seeing what is theirs`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let (register, staff) = (stage.register, stage.staff)
            let (deputy, other) = (try await stage.deputy("S10001"), try await stage.deputy("S10002"))
            let (unit, clerk) = try await stage.unit("市民政局")
            let (_, stranger) = try await stage.unit("市水利局")
            let activity = try await stage.activity()
            try await stage.invite(["S10001", "S10002"], to: activity)
            let page = try await Self.raise("增设助餐点", activity, by: deputy, stage)
            #expect(try await ParticipationPageTests.desk(stage, staff)["代表活动意见"] == ["增设助餐点"])
            for scope in [other, clerk] { #expect(try await register.answer(.get, page, as: scope).status == 404) }

            #expect(try await Self.act("assign", 1, "unit=\(unit)", page, staff, stage).status == 303)
            #expect(try await register.page(page, as: clerk).contains("活动意见答复期限"))
            #expect(try await register.answer(.get, page, as: stranger).status == 404)
            #expect(try await ParticipationPageTests.desk(stage, clerk)["代表活动意见"] == ["增设助餐点"])
            #expect(try await stage.notices(of: clerk).count == 1)
            #expect(try await Self.act("reply", 2, "reply=x", page, stranger, stage).status == 404)
            #expect(try await Self.act("reply", 2, "reply=x", page, staff, stage).status == 403)
            let empty = try await Self.act("reply", 2, "reply=", page, clerk, stage)
            #expect(empty.status == 422)
            #expect(try await Self.act("reply", 2, "reply=YEAR-END", page, clerk, stage).status == 303)
            #expect(try await register.count("platform_clock WHERE stopped_on IS NULL") == 0)
            // The reply is the office's to tell.
            #expect(try await !register.page(page, as: deputy).contains("YEAR-END"))
            #expect(try await Self.act("tell", 2, "", page, staff, stage).status == 409)
            #expect(try await Self.act("tell", 3, "", page, staff, stage).status == 303)
            #expect(try await register.page(page, as: deputy).contains("YEAR-END"))
            #expect(try await stage.notices(of: deputy).contains { $0.contains("“增设助餐点”有了答复") })
            #expect(try await Self.act("agree", 4, "", page, other, stage).status == 404)
            #expect(try await Self.act("agree", 4, "", page, deputy, stage).status == 303)
            #expect(try await Self.act("close", 5, "", page, staff, stage).status == 303)
            #expect(try await register.page("\(Self.list)?state=closed", as: staff).contains("增设助餐点"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a unit gives back what is not its own, and the clock begins anew with another unit`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let (unit, clerk) = try await stage.unit("市民政局")
            let (second, other) = try await stage.unit("市水利局")
            let (activity, deputy) = (try await stage.activity(), try await stage.deputy("S10001"))
            try await stage.invite(["S10001"], to: activity)
            let page = try await Self.raise("修渠", activity, by: deputy, stage)
            #expect(try await Self.act("assign", 1, "unit=\(UnitID.new())", page, stage.staff, stage).status == 422)
            #expect(try await Self.act("assign", 1, "unit=\(unit)", page, stage.staff, stage).status == 303)
            #expect(try await Self.act("give_back", 2, "reason=SECRET-WORD", page, clerk, stage).status == 303)
            #expect(try await stage.register.answer(.get, page, as: clerk).status == 404)
            #expect(try await !stage.register.page(page, as: deputy).contains("SECRET-WORD"))
            #expect(try await Self.act("assign", 3, "unit=\(second)", page, stage.staff, stage).status == 303)
            #expect(try await Self.act("reply", 4, "reply=a", page, other, stage).status == 303)
            #expect(try await Self.act("redo", 5, "reason=b", page, stage.staff, stage).status == 303)
            #expect(try await stage.register.count("platform_clock WHERE stopped_on IS NULL") == 1)
            #expect(try await stage.register.count("platform_clock") == 3)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the list is filtered and exported as its reader may see it`(_ backend: TestBackend) async throws {
        try await ParticipationStage.with(backend) { stage in
            let (register, staff) = (stage.register, stage.staff)
            let activity = try await stage.activity()
            try await stage.invite(["S10001", "S10002"], to: activity)
            let (one, two) = (try await stage.deputy("S10001"), try await stage.deputy("S10002"))
            let kept = try await Self.raise("设休息椅", activity, by: one, stage)
            _ = try await Self.raise("修路灯", activity, by: two, stage)
            #expect(try await Self.act("keep", 1, "reason=a", kept, staff, stage).status == 303)
            let page = try await register.page("\(Self.list)?state=kept&sort=title", as: staff)
            #expect(page.contains("设休息椅") && !page.contains("修路灯") && page.contains("人员1"))
            let own = try await register.page("\(Self.list)/export.csv", as: two)
            #expect(own.contains("修路灯") && !own.contains("设休息椅"))
            #expect(try await register.answer(.get, "\(Self.list)/export.xlsx", as: staff).status == 200)
            #expect(try await register.count("platform_audit WHERE action = 'representatives.opinion.exported'") == 2)
            let foreign = RegisterStage.scope(register.otherOffice, .officeStaff)
            #expect(try await register.answer(.get, kept, as: foreign).status == 404)
            #expect(try await !register.page(Self.list, as: foreign).contains("修路灯"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an opinion is given by who is on the roll, once, and not too long`(_ backend: TestBackend) async throws {
        try await ParticipationStage.with(backend) { stage in
            let (activity, other) = (try await stage.activity(), try await stage.activity())
            let (register, staff) = (stage.register, stage.staff)
            try await stage.invite(["S10001"], to: activity)
            try await stage.invite(["S10002"], to: other)
            let mine = try await stage.attendance("S10001", activity)
            let strange = try await stage.attendance("S10002", other)
            func form(_ id: OpinionID, _ attendance: String, title: String = "a") -> String {
                "id=\(id)&activity=\(activity)&title=\(title)&body=b\(attendance)"
            }
            let id = OpinionID.new()
            for wrong in [
                form(id, ""), form(id, "&attendance=\(strange)"), form(id, "&attendance=x"),
                form(id, "&attendance=\(mine)", title: String(repeating: "a", count: 101)),
            ] { #expect(try await register.answer(.post, Self.list, wrong, as: staff).status == 422) }
            let right = form(id, "&attendance=\(mine)")
            #expect(try await register.answer(.post, Self.list, right, as: staff).status == 303)
            #expect(try await register.answer(.post, Self.list, right, as: staff).status == 409)
            // A deputy gives it for themselves, whatever the form says.
            let deputy = try await stage.deputy("S10002")
            let unasked = form(OpinionID.new(), "&attendance=\(mine)")
            #expect(try await register.answer(.post, Self.list, unasked, as: deputy).status == 404)
            #expect(try await register.count("representatives_opinion") == 1)
            #expect(try await register.answer(.get, "\(Self.list)/new", as: staff).status == 404)
        }
    }

    /// Raised by the deputy on their own form; gives the address of its page.
    static func raise(
        _ title: String, _ activity: ActivityID, by deputy: Scope, _ stage: ParticipationStage
    ) async throws -> String {
        let id = OpinionID.new()
        let opinion = try await stage.database.write { db in
            let own = try OwnAttendance.find(in: activity, for: deputy, db).id
            let opinion = try RaisedOpinion(id, at: activity, ["title": [title], "body": ["内容"]], by: [own])
            try opinion.save(by: deputy, db)
            return opinion.id
        }
        return "\(list)/\(opinion)"
    }

    static func act(
        _ event: String, _ version: Int, _ form: String, _ page: String, _ scope: Scope, _ stage: ParticipationStage
    ) async throws -> WebResponse {
        try await stage.register.answer(.post, "\(page)/acts/\(event)", "version=\(version)&\(form)", as: scope)
    }
}
