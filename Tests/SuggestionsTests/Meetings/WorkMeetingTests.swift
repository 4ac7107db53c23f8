import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

/// 办理工作会议: arranged, held, commented, called off; who is told and who sees what.
@Suite struct WorkMeetingTests {
    static let path = "/suggestions/meetings"

    @Test func `every state and every act of a work meeting has its place in the table`() {
        #expect(Set(WorkMeetingCase.machine.rows.flatMap { [$0.from, $0.to] }) == Set(WorkMeetingState.allCases))
        #expect(Set(WorkMeetingCase.machine.rows.map(\.event)) == Set(WorkMeetingEvent.allCases))
        #expect(CaseEngine<WorkMeetingCase>.workMeetings.verbs.count == WorkMeetingEvent.allCases.count)
        #expect(Set(WorkMeetingKind.allCases.map(\.title)).count == WorkMeetingKind.allCases.count)
    }

    @Test(arguments: TestBackend.allCases)
    func `units get the notice of an assigning meeting, which lays down five points before it is held`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(await staff.get("\(Self.path)/new").status == 200)
            let form = "\(Self.path)/new?step=2&kind=assigning&units=\(stage.main)"
            #expect(try await staff.page(form).contains("关于修路的建议"))
            let id = ID<WorkMeeting>.new().description
            let fields = Self.meeting(id, "assigning", on: stage.today, [stage.main], [suggestion])
            let long = fields.merging(["place": [String(repeating: "长", count: 101)]]) { $1 }
            let refused = await staff.post(Self.path, long)
            #expect(refused.status == 422 && refused.words.contains("开动员会"))
            let theirs = fields.merging(["units": [stage.there.units[0].description]]) { $1 }
            #expect(await staff.post(Self.path, theirs).status == 404)
            let strange = fields.merging(["suggestions": [SuggestionID.new().description]]) { $1 }
            #expect(await staff.post(Self.path, strange).status == 422)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_meeting") == 0)
            for _ in 1...2 { #expect(await staff.post(Self.path, fields).status == 303) }
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_meeting") == 1)
            #expect(try await Self.told(id, .mainClerk, stage) == 1)
            #expect(try await Self.told(id, .coClerk, stage) == 0)

            let held = Self.record(on: stage.today, [stage.main])
            let early = await Self.act("hold", 1, held, id, staff)
            #expect(early.status == 422 && early.words.contains("五个明确"))
            let points = ["leadership", "duties", "requirements", "measures", "assessment"]
            let five = Dictionary(uniqueKeysWithValues: points.map { ($0, ["明确<\($0)>"]) })
            #expect(await Self.act("lay_down", 1, five.filter { $0.key != "duties" }, id, staff).status == 422)
            #expect(await Self.act("lay_down", 1, five, id, staff).status == 303)
            #expect(await Self.act("hold", 1, held, id, staff).status == 409)
            #expect(await Self.act("include", 2, ["units": [stage.co.description]], id, staff).status == 303)
            #expect(try await Self.told(id, .coClerk, stage) == 1)
            #expect(try await Self.told(id, .mainClerk, stage) == 2)
            let drop = ["units": [stage.co.description], "suggestions": [suggestion.description], "reason": ["另行安排"]]
            #expect(await Self.act("exclude", 3, drop, id, staff).status == 303)
            #expect(await Self.act("exclude", 4, drop, id, staff).status == 422)
            let co = try await SuggestionBrowser(stage, .coClerk)
            let excused = try await co.page("\(Self.path)/\(id)")
            #expect(excused.contains("这次会议不用参加") && !excused.contains("一号会议室"))
            #expect(await co.get("/letters/papers/suggestions.meeting-notice/\(id)").status == 404)
            let again = drop.filter { $0.key != "reason" }
            #expect(await Self.act("include", 4, again, id, staff).status == 303)
            #expect(try await co.page("\(Self.path)/\(id)").contains("关于修路的建议"))
            let absent = Self.record(on: stage.today, [stage.here.units[5]])
            #expect(await Self.act("hold", 5, absent, id, staff).status == 422)
            #expect(await Self.act("hold", 5, held, id, staff).status == 303)
            let page = try await staff.page("\(Self.path)/\(id)")
            #expect(page.contains("明确&lt;duties&gt;") && page.contains("会上的记录") && page.contains("缺席"))
            #expect(try await staff.page("\(Self.path)?year=\(stage.today.year)&kind=assigning").contains("共 1 次"))
            #expect(try await staff.page("\(Self.path)?kind=report").contains("共 0 次"))
            #expect(await staff.get("\(Self.path)/export.csv").words.contains("开动员会"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is said of a unit is read by that unit, and by nobody whom it does not concern`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            let id = ID<WorkMeeting>.new().description
            let idle = stage.here.units[3]
            let fields = Self.meeting(id, "supervising", on: stage.today, [stage.main, stage.co, idle], [suggestion])
            #expect(await staff.post(Self.path, fields).status == 303)
            #expect(await Self.act("hold", 1, Self.record(on: stage.today, [stage.main]), id, staff).status == 303)
            let own = ["unit": [stage.main.description], "suggestion": [suggestion.description], "content": ["主办抓得紧"]]
            #expect(await Self.act("note", 2, own, id, staff).status == 303)
            let others = ["unit": [stage.co.description], "content": ["会办意见交得晚"]]
            #expect(await Self.act("note", 3, others, id, staff).status == 303)
            let uninvited = ["unit": [stage.next.description], "content": ["没来"]]
            #expect(await Self.act("note", 4, uninvited, id, staff).status == 422)
            let strange = ["unit": [idle.description], "suggestion": [suggestion.description], "content": ["没有参与"]]
            #expect(await Self.act("note", 4, strange, id, staff).status == 303)
            let bystander = try await SuggestionBrowser(stage, .idleClerk).page("\(Self.path)/\(id)")
            let numbers: [String] = try await stage.database.read { db in
                try db.values("SELECT number FROM suggestions_suggestion WHERE id = \(suggestion)")
            }
            let number = try #require(numbers.first)
            #expect(bystander.contains("没有参与") && !bystander.contains(number))
            #expect(try await staff.page("\(Self.path)/\(id)").contains(number))

            let main = try await SuggestionBrowser(stage, .mainClerk)
            let page = try await main.page("\(Self.path)/\(id)")
            #expect(page.contains("主办抓得紧") && page.contains("关于修路的建议") && !page.contains("会办意见交得晚"))
            #expect(!page.contains("会上的记录"))
            #expect(try await main.page("/suggestions/\(suggestion)").contains("主办抓得紧"))
            #expect(await main.post("\(Self.path)/\(id)/acts/note", own).status == 403)
            #expect(await main.get("/letters/papers/suggestions.meeting-notice/\(id)").words.contains("一号会议室"))
            let lead = try await SuggestionBrowser(stage, .lead)
            let seen = try await lead.page("/suggestions/\(suggestion)")
            #expect(seen.contains("开动员会") && !seen.contains("主办抓得紧"))
            for post in [SuggestionPost.lead, .nextClerk, .foreignStaff] {
                let other = try await SuggestionBrowser(stage, post)
                #expect(await other.get("\(Self.path)/\(id)").status == 404, "\(post)")
                #expect(await other.get("/letters/papers/suggestions.meeting-notice/\(id)").status == 404, "\(post)")
            }
            let note: ID<WorkMeetingNote> = try #require(
                try await stage.database.read { db in
                    try db.value("SELECT id FROM suggestions_meeting_note WHERE unit_id = \(stage.main)")
                })
            let strike = ["note": [note.description], "reason": ["说错了"]]
            #expect(await Self.act("strike_note", 5, strike, id, staff).status == 303)
            #expect(await Self.act("strike_note", 6, strike, id, staff).status == 422)
            #expect(try await !main.page("\(Self.path)/\(id)").contains("主办抓得紧"))
            #expect(try await staff.page("\(Self.path)/\(id)").contains("说错了"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a confidential suggestion on the agenda is named to its own units alone`(_ backend: TestBackend) async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .handling)
            try await stage.run(
                "UPDATE suggestions_suggestion SET is_confidential = \(true) WHERE id = \(suggestion)")
            let staff = try await SuggestionBrowser(stage, .staff)
            let id = ID<WorkMeeting>.new().description
            let fields = Self.meeting(id, "briefing", on: stage.today, [stage.main, stage.next], [suggestion])
            #expect(await staff.post(Self.path, fields).status == 303)
            let main = try await SuggestionBrowser(stage, .mainClerk)
            #expect(try await main.page("\(Self.path)/\(id)").contains("关于修路的建议"))
            let next = try await SuggestionBrowser(stage, .nextClerk)
            #expect(try await !next.page("\(Self.path)/\(id)").contains("关于修路的建议"))
            let notice = await staff.get("/letters/papers/suggestions.meeting-notice/\(id)")
            #expect(notice.status == 200 && !notice.words.contains("关于修路的建议"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a meeting called off keeps its reason, and its files are read by whom they are for`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let id = ID<WorkMeeting>.new().description
            let day = stage.today.advanced(by: 9)
            #expect(await staff.post(Self.path, Self.meeting(id, "report", on: day, [stage.main], [])).status == 303)
            for (label, name) in [("会议材料", "cai.pdf"), ("签到表", "qian.pdf")] {
                let sent = ["kind": WorkMeetingCase.kind, "subject": id, "label": label]
                #expect(await staff.upload("/attachments", sent, name, Array("%PDF-1.7\n\(name)".utf8)).status == 303)
            }
            let main = try await SuggestionBrowser(stage, .mainClerk)
            let page = try await main.page("\(Self.path)/\(id)")
            #expect(page.contains("cai.pdf") && !page.contains("qian.pdf"))
            let moved = Self.meeting(id, "", on: day.advanced(by: 7), [], []).merging(["reason": ["场地冲突"]]) { $1 }
                .filter { ["planned_on", "place", "agenda", "reason"].contains($0.key) }
            #expect(await Self.act("revise", 1, moved, id, staff).status == 303)
            let future = Self.record(on: day, [])
            #expect(await Self.act("hold", 2, future, id, staff).status == 422)
            #expect(await Self.act("cancel", 2, [:], id, staff).status == 422)
            #expect(await Self.act("cancel", 2, ["reason": ["并入常委会会议"]], id, staff).status == 303)
            #expect(try await staff.page("\(Self.path)/\(id)").contains("并入常委会会议"))
            #expect(try await Self.told(id, .mainClerk, stage) == 3)
            #expect(await Self.act("hold", 3, Self.record(on: stage.today, []), id, staff).status == 409)
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.post("\(Self.path)/\(id)/acts/cancel", ["reason": ["不开"]]).status == 404)
        }
    }

    static func meeting(
        _ id: String, _ kind: String, on day: Day, _ units: [UnitID], _ suggestions: [SuggestionID]
    ) -> [String: [String]] {
        [
            "id": [id], "kind": [kind], "units": units.map(\.description), "title": ["开动员会"],
            "planned_on": [day.description], "planned_time": ["上午9:00"], "place": ["一号会议室"], "agenda": ["一、通报情况"],
            "suggestions": suggestions.map(\.description),
        ]
    }

    static func record(on day: Day, _ units: [UnitID]) -> [String: [String]] {
        [
            "held_on": [day.description], "place": ["一号会议室"], "presided_by": ["赵某"],
            "units": units.map(\.description), "record": ["会上的记录"],
        ]
    }

    static func act(
        _ event: String, _ version: Int, _ typed: [String: [String]], _ id: String, _ staff: SuggestionBrowser
    ) async -> WebResponse {
        await staff.post("\(path)/\(id)/acts/\(event)", typed.merging(["version": [String(version)]]) { $1 })
    }

    /// How many notices about the meeting this person has got.
    private static func told(_ id: String, _ post: SuggestionPost, _ stage: SuggestionStage) async throws -> Int {
        let account = try stage.scope(post).account
        let meeting = try #require(ID<WorkMeeting>(id))
        return try await stage.count(
            "SELECT COUNT(*) FROM platform_notice WHERE account_id = \(account) AND page_id = \(meeting)")
    }
}
