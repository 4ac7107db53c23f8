import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct RulesPageTests {
    private static let path = "/suggestions/rules"

    @Test(arguments: TestBackend.allCases)
    func `a set is compared, confirmed, and running clocks move with a trace`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page(Self.path).contains("系统自带，还没有选用"))
            let compared = try await staff.page("\(Self.path)/sets/chongqing")
            #expect(compared.contains("30 个工作日") && compared.contains("重庆市条例第二十条"))
            #expect(compared.contains("如果也按新规定计算，有 2 项的到期日会变。"))
            let before = try await stage.clocks(id)
            let blank = await staff.post("\(Self.path)/sets/chongqing", ["from": [stage.today.description]])
            #expect(blank.status == 422 && blank.words.contains("请填写正在计时的期限。"))
            let late = await staff.post(
                "\(Self.path)/sets/chongqing",
                ["from": [stage.today.advanced(by: 30).description], "running": ["recount"]])
            #expect(late.status == 422 && late.words.contains("正在计时的期限还不能按它计算"))
            #expect(try await stage.clocks(id) == before)
            let taken = await staff.post(
                "\(Self.path)/sets/chongqing", ["from": [stage.today.description], "running": ["recount"]])
            #expect(taken.status == 303)
            let (office, today) = (stage.office, stage.today)
            let (rules, contact, opinion, traces) = try await stage.database.read { db in
                let clocks = try ClockRules.load(office: office, db)
                return (
                    try SuggestionRules.load(of: office, db),
                    clocks.due(try clocks.rule(SuggestionClock.firstContact, on: today), from: today).due,
                    clocks.due(try clocks.rule(SuggestionClock.coOpinion, on: today), from: today).due,
                    try db.count("SELECT COUNT(*) FROM platform_clock_trace WHERE reason = '改用重庆市（2017）的规定'")
                )
            }
            #expect(rules.set == "chongqing" && rules.withdrawal == .anyTime && rules.setBy == "人员staff")
            let after = try await stage.clocks(id)
            #expect(after.first { $0.key == SuggestionClock.firstContact }?.due == contact)
            #expect(after.first { $0.key == SuggestionClock.coOpinion }?.due == opinion)
            #expect(before != after && traces == 2)
            #expect(try await staff.page(Self.path).contains("现行：重庆市（2017）"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `running clocks may keep their old rule`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let before = try await stage.clocks(id)
            let chief = try await SuggestionBrowser(stage, .chief)
            let taken = await chief.post(
                "\(Self.path)/sets/henan", ["from": [stage.today.description], "running": ["keep"]])
            #expect(taken.status == 303)
            #expect(try await stage.clocks(id) == before)
            let later = try await stage.suggestion(at: .handling)
            #expect(
                try await stage.clocks(later).first { $0.key == SuggestionClock.coOpinion }?.due
                    == stage.today.adding(months: 2))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `single lines are changed with their basis, and used when a reply is drafted`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            var typed = ChangeRuleLines.values(of: RuleSet.national.rules).mapValues { [$0] }
            typed["basis"] = ["主任会议决定"]
            typed["from"] = [stage.today.description]
            let same = await staff.post("\(Self.path)/lines", typed)
            #expect(same.status == 422 && same.words.contains("没有需要保存的改动"))
            typed["classes"] = ["A 已解决\nX 不知道"]
            let wrong = await staff.post("\(Self.path)/lines", typed)
            #expect(wrong.status == 422 && wrong.words.contains("应以 A、B、C、D 之一开头"))
            typed["classes"] = ["A 已解决\nD 不能解决\nD 属于上级职权"]
            typed["signer"] = ["collective"]
            #expect(await staff.post("\(Self.path)/lines", typed).status == 303)
            #expect(try await staff.page(Self.path).contains("主任会议决定"))

            let id = try await stage.suggestion(repliedAs: .opinionGiven)
            try await stage.take(
                .logTalk, on: id, of: stage.main, SuggestionStage.talk(on: stage.today), as: .mainClerk)
            let draft = { (result: String, name: String) async throws in
                try await stage.take(
                    .draftReply, on: id, of: stage.main,
                    [
                        "result_class": [result], "class_name": [name], "body": ["不能修。"], "promise": ["再看"],
                        "promised_by": [stage.today.description],
                    ], as: .mainClerk)
            }
            try await stage.refuses(.invalid, "result_class") { _ = try await draft("B", "") }
            try await stage.refuses(.invalid, "class_name") { _ = try await draft("D", "") }
            _ = try await draft("D", "属于上级职权")
            try await stage.refuses(.invalid, "was_discussed") {
                try await stage.take(
                    .passReply, on: id, of: stage.main, SuggestionStage.checked, as: .mainReviewer)
            }
            try await stage.take(
                .passReply, on: id, of: stage.main,
                SuggestionStage.checked.merging(["was_discussed": ["yes"]]) { $1 }, as: .mainReviewer)
            #expect(try await stage.detail(id, as: .mainClerk).replies.last?.className == "属于上级职权")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `only the office chooses, and for itself alone`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let fields = ["from": [stage.today.description], "running": ["keep"]]
            for post in [SuggestionPost.lead, .mainLeader, .head] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(await browser.get(Self.path).status == 403)
                #expect(await browser.post("\(Self.path)/sets/henan", fields).status == 403)
            }
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.post("\(Self.path)/sets/henan", fields).status == 303)
            #expect(await foreign.post("\(Self.path)/sets/unknown", fields).status == 404)
            let office = stage.office
            let rules = try await stage.database.read { db in try SuggestionRules.load(of: office, db) }
            #expect(rules == SuggestionRules())
        }
    }
}
