import Kernel
import Platform
import Storage
import StorageTesting
import Testing
import Web

@testable import Suggestions

/// 会议次数规定: what an office's rule asks for, and whether it was kept.
@Suite struct MeetingRhythmTests {
    private static let path = "/suggestions/meetings"

    @Test func `a year's periods follow each other without a gap`() throws {
        for (period, count) in [
            (MeetingRule.Period.month, 12), (.quarter, 4), (.halfYear, 2), (.year, 1), (.dropped, 0),
        ] {
            let spans = period.spans(of: 2024)
            #expect(spans.count == count)
            #expect(Set(spans.map(\.title)).count == count)
            guard let first = spans.first, let last = spans.last else { continue }
            #expect(first.first.description == "2024-01-01" && last.last.description == "2024-12-31")
            for (one, next) in zip(spans, spans.dropFirst()) { #expect(one.last.advanced(by: 1) == next.first) }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `each period of a year says whether its meeting was held, and the desk reminds in its last third`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let rule = [
                "id": [ID<MeetingRule>.new().description], "kind": ["inspection"], "period": ["quarter"],
                "from": ["2023-01-01"], "basis": ["办理规定第十二条"],
            ]
            let mute = rule.merging(["basis": [""]]) { $1 }
            #expect(await staff.post("\(Self.path)/rules", mute).status == 422)
            for _ in 1...2 { #expect(await staff.post("\(Self.path)/rules", rule).status == 303) }
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_meeting_rule") == 1)
            let earlier = rule.merging(["id": [ID<MeetingRule>.new().description], "from": ["2022-01-01"]]) { $1 }
            #expect(await staff.post("\(Self.path)/rules", earlier).status == 422)

            try await Self.hold("2023-05-08", stage)
            try await Self.plan("2023-09-20", stage)
            func standings(_ year: Int, on today: String) async throws -> [MeetingRhythm.Slot.Standing] {
                let day = try #require(Day(today))
                return try await stage.database.read { db in
                    try MeetingRhythm.slots(of: year, on: day, in: stage.office, db).map(\.standing)
                }
            }
            let held = try #require(Day("2023-05-08"))
            let planned = try #require(Day("2023-09-20"))
            #expect(try await standings(2023, on: "2023-08-01") == [.missed, .held(held), .planned(planned), .ahead])
            #expect(try await standings(2023, on: "2023-11-29") == [.missed, .held(held), .missed, .ahead])
            #expect(try await standings(2023, on: "2023-12-15") == [.missed, .held(held), .missed, .due])
            #expect(try await standings(2022, on: "2023-12-15").isEmpty)
            let page = try await staff.page("\(Self.path)?year=2023")
            #expect(page.contains("第2季度") && page.contains("已开（2023-05-08）") && page.contains("没有开"))

            // Dropped from the middle of the year on: the quarters that end before are still asked for.
            let dropped = rule.merging([
                "id": [ID<MeetingRule>.new().description], "period": ["dropped"], "from": ["2023-08-01"],
            ]) { $1 }
            #expect(await staff.post("\(Self.path)/rules", dropped).status == 303)
            #expect(try await standings(2023, on: "2023-12-15") == [.missed, .held(held)])
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(try await foreign.page("\(Self.path)?year=2023").contains("还没有规定"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the office's desk asks for the record of a meeting whose day has passed`(_ backend: TestBackend) async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await Self.plan(stage.today.advanced(by: -1).description, stage)
            let waiting = try await stage.database.read { [app = stage.app, scopes = stage.scopes] db in
                Set(
                    try scopes.filter { _, scope in
                        try app.desk.flatMap { try $0.items(scope, 100, db) }
                            .contains { $0.path == "\(Self.path)/\(id)" && $0.action == "登记召开情况" }
                    }.keys)
            }
            #expect(waiting == [.staff, .chief])
            // A meeting of the past is noted down without notice.
            #expect(try await stage.count("SELECT COUNT(*) FROM platform_notice") == 0)
        }
    }

    @discardableResult private static func plan(_ day: String, _ stage: SuggestionStage) async throws -> ID<WorkMeeting>
    {
        let id = ID<WorkMeeting>.new()
        let (scope, unit) = (try stage.scope(.staff), stage.main)
        try await stage.database.write { db in
            try ArrangeMeeting.arrange(
                id, .inspection, with: [unit],
                ["title": ["视察"], "planned_on": [day], "place": ["工地"], "agenda": ["看现场"]], by: scope, db)
        }
        return id
    }

    private static func hold(_ day: String, _ stage: SuggestionStage) async throws {
        let id = try await plan(day, stage)
        let scope = try stage.scope(.staff)
        _ = try await stage.database.write { db in
            try CaseEngine.workMeetings.take(
                .hold, on: id.asID(),
                ["held_on": [day], "place": ["工地"], "presided_by": ["赵某"], "record": ["看了现场"]], by: scope, db
            ).transition.to
        }
    }
}
