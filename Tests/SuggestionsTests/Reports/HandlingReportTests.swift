import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct HandlingReportTests {
    private static let path = "/suggestions/reports"

    @Test func `every state and every act of a report is in its table, and has a verb`() {
        let rows = HandlingReportCase.machine.rows
        #expect(Set(rows.flatMap { [$0.from, $0.to] }) == Set(HandlingReportState.allCases))
        #expect(Set(rows.map(\.event)) == Set(HandlingReportEvent.allCases))
        #expect(CaseEngine.handlingReports.verbs.count == HandlingReportEvent.allCases.count)
    }

    @Test(arguments: TestBackend.allCases)
    func `a report is written by its unit, its figures stand, it is heard, voted on, answered in time and closed`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let solved = try await stage.suggestion(at: .closed)
            _ = try await stage.suggestion(at: .handling)
            let meeting = try await Self.sit(stage)
            let staff = try await SuggestionBrowser(stage, .staff)
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            let leader = try await SuggestionBrowser(stage, .mainLeader)
            let id = HandlingReportID.new()
            let page = "\(Self.path)/\(id)"
            let opened = Self.opening(id, of: stage.main, in: stage.today.year)
            for _ in 1...2 { #expect(await staff.post(Self.path, opened).status == 303) }
            let twin = await staff.post(
                Self.path, Self.opening(HandlingReportID.new(), of: stage.main, in: stage.today.year))
            #expect(twin.status == 409 && twin.words.contains("已经有\(stage.today.year)年政府专题报告"))
            let other = Self.opening(HandlingReportID.new(), of: stage.next, in: stage.today.year)
            #expect(await staff.post(Self.path, other).status == 303)
            #expect(try await Self.waiting("写报告", id, stage) == [.mainClerk])
            func act(
                _ event: String, _ version: Int, _ typed: [String: [String]] = [:], by browser: SuggestionBrowser
            ) async -> WebResponse {
                await browser.post("\(page)/acts/\(event)", typed.merging(["version": [String(version)]]) { $1 })
            }
            let early = await act("submit", 1, by: leader)
            #expect(early.status == 422 && early.words.contains("报告正文已经写好"))
            let text = ["reporter": ["吴某"], "post": ["副市长"], "body": ["今年交办<2>件。"]]
            #expect(await act("rewrite", 1, text, by: clerk).status == 303)
            #expect(await act("rewrite", 1, text, by: clerk).status == 409)
            #expect(try await Self.waiting("提交报告", id, stage) == [.mainLeader])
            #expect(await act("submit", 2, by: clerk).status == 403)
            #expect(await clerk.get("/letters/papers/suggestions.handling-report/\(id)").status == 409)
            #expect(await act("submit", 2, by: leader).status == 303)

            // One of two suggestions replied; a third one later changes nothing of what was handed in.
            let before = try await staff.page(page)
            #expect(before.contains("1/2 = 50%") && before.contains("今年交办&lt;2&gt;件。"))
            _ = try await stage.suggestion(at: .handling)
            let after = try await staff.page(page)
            #expect(after.contains("1/2 = 50%") && after.contains("1/3 = 33%"))
            #expect(try await stage.state(solved) == .closed)

            #expect(await act("send_back", 3, ["reason": ["补充数字"]], by: staff).status == 303)
            let again = text.merging(["body": ["今年交办3件。"]]) { $1 }
            #expect(await act("rewrite", 4, again, by: clerk).status == 303)
            #expect(await act("submit", 5, by: leader).status == 303)
            let second = try await staff.page(page)
            #expect(second.contains("1/3 = 33%") && !second.contains("1/2 = 50%"))
            #expect(second.contains("第 1 次提交的报告") && second.contains("今年交办&lt;2&gt;件。"))

            let hearing = [
                "meeting": [meeting.description], "heard_on": [stage.today.description], "deliberation": ["审议认为"],
            ]
            let congress = try await stage.database.read { db in
                try Meeting.all(in: stage.office, db).first { $0.kind == .congress }
            }
            let wrong = hearing.merging(["meeting": [try #require(congress).id.description]]) { $1 }
            #expect(await act("hear", 6, wrong, by: staff).status == 422)
            #expect(await act("hear", 6, hearing, by: leader).status == 403)
            #expect(await act("hear", 6, hearing, by: staff).status == 303)

            let votes = [
                "expected": ["35"], "present": ["30"], "favour": ["17"], "against": ["10"], "middle": ["3"],
                "held_on": [stage.today.description],
            ]
            let many = votes.merging(["favour": ["27"]]) { $1 }
            #expect(await act("vote", 7, many, by: staff).status == 422)
            #expect(await act("vote", 7, votes, by: staff).status == 303)
            // 17 of 35 is more than half of those who voted, not of all members.
            #expect(try await staff.page(page).contains("未通过"))
            #expect(await act("vote", 8, votes, by: staff).status == 409)
            #expect(await act("strike_vote", 8, ["reason": ["票数登错"]], by: staff).status == 303)
            let right = votes.merging(["favour": ["18"], "against": ["9"]]) { $1 }
            #expect(await act("vote", 9, right, by: staff).status == 303)
            #expect(try await staff.page(page).contains("赞成 18，弃权 3，反对 9"))

            let opinion = ["opinion": ["提高办成率。"], "issued_on": [stage.today.description]]
            #expect(await act("issue", 10, opinion, by: staff).status == 303)
            let due = try await stage.due(HandlingReportCase.rectification)
            #expect(try await clerk.page(page).contains(due.chinese))
            #expect(try await Self.waiting("反馈研究处理情况", id, stage) == [.mainLeader])
            let letter = try await clerk.page("/letters/papers/suggestions.deliberation-opinion/\(id)")
            #expect(letter.contains("提高办成率。") && letter.contains(due.chinese))
            #expect(await act("answer", 11, ["answer": ["已整改。"]], by: leader).status == 303)
            #expect(try await Self.letter(id, staff).contains(due.chinese))
            #expect(await act("return_answer", 12, ["reason": ["再细些"]], by: staff).status == 303)
            #expect(await act("answer", 13, ["answer": ["已逐条整改。"]], by: leader).status == 303)
            let ballot = [
                "expected": ["35"], "present": ["30"], "issued": ["30"], "returned": ["30"], "valid": ["30"],
                "satisfied": ["25"], "mostly": ["4"], "unsatisfied": ["1"], "result": ["satisfied"],
                "held_on": [stage.today.description],
            ]
            #expect(await act("ballot", 14, ballot, by: staff).status == 303)
            #expect(await act("finish", 15, by: staff).status == 303)
            let done = try await staff.page(page)
            #expect(done.contains("办结") && done.contains("已整改。") && done.contains("第2次研究处理情况"))
            let paper = try await leader.page("/letters/papers/suggestions.handling-report/\(id)")
            #expect(paper.contains("今年交办3件。") && paper.contains("1/3") && paper.contains("33%"))
            #expect(await staff.get("\(Self.path)/export.csv").words.contains("政府专题报告"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a hearing and an opinion entered by mistake are taken back with a reason, until voted on or answered`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let meeting = try await Self.sit(stage)
            let staff = try await SuggestionBrowser(stage, .staff)
            let leader = try await SuggestionBrowser(stage, .mainLeader)
            let id = HandlingReportID.new()
            #expect(await staff.post(Self.path, Self.opening(id, of: stage.main, in: stage.today.year)).status == 303)
            func act(
                _ event: String, _ version: Int, _ typed: [String: [String]] = [:], by browser: SuggestionBrowser
            ) async -> Int {
                let typed = typed.merging(["version": [String(version)]]) { $1 }
                return await browser.post("\(Self.path)/\(id)/acts/\(event)", typed).status
            }
            let text = ["reporter": ["吴某"], "post": ["副市长"], "body": ["今年交办2件。"]]
            #expect(await act("rewrite", 1, text, by: staff) == 303)
            #expect(await act("submit", 2, by: staff) == 303)
            let hearing = [
                "meeting": [meeting.description], "heard_on": [stage.today.description], "deliberation": ["审议认为"],
            ]
            let reason = ["reason": ["会议选错了"]]
            #expect(await act("hear", 3, hearing, by: staff) == 303)
            #expect(await act("strike_hearing", 4, by: staff) == 422)
            #expect(await act("strike_hearing", 4, reason, by: leader) == 403)
            #expect(await act("strike_hearing", 4, reason, by: staff) == 303)
            #expect(try await leader.page("\(Self.path)/\(id)").contains("撤销的审议情况：审议认为"))
            #expect(await act("hear", 5, hearing, by: staff) == 303)
            let opinion = ["opinion": ["提高办成率。"], "issued_on": [stage.today.description]]
            #expect(await act("issue", 6, opinion, by: staff) == 303)
            #expect(await act("strike_issue", 7, reason, by: staff) == 303)
            let running: SQL = """
                SELECT COUNT(*) FROM platform_clock
                 WHERE key = \(HandlingReportCase.rectification) AND stopped_on IS NULL
                """
            #expect(try await stage.count(running) == 0)
            #expect(await staff.get("/letters/papers/suggestions.deliberation-opinion/\(id)").status == 409)
            let votes = [
                "expected": ["35"], "present": ["30"], "favour": ["18"], "against": ["9"], "middle": ["3"],
                "held_on": [stage.today.description],
            ]
            #expect(await act("vote", 8, votes, by: staff) == 303)
            #expect(await act("strike_hearing", 9, reason, by: staff) == 409)
            #expect(await act("issue", 9, opinion, by: staff) == 303)
            #expect(try await stage.count(running) == 1)
            #expect(await act("answer", 10, ["answer": ["已整改。"]], by: leader) == 303)
            #expect(await act("return_answer", 11, reason, by: staff) == 303)
            #expect(await act("strike_issue", 12, reason, by: staff) == 409)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what a unit without accounts would do waits for the office`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let id = HandlingReportID.new()
            let opened = Self.opening(id, of: stage.here.units[5], in: stage.today.year)
            #expect(await staff.post(Self.path, opened).status == 303)
            #expect(try await Self.waiting("写报告", id, stage) == [.staff, .chief])
            let text = ["version": ["1"], "reporter": ["吴某"], "post": ["副市长"], "body": ["今年交办2件。"]]
            #expect(await staff.post("\(Self.path)/\(id)/acts/rewrite", text).status == 303)
            #expect(try await Self.waiting("提交报告", id, stage) == [.staff, .chief])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a unit sees its own reports only, another office none`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let id = HandlingReportID.new()
            let opened = Self.opening(id, of: stage.main, in: stage.today.year)
            let long = opened.merging(["reporter": [String(repeating: "吴", count: 61)]]) { $1 }
            #expect(await staff.post(Self.path, long).status == 422)
            for wrong in [
                ["unit": [stage.there.units[0].description]], ["year": ["3000"]], ["kind": ["portfolio"]],
                ["portfolio": [ID<Portfolio>.new().description]],
            ] {
                #expect(await staff.post(Self.path, opened.merging(wrong) { $1 }).status == 422, "\(wrong)")
            }
            #expect(await staff.post(Self.path, opened).status == 303)
            let own = try await SuggestionBrowser(stage, .mainClerk)
            #expect(try await own.page(Self.path).contains("政府专题报告</a>"))
            #expect(await own.post(Self.path, opened).status == 403)
            let other = try await SuggestionBrowser(stage, .coLeader)
            #expect(try await !other.page(Self.path).contains("政府专题报告</a>"))
            for stranger in [SuggestionPost.coLeader, .foreignStaff, .foreignLeader] {
                let browser = try await SuggestionBrowser(stage, stranger)
                #expect(await browser.get("\(Self.path)/\(id)").status == 404, "\(stranger)")
                let act = await browser.post("\(Self.path)/\(id)/acts/submit", ["version": ["1"]])
                #expect(act.status == 404, "\(stranger)")
                #expect(await browser.get("/letters/papers/suggestions.handling-report/\(id)").status == 404)
            }
            let deputy = try await SuggestionBrowser(stage, .lead)
            #expect(await deputy.get(Self.path).status == 403)
        }
    }

    /// On whose desk the report stands with this action.
    private static func waiting(_ action: String, _ id: HandlingReportID, _ stage: SuggestionStage) async throws
        -> Set<SuggestionPost>
    {
        try await stage.database.read { [app = stage.app, scopes = stage.scopes] db in
            Set(
                try scopes.filter { _, scope in
                    try app.desk.flatMap { try $0.items(scope, 100, db) }
                        .contains { $0.path == "\(path)/\(id)" && $0.action == action }
                }.keys)
        }
    }

    private static func letter(_ id: HandlingReportID, _ browser: SuggestionBrowser) async throws -> String {
        try await browser.page("/letters/papers/suggestions.deliberation-opinion/\(id)")
    }

    static func opening(_ id: HandlingReportID, of unit: UnitID, in year: Int) -> [String: [String]] {
        [
            "id": [id.description], "kind": ["government"], "unit": [unit.description], "year": [String(year)],
            "reporter": ["吴某"], "post": ["副市长"],
        ]
    }

    /// A meeting of the standing committee that sits today.
    static func sit(_ stage: SuggestionStage) async throws -> MeetingID {
        let (office, id) = (stage.office, MeetingID.new())
        try await stage.database.write { db in
            var batch = Batch(
                into: "platform_meeting",
                [
                    "id", "office_id", "code", "name", "kind", "level", "term", "number", "starts_on", "ends_on",
                    "created_at",
                ])
            let today = db.now.day
            batch.append(
                id, office, "C10", "六届人大常委会第十次会议", "standing_committee", "city", 6, 10, today, today, db.now)
            try db.insert(batch)
        }
        return id
    }
}
