import Kernel
import StorageTesting
import Testing

/// The verbs of the rooms of 代表建议 at a terminal: what a list says, what an act does, and who is told what instead.
struct RoomCommandTests {
    private static let today = Instant.now().day.description
    private static let unknown = "00000000-0000-7000-8000-000000000000"

    @Test(arguments: TestBackend.allCases)
    func `a promise is answered by the unit's head and judged by the deputy`(_ backend: TestBackend) async throws {
        try await Terminal.amongTwoOffices(backend) { terminal, things, foreign in
            let (id, act) = (try #require(things["promise"]), ["suggestions", "promise"])
            let listed = try await terminal.done("suggestions", "promises", "--as", "甲市-unit_clerk")
            #expect(
                listed.contains("\(id)\t2024001 ") && listed.contains("跟踪办理") && listed.contains("共 1 项"), "\(listed)")
            let answer = act + ["answer", id, "outcome=已经落实", "account=桥已经建成。"]
            try await terminal.refuses(65, "请填写落实日期", answer + ["--as", "甲市-unit_leader"])
            try await terminal.refuses(77, "现在应由", answer + ["--as", "甲市-unit_clerk"])
            try await terminal.refuses(65, "没有字段“date”", answer + ["date=1", "--as", "甲市-unit_leader"])
            for gone in [Self.unknown, try #require(foreign["promise"])] {
                let words = ["answer", gone, "outcome=fulfilled", "account=好", "fulfilled_on=\(Self.today)"]
                try await terminal.refuses(66, "没有这项承诺", act + words + ["--as", "甲市-unit_leader"])
            }
            let done = try await terminal.says(
                answer + ["fulfilled_on=\(Self.today)", "--as", "甲市-unit_leader"])
            #expect(done.contains("“二次答复”办好了。由领衔代表评价落实情况"), "\(done)")
            try await terminal.refuses(75, "待代表评价", answer + ["--as", "甲市-unit_leader"])
            let rated = try await terminal.says(act + ["rate", id, "grade=满意", "--as", "甲市-deputy"])
            #expect(rated.contains("这项承诺已落实"), "\(rated)")
            let kept = try await terminal.done("suggestions", "promises", "--office", "甲市")
            #expect(kept.contains("已落实") && kept.contains("落实率 1/1 = 100%"), "\(kept)")
            #expect(try await terminal.done("suggestions", "promises", "--overdue", "--office", "甲市").contains("共 0 项"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `more time is granted by the office alone, within the longest there is`(_ backend: TestBackend) async throws {
        try await Terminal.amongTwoOffices(backend) { terminal, things, _ in
            let (id, act) = (try #require(things["extension"]), ["suggestions", "extension"])
            let listed = try await terminal.done("suggestions", "extensions", "--office", "甲市")
            #expect(listed.contains(id) && listed.contains("待审核") && listed.contains("共 1 件"), "\(listed)")
            let grant = act + ["grant", id, "until=2024-06-28"]
            try await terminal.refuses(77, "现在应由代工委", grant + ["--as", "甲市-unit_leader"])
            try await terminal.refuses(66, "没有这件延期申请", grant + ["--office", "乙市"])
            try await terminal.refuses(65, "延期应到", act + ["grant", id, "until=2030-01-01", "--office", "甲市"])
            try await terminal.refuses(65, "没有动作“lengthen”", act + ["lengthen", id, "--office", "甲市"])
            #expect(try await terminal.says(grant + ["--office", "甲市"]).contains("答复期限已顺延"))
            try await terminal.refuses(75, "同意延期", grant + ["--office", "甲市"])
            #expect(try await terminal.done("suggestions", "extensions", "--office", "甲市").contains("同意延期"))
            #expect(try await terminal.done("clock", "list", "--office", "甲市").contains("2024-06-28"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a key suggestion is planned, acted upon and reported`(_ backend: TestBackend) async throws {
        try await Terminal.amongTwoOffices(backend) { terminal, things, _ in
            let (id, act) = (try #require(things["key"]), ["suggestions", "key"])
            let office = ["--office", "甲市"]
            let listed = try await terminal.says(["suggestions", "key-suggestions"] + office)
            #expect(listed.contains("\(id)\t2024001 ") && listed.contains("待制定方案"), "\(listed)")
            let plan = ["goal=建成天桥", "steps=调研、座谈", "starts_on=\(Self.today)", "ends_on=\(Self.today)"]
            try await terminal.refuses(
                65, "不能早于", act + ["plan", id] + plan.dropLast() + ["ends_on=2024-01-01"] + office)
            #expect(try await terminal.says(act + ["plan", id] + plan + office).contains("按方案开展督办"))
            let report = ["report_meeting=第31次主任会议", "reported_on=\(Self.today)", "report=已经督办。"]
            try await terminal.refuses(65, "至少记录一次督办活动", act + ["report", id] + report + office)
            let visit = ["kind=visit", "held_on=\(Self.today)", "content=看了现场。", "with_deputies=yes"]
            #expect(try await terminal.says(act + ["act", id] + visit + office).contains("“记录督办活动”办好了"))
            try await terminal.refuses(77, "现在应由代工委", act + ["report", id] + report + ["--as", "甲市-motions_group"])
            #expect(try await terminal.says(act + ["report", id] + report + office).contains("登记完成"))
            for (year, words) in [(Instant.now().day.year, "已报主任会议"), (1999, "共 0 件")] {
                let list = try await terminal.says(["suggestions", "key-suggestions", "--year", "\(year)"] + office)
                #expect(list.contains(words), "\(list)")
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a report is written by the unit, handed in by its head and sent back by the office`(
        _ backend: TestBackend
    ) async throws {
        try await Terminal.amongTwoOffices(backend) { terminal, things, _ in
            let (id, act) = (try #require(things["handling-report"]), ["suggestions", "report"])
            let (clerk, leader) = (["--as", "甲市-unit_clerk"], ["--as", "甲市-unit_leader"])
            let listed = try await terminal.says(["suggestions", "reports"] + clerk)
            #expect(listed.contains(id) && listed.contains("起草中") && listed.contains("共 1 件"), "\(listed)")
            try await terminal.refuses(77, "您的角色不能", ["suggestions", "reports", "--as", "甲市-deputy"])
            try await terminal.refuses(65, "报告正文已经写好", act + ["submit", id] + leader)
            let text = ["reporter=吴某", "post=副市长", "body=办理情况如下。"]
            #expect(try await terminal.says(act + ["rewrite", id] + text + clerk).contains("由报告单位负责人提交"))
            try await terminal.refuses(77, "现在应由", act + ["submit", id] + clerk)
            #expect(try await terminal.says(act + ["submit", id] + leader).contains("“提交报告”办好了"))
            try await terminal.refuses(75, "已提交，待审议", act + ["rewrite", id] + text + clerk)
            try await terminal.refuses(66, "没有", act + ["send_back", id, "reason=补数字", "--office", "乙市"])
            let back = try await terminal.says(act + ["send_back", id, "reason=补数字", "--office", "甲市"])
            #expect(back.contains("重新提交"), "\(back)")
            #expect(try await terminal.says(["suggestions", "reports", "--year", "1999"] + clerk).contains("共 0 件"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a work meeting is held with units that were told of it, named as people name them`(
        _ backend: TestBackend
    ) async throws {
        try await Terminal.amongTwoOffices(backend) { terminal, things, _ in
            let (id, act) = (try #require(things["meeting"]), ["suggestions", "meeting"])
            let office = ["--office", "甲市"]
            let listed = try await terminal.says(["suggestions", "meetings"] + office)
            #expect(listed.contains("\(id)\t\(Self.today)\t督办会") && listed.contains("共 1 次"), "\(listed)")
            let held = [
                "held_on=\(Self.today)", "place=会议室", "presided_by=主任甲", "record=听取了情况。",
            ]
            try await terminal.refuses(65, "没通知过的", act + ["hold", id, "units=市教育局"] + held + office)
            try await terminal.refuses(65, "没有承办单位“市火箭局”", act + ["hold", id, "units=市火箭局"] + held + office)
            let done = try await terminal.says(act + ["hold", id, "units=市交通运输局"] + held + office)
            #expect(done.contains("“登记召开情况”办好了"), "\(done)")
            try await terminal.refuses(75, "已召开", act + ["cancel", id, "reason=不开了"] + office)
            let note = try await terminal.says(act + ["revoke", id, "reason=登错了"] + office)
            #expect(note.contains("这次会议不再计入"), "\(note)")
            #expect(try await terminal.says(["suggestions", "meetings"] + office).contains("已取消"))
        }
    }
}

extension Terminal {
    /// Two offices in which there is one thing of each kind; the things are the first's, then the second's.
    fileprivate static func amongTwoOffices(
        _ backend: TestBackend, _ body: (Terminal, [String: String], [String: String]) async throws -> Void
    ) async throws {
        try await TwoOffices.with(backend) { stage in
            let database = stage.app.database
            let terminal = Terminal(address: try await address(of: database), database: database)
            try await body(terminal, stage.home.things, stage.away.things)
        }
    }

    fileprivate func says(
        _ arguments: [String], _ location: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let outcome = try await run("renda", arguments)
        try #require(
            outcome.code == 0, "\(arguments.joined(separator: " ")): \(outcome.error)", sourceLocation: location)
        return outcome.out
    }

    /// Expects this exit code, and these words for people.
    fileprivate func refuses(
        _ code: Int32, _ words: String, _ arguments: [String], _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let outcome = try await run("renda", arguments)
        #expect(
            outcome.code == code && outcome.error.contains(words), "\(arguments.joined(separator: " ")): \(outcome)",
            sourceLocation: location)
    }
}
