import Composition
import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Representatives

/// Opinions that end as the draft of a suggestion, in the whole house.
@Suite struct TurnedOpinionTests {
    static let event = "turn_into_suggestion"

    @Test(arguments: TestBackend.allCases)
    func `a deputy turns their opinion into a draft once, finds it on their desk and hands it in`(
        _ backend: TestBackend
    ) async throws {
        try await ParticipationStage.with(backend, in: House.subsystems) { stage in
            let (register, staff) = (stage.register, stage.staff)
            let (deputy, other) = (try await stage.deputy("S10001"), try await stage.deputy("S10002"))
            let activity = try await stage.activity()
            try await stage.invite(["S10001", "S10002"], to: activity)
            let page = try await OpinionTests.raise("增设助餐点", activity, by: deputy, stage)
            #expect(try await register.page(page, as: deputy).contains("转为代表建议"))
            let foreign = RegisterStage.scope(register.otherOffice, .officeStaff)
            for scope in [other, foreign] {
                #expect(try await OpinionTests.act(Self.event, 1, "", page, scope, stage).status == 404)
            }
            #expect(try await OpinionTests.act(Self.event, 1, "", page, deputy, stage).status == 303)
            #expect(try await OpinionTests.act(Self.event, 1, "", page, deputy, stage).status == 409)
            #expect(try await OpinionTests.act(Self.event, 2, "", page, staff, stage).status == 409)
            #expect(try await register.count("suggestions_suggestion") == 1)
            #expect(
                try await register.count("platform_audit WHERE action = 'representatives.opinion.turn_into_suggestion'")
                    == 1)

            #expect(try await ParticipationPageTests.desk(stage, deputy)["代表建议"] == ["增设助餐点"])
            #expect(try await ParticipationPageTests.desk(stage, staff)["代表活动意见"] == [])
            let draft = try await Self.draft(stage)
            let shown = try await register.page(draft, as: deputy)
            #expect(shown.contains("内容") && shown.contains("href=\"\(page)\""))
            #expect(try await register.page(page, as: deputy).contains("href=\"\(draft)\""))
            // A draft is the deputy's alone.
            let seen = try await register.page(page, as: staff)
            #expect(seen.contains("已转为代表建议") && !seen.contains(draft))
            #expect(try await register.answer(.get, draft, as: staff).status == 404)

            try await Self.handIn(draft, deputy, stage)
            #expect(try await register.page(page, as: staff).contains("href=\"\(draft)\""))
            #expect(try await register.page(draft, as: staff).contains("href=\"\(page)\""))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the office takes it from the unit, chooses among several deputies, and the clock stops`(
        _ backend: TestBackend
    ) async throws {
        try await ParticipationStage.with(backend, in: House.subsystems) { stage in
            let (register, staff) = (stage.register, stage.staff)
            let (one, two) = (try await stage.deputy("S10001"), try await stage.deputy("S10002"))
            let (unit, clerk) = try await stage.unit("市民政局")
            let activity = try await stage.activity()
            try await stage.invite(["S10001", "S10002"], to: activity)
            let page = try await Self.raiseTogether("修渠", ["S10001", "S10002"], activity, stage)
            #expect(try await OpinionTests.act("assign", 1, "unit=\(unit)", page, staff, stage).status == 303)
            #expect(try await OpinionTests.act(Self.event, 2, "", page, clerk, stage).status == 403)
            #expect(try await OpinionTests.act(Self.event, 2, "", page, one, stage).status == 403)
            let stranger = try await register.tenure("S10003").id
            for wrong in ["", "lead=\(stranger)", "lead=x"] {
                let refused = try await OpinionTests.act(Self.event, 2, wrong, page, staff, stage)
                #expect(refused.status == 422 && refused.words.contains("人员2（甲区代表团）"), "\(wrong)")
            }
            #expect(try await register.count("platform_clock WHERE stopped_on IS NULL") == 1)
            let lead = try await register.tenure("S10002").id
            #expect(try await OpinionTests.act(Self.event, 2, "lead=\(lead)", page, staff, stage).status == 303)
            #expect(try await register.count("platform_clock WHERE stopped_on IS NULL") == 0)
            #expect(try await ParticipationPageTests.desk(stage, two)["代表建议"] == ["修渠"])
            #expect(try await ParticipationPageTests.desk(stage, one)["代表建议"] == [])
            #expect(try await ParticipationPageTests.desk(stage, clerk)["代表活动意见"] == [])
            for told in [one, two, clerk] {
                #expect(try await stage.notices(of: told).contains { $0.contains("转为代表建议") })
            }
            let draft = try await Self.draft(stage)
            for scope in [one, clerk] {
                #expect(try await !register.page(page, as: scope).contains(draft))
                #expect(try await register.answer(.get, draft, as: scope).status == 404)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `no opinion becomes a suggestion of who is not in office, or of another level`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend, in: House.subsystems) { stage in
            let (register, staff) = (stage.register, stage.staff)
            try await register.fill([DeputySheet.line("X1", "孙某") { $0.level = "县" }])
            let (suspended, county) = (try await stage.deputy("S10001"), try await stage.deputy("X1"))
            let activity = try await stage.activity()
            try await stage.invite(["S10001", "X1"], to: activity)
            let opinions = [
                (suspended, try await OpinionTests.raise("修路灯", activity, by: suspended, stage)),
                (county, try await OpinionTests.raise("修村道", activity, by: county, stage)),
            ]
            let cause = SuspensionCause.allCases[0].rawValue
            try await register.take(
                .suspend, on: "S10001", ["cause": [cause], "day": ["2024-01-02"], "reason": ["报告"]])
            for (deputy, page) in opinions {
                for scope in [deputy, staff] {
                    #expect(try await !register.page(page, as: scope).contains("转为代表建议"))
                }
                #expect(try await OpinionTests.act(Self.event, 1, "", page, deputy, stage).status == 403)
                let refused = try await OpinionTests.act(Self.event, 1, "", page, staff, stage)
                #expect(refused.status == 422 && refused.words.contains("本级在任"))
            }
            #expect(try await register.count("suggestions_suggestion") == 0)
            #expect(try await register.count("representatives_opinion WHERE state = 'raised'") == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who was told a reply keeps it, who was not does not get it by turning the opinion`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend, in: House.subsystems) { stage in
            let (register, staff) = (stage.register, stage.staff)
            let (activity, deputy) = (try await stage.activity(), try await stage.deputy("S10001"))
            let (unit, clerk) = try await stage.unit("市民政局")
            try await stage.invite(["S10001"], to: activity)
            let untold = [("redo", 3, "reason=a", staff), ("give_back", 4, "reason=b", clerk)]
            for (steps, isTold) in [([("tell", 3, "", staff)], true), (untold, false)] {
                let page = try await OpinionTests.raise("设休息椅", activity, by: deputy, stage)
                let start = [("assign", 1, "unit=\(unit)", staff), ("reply", 2, "reply=YEAR-END", clerk)]
                for (event, version, form, scope) in start + steps {
                    #expect(try await OpinionTests.act(event, version, form, page, scope, stage).status == 303)
                }
                let version = 3 + steps.count
                #expect(try await OpinionTests.act(Self.event, version, "", page, deputy, stage).status == 303)
                #expect(try await register.page(page, as: deputy).contains("YEAR-END") == isTold)
            }
            #expect(try await ParticipationPageTests.desk(stage, deputy)["代表建议"] == ["设休息椅", "设休息椅"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a draft that is discarded gives the opinion back where it stood`(_ backend: TestBackend) async throws {
        try await ParticipationStage.with(backend, in: House.subsystems) { stage in
            let (register, staff) = (stage.register, stage.staff)
            let (activity, deputy) = (try await stage.activity(), try await stage.deputy("S10001"))
            let (unit, clerk) = try await stage.unit("市民政局")
            try await stage.invite(["S10001"], to: activity)
            let page = try await OpinionTests.raise("增设助餐点", activity, by: deputy, stage)
            #expect(try await OpinionTests.act(Self.event, 1, "", page, deputy, stage).status == 303)
            let first = try await Self.draft(stage)
            #expect(try await OpinionTests.act("come_back", 2, "", page, staff, stage).status == 403)
            try await Self.discard(first, deputy, stage)
            let back = try await register.page(page, as: staff)
            #expect(back.contains("待处理") && back.contains("领衔代表作废了建议草稿") && !back.contains(first))
            #expect(try await stage.notices(of: deputy).contains { $0.contains("意见退回“待处理”") })

            #expect(try await OpinionTests.act("assign", 3, "unit=\(unit)", page, staff, stage).status == 303)
            #expect(try await OpinionTests.act(Self.event, 4, "", page, staff, stage).status == 303)
            #expect(try await register.count("platform_clock WHERE stopped_on IS NULL") == 0)
            let second = try await stage.database.read { db in
                try #require(
                    try db.value("SELECT id FROM suggestions_suggestion WHERE state = 'draft'", as: ID<Never>.self))
            }
            try await Self.discard("/suggestions/\(second)", deputy, stage)
            #expect(try await ParticipationPageTests.desk(stage, clerk)["代表活动意见"] == ["增设助餐点"])
            #expect(try await register.count("platform_clock WHERE stopped_on IS NULL") == 1)
        }
    }

    private static func discard(_ draft: String, _ deputy: Scope, _ stage: ParticipationStage) async throws {
        let form = "version=1&reason=x"
        #expect(try await stage.register.answer(.post, "\(draft)/acts/withdraw", form, as: deputy).status == 303)
        _ = try await EventDelivery.deliver(stage.register.application, now: .now())
    }

    /// The address of the one suggestion there is.
    private static func draft(_ stage: ParticipationStage) async throws -> String {
        let id = try await stage.database.read { db in
            try #require(try db.value("SELECT id FROM suggestions_suggestion", as: ID<Never>.self))
        }
        return "/suggestions/\(id)"
    }

    private static func handIn(_ draft: String, _ deputy: Scope, _ stage: ParticipationStage) async throws {
        let (office, rules) = (stage.office, stage.register.application.clockRules)
        try await stage.database.write { db in try ClockRules.installDefaults(for: office, rules: rules, db) }
        let words = "version=1&title=a&situation=b&proposal=c&publication=full"
        #expect(try await stage.register.answer(.post, "\(draft)/edit", words, as: deputy).status == 303)
        let lines = ["personal", "court_case", "forwarded", "academic", "promotion", "elsewhere", "empty"]
        let answers = "version=2&one_matter=yes" + lines.map { "&\($0)=no" }.joined()
        #expect(try await stage.register.answer(.post, "\(draft)/acts/submit", answers, as: deputy).status == 303)
    }

    private static func raiseTogether(
        _ title: String, _ codes: [String], _ activity: ActivityID, _ stage: ParticipationStage
    ) async throws -> String {
        let id = OpinionID.new()
        var givers: [AttendanceID] = []
        for code in codes { givers.append(try await stage.attendance(code, activity)) }
        let (staff, all) = (stage.staff, givers)
        try await stage.database.write { db in
            try RaisedOpinion(id, at: activity, ["title": [title], "body": ["内容"]], by: all).save(by: staff, db)
        }
        return "\(OpinionTests.list)/\(id)"
    }
}
