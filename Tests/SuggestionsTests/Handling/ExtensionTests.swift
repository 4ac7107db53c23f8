import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct ExtensionTests {
    private static let path = "/suggestions/extensions"

    private static func form(_ id: ExtensionID, _ part: AssignmentID, until day: Day) -> SuggestionStage.Typed {
        [
            "id": [id.description], "part": [part.description], "until": [day.description], "reason": ["涉及面广"],
            "work_done": ["已测量"],
        ]
    }

    @Test(arguments: TestBackend.allCases)
    func `more time is asked, granted within six months, and the clock moves with a trace`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .handling)
            let part = try await stage.part(of: id, stage.main)
            let leader = try await SuggestionBrowser(stage, .mainLeader)
            #expect(try await leader.page("/suggestions/\(id)").contains("申请延期答复"))
            #expect(try await leader.page("\(Self.path)/new?part=\(part)").contains("最晚可以延到"))
            let request = ExtensionID.new()
            let (soon, last) = (stage.today.adding(months: 3), stage.today.adding(months: 6))
            for day in [soon, last.advanced(by: 1)] {
                let wrong = await leader.post(Self.path, Self.form(request, part, until: day))
                #expect(wrong.status == 422 && wrong.words.contains("延期应到现在的答复期限"))
            }
            for _ in 1...2 {
                #expect(await leader.post(Self.path, Self.form(request, part, until: last)).status == 303)
            }
            #expect(await leader.post(Self.path, Self.form(.new(), part, until: last)).status == 409)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_extension") == 1)
            // Handling goes on meanwhile.
            try await stage.take(
                .logTalk, on: id, of: stage.main, SuggestionStage.talk(on: stage.today), as: .mainClerk)

            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page("/desk").contains("审核延期申请"))
            #expect(try await staff.page(Self.path).contains("关于修路的建议"))
            // Its history begins with what was asked.
            #expect(try await !staff.page("\(Self.path)/\(request)").contains("还没有办理记录"))
            let acts = "\(Self.path)/\(request)/acts"
            #expect(await leader.post("\(acts)/grant", ["version": ["1"]]).status == 403)
            let less = stage.today.adding(months: 4)
            let told = try await stage.notices(id)[.lead] ?? 0
            #expect(
                await staff.post("\(acts)/grant", ["version": ["1"], "until": [less.description]]).status == 303)
            #expect(try await stage.notices(id)[.lead] == told + 1)
            #expect(try await stage.clocks(id).first { $0.key == SuggestionClock.reply }?.due == less)
            #expect(try await stage.count("SELECT COUNT(*) FROM platform_clock_trace") == 1)
            #expect(await staff.post("\(acts)/refuse", ["version": ["2"], "answer": ["不行"]]).status == 409)
            #expect(try await SuggestionBrowser(stage, .lead).page("\(Self.path)/\(request)").contains("同意延期"))
            // A later rule does not move a day that was decided.
            let scope = try stage.scope(.staff)
            let moved = try await stage.database.write { db in
                try ClockRules.change(
                    SuggestionClock.reply, length: .months(2), warnDays: 5, basis: "测试", from: db.now.day, by: scope, db
                )
                return try ClockRecount.apply([SuggestionClock.reply], reason: "测试", by: scope, db).moves.count
            }
            #expect(moved == 0)
            #expect(try await stage.clocks(id).first { $0.key == SuggestionClock.reply }?.due == less)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `it is asked by the unit's head, before the day, and settled by a reply`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replySigning)
            let (part, co) = (try await stage.part(of: id, stage.main), try await stage.part(of: id, stage.co))
            let day = stage.today.adding(months: 5)
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(await clerk.post(Self.path, Self.form(.new(), part, until: day)).status == 403)
            let coLeader = try await SuggestionBrowser(stage, .coLeader)
            #expect(await coLeader.post(Self.path, Self.form(.new(), part, until: day)).status == 403)
            #expect(await coLeader.post(Self.path, Self.form(.new(), co, until: day)).status == 409)
            let idle = try await SuggestionBrowser(stage, .idleLeader)
            #expect(await idle.post(Self.path, Self.form(.new(), part, until: day)).status == 404)
            let foreign = try await SuggestionBrowser(stage, .foreignLeader)
            #expect(await foreign.get("\(Self.path)/new?part=\(part)").status == 404)

            let request = ExtensionID.new()
            let leader = try await SuggestionBrowser(stage, .mainLeader)
            #expect(await leader.post(Self.path, Self.form(request, part, until: day)).status == 303)
            #expect(await foreign.get("\(Self.path)/\(request)").status == 404)
            try await stage.take(.signReply, on: id, of: stage.main, as: .mainLeader)
            #expect(try await leader.page("\(Self.path)/\(request)").contains("已答复，不再需要"))
            #expect(await leader.post(Self.path, Self.form(.new(), part, until: day)).status == 409)

            let late = try await stage.suggestion(repliedAs: .handling)
            try await stage.run("UPDATE platform_clock SET due_on = \(stage.today.advanced(by: -1))")
            let past = await leader.post(
                Self.path, Self.form(.new(), try await stage.part(of: late, stage.main), until: day))
            #expect(past.status == 409 && past.words.contains("延期应在到期以前申请"))
        }
    }
}
