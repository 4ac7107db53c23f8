import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

/// 议案 after the presidium has taken it: to whom it is handed, what is decided, what comes of it.
@Suite struct MotionCourseTests {
    private typealias Typed = [String: [String]]

    @Test func `every state and every act of a motion is in its table`() {
        let rows = MotionCase.machine.rows
        #expect(Set(rows.flatMap { [$0.from, $0.to] }) == Set(MotionState.allCases))
        #expect(Set(rows.map(\.event)) == Set(MotionEvent.allCases))
    }

    @Test(arguments: TestBackend.allCases)
    func `a motion is handed on, reported on, given to a unit with a day, and closed`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await Self.taken(stage)
            let path = "/suggestions/motions/\(id)"
            let staff = try await SuggestionBrowser(stage, .staff)
            let lead = try await SuggestionBrowser(stage, .lead)
            let leader = try await SuggestionBrowser(stage, .mainLeader)
            let today = stage.today.description
            func act(_ event: String, _ version: Int, _ typed: Typed = [:], by browser: SuggestionBrowser) async -> Int
            {
                let typed = typed.merging(["version": [String(version)]]) { $1 }
                return await browser.post("\(path)/acts/\(event)", typed).status
            }
            #expect(try await Self.desks(path, stage) == [.staff: "交付审议", .chief: "交付审议"])
            let handing = ["body": ["committee"], "committee": ["财政经济委员会"], "handed_on": [today]]
            #expect(await act("hand", 1, handing.merging(["committee": []]) { $1 }, by: staff) == 422)
            #expect(await act("hand", 1, handing.merging(["committee": [Self.long]]) { $1 }, by: staff) == 422)
            #expect(await act("hand", 1, handing, by: lead) == 403)
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await act("hand", 1, handing, by: foreign) == 404)
            #expect(await leader.get(path).status == 404)
            #expect(await leader.get("/suggestions/\(id)").status == 404)
            #expect(await act("hand", 1, handing, by: staff) == 303)
            #expect(await act("hand", 1, handing, by: staff) == 409)
            // The committee has no people here: the office keeps its clock, or nobody would be warned.
            let kept = "SELECT COUNT(*) FROM platform_clock WHERE subject_id = \(id) AND holder_kind = 'role'" as SQL
            #expect(try await stage.count(kept) == 1)
            let due = try await stage.due(MotionClock.deliberation)
            #expect(try await lead.page(path).contains(due.chinese))

            let report = ["proposal": ["agenda"], "reported_on": [today], "report": ["经审议<1>，建议列入议程。"]]
            #expect(await act("report", 2, report, by: staff) == 303)
            #expect(await act("return_report", 3, ["reason": ["数字不全"]], by: staff) == 303)
            let again = report.merging(["report": ["经再次审议，建议列入议程。"]]) { $1 }
            #expect(await act("report", 4, again, by: staff) == 303)
            #expect(try await lead.page(path).contains("退回的报告：经审议&lt;1&gt;"))

            let session = try await Self.session(stage)
            let decision = [
                "meeting": [session.description], "decided_on": [today], "decision": ["交市政府办理"],
                "unit": [stage.main.description], "due_on": [stage.today.advanced(by: 20).description],
            ]
            for (name, text) in [("due_on", today), ("unit", "\(UnitID.new())"), ("meeting", "\(MeetingID.new())")] {
                #expect(await act("assign", 5, decision.merging([name: [text]]) { $1 }, by: staff) == 422, "\(name)")
            }
            #expect(await act("assign", 5, decision, by: staff) == 303)
            #expect(try await leader.page(path).contains(stage.today.advanced(by: 20).chinese))
            #expect(try await leader.page("/suggestions/\(id)").contains("关于修路的议案"))
            let letter = try await lead.page("/letters/papers/suggestions.motion-decision/\(id)")
            #expect(letter.contains("经财政经济委员会审议") && letter.contains("交市政府办理"))
            #expect(try await Self.desks(path, stage)[.mainLeader] == "报告办理情况")
            #expect(try await lead.page(path).contains("交甲市第1局办理"))
            #expect(try await leader.page("/notices").contains("《关于修路的议案》交您单位办理，请在"))
            let heard = try await lead.page("/notices")
            #expect(heard.contains("您提出的《关于修路的议案》已交财政经济委员会审议，"))
            #expect(heard.contains("您提出的《关于修路的议案》交甲市第1局办理："))
            // Whose it was by mistake may not open it any more; a message of a confidential one says so much, no more.
            try await stage.run("UPDATE suggestions_suggestion SET is_confidential = \(true) WHERE id = \(id)")
            #expect(await act("strike_decision", 6, ["reason": ["单位登错了"]], by: staff) == 303)
            #expect(await leader.get(path).status == 404)
            let told = try await leader.page("/notices")
            #expect(told.contains("不再由您单位办理。") && !told.contains("《关于修路的议案》不再由您单位办理"))
            #expect(told.contains("（保密件）") && !told.contains("单位登错了"))
            try await stage.run("UPDATE suggestions_suggestion SET is_confidential = \(false) WHERE id = \(id)")
            #expect(await act("assign", 7, decision, by: staff) == 303)
            #expect(await act("answer", 8, ["answer": ["正在修。"]], by: lead) == 403)
            #expect(await act("answer", 8, ["answer": ["正在修。"]], by: leader) == 303)
            #expect(await act("return_answer", 9, ["reason": ["写明完成日期"]], by: staff) == 303)
            #expect(await act("answer", 10, ["answer": ["年底修完。"]], by: leader) == 303)
            #expect(await act("finish", 11, by: staff) == 303)
            let done = try await lead.page(path)
            #expect(done.contains("已办结") && done.contains("年底修完。") && done.contains("退回的报告：正在修。"))
            let running = "SELECT COUNT(*) FROM platform_clock WHERE subject_id = \(id) AND stopped_on IS NULL" as SQL
            #expect(try await stage.count(running) == 0)
            #expect(try await Self.desks(path, stage).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a motion that is turned into a suggestion keeps its text and signers, and the list says what became of each`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let (turned, declined) = (try await Self.taken(stage), try await Self.taken(stage))
            let staff = try await SuggestionBrowser(stage, .staff)
            let today = stage.today.description
            let session = try await Self.session(stage)
            let decision = ["meeting": [session.description], "decided_on": [today], "decision": ["不作为议案"]]
            for (id, event) in [(turned, "convert"), (declined, "decline")] {
                let acts = "/suggestions/motions/\(id)/acts"
                let handing = ["version": ["1"], "body": ["standing_committee"], "handed_on": [today]]
                #expect(await staff.post("\(acts)/hand", handing).status == 303)
                let report = [
                    "version": ["2"], "proposal": ["convert"], "reported_on": [today], "report": ["建议转为建议。"],
                ]
                #expect(await staff.post("\(acts)/report", report).status == 303)
                let typed = decision.merging(["version": ["3"]]) { $1 }
                #expect(await staff.post("\(acts)/\(event)", typed).status == 303)
            }
            let detail = try await stage.detail(turned, as: .staff)
            #expect(detail.core.state == .triage && detail.core.kind == .suggestion && detail.signers.count == 10)
            #expect(detail.core.number == "\(stage.today.year)001" && detail.core.title == "关于修路的议案")
            #expect(try await stage.submission(turned, as: .lead).marks.convertedOn == stage.today)
            try await stage.take(.assign, on: turned, stage.handedTo(stage.main), as: .staff)
            try await stage.refuses(.forbidden) { try await stage.take(.convertMotion, on: declined, as: .staff) }

            let list = "/suggestions/motions"
            #expect(try await staff.page(list).contains("共 2 件，其中交付审议 2 件，转为建议 1 件"))
            let converted = try await staff.page("\(list)?session=\(session)&fate=converted")
            #expect(converted.contains("共 1 件") && converted.contains("/suggestions/motions/\(turned)"))
            #expect(try await staff.page("\(list)?fate=under_way").contains("共 0 件"))
            #expect(await staff.get("\(list)/export.csv").words.contains("不列入议程"))
            let stranger = try await SuggestionBrowser(stage, .fourth)
            #expect(try await stranger.page(list).contains("共 0 件"))
            #expect(await stranger.get("\(list)/\(declined)").status == 404)

            let figures = try await stage.database.read { [office = stage.office] db in
                let day = db.now.day
                let year = try Period(from: day.advanced(by: -300), to: day.advanced(by: 30))
                return try SuggestionStatistics.ofMotions.flatMap { try $0.figures(year, office, db) }
            }
            #expect(figures.map(\.value) == [2, 2, 1])
        }
    }

    private static let long = String(repeating: "长", count: 61)

    /// A motion of ten deputies that the presidium has taken.
    static func taken(_ stage: SuggestionStage) async throws -> SuggestionID {
        let id = try await stage.draft(SuggestionStage.motion, signedBy: 9)
        try await stage.take(.submit, on: id, as: .lead)
        try await stage.take(.passDelegation, on: id, as: .head)
        try await stage.take(.passMotions, on: id, SuggestionStage.filed, as: .motions)
        let decided = ["decided_on": [stage.today.description], "basis": ["主席团第三次会议决定"]]
        try await stage.take(.takeAsMotion, on: id, decided, as: .staff)
        return id
    }

    static func session(_ stage: SuggestionStage) async throws -> MeetingID {
        let found = try await stage.database.read { [office = stage.office] db in
            try Meeting.all(in: office, db).first { $0.kind == .congress }
        }
        return try #require(found).id
    }

    /// On whose desk the motion's page stands, and what is to be done.
    private static func desks(_ path: String, _ stage: SuggestionStage) async throws -> [SuggestionPost: String] {
        try await stage.database.read { [app = stage.app, scopes = stage.scopes] db in
            try scopes.compactMapValues { scope in
                try app.desk.flatMap { try $0.items(scope, 100, db) }.first { $0.path == path }?.action
            }
        }
    }
}
