import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct VoterReportTests {
    @Test(arguments: TestBackend.allCases)
    func `a report is planned, handed in by the deputy, held, published, and counts in the file`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            #expect(try await stage.plan(["S1"]).status == 303)
            let (path, deputy) = (try await stage.report(), try await stage.deputy("S1"))
            #expect(try await stage.page("/my/reports", as: deputy).contains("待交报告"))
            let handed = try await stage.send(
                "\(path)/acts/hand-in", [("version", "1"), ("body", "一年来履职情况如下")], as: deputy)
            #expect(handed.status == 303)
            #expect(try await stage.send("\(path)/acts/hold", stage.holding(2), as: deputy).status == 403)
            #expect(try await stage.send("\(path)/acts/hold", stage.holding(2)).status == 303)
            let payload = try #require(
                try await stage.text("SELECT payload FROM platform_event WHERE name = \(PerformanceNoted.name)"))
            #expect(payload.contains("report_to_voters") && payload.contains("2024-05-02"))
            #expect(payload.contains(try await stage.tenure("S1").id.description))
            let published = try await stage.send(
                "\(path)/acts/publish", [("version", "3"), ("day", "2024-05-02"), ("way", "当场宣布")])
            #expect(published.status == 303)
            let shown = try await stage.page(path, as: deputy)
            #expect(shown.contains("收回 50") && shown.contains("已公布") && shown.contains("一年来履职情况如下"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who is planned to report is told when and where`(_ backend: TestBackend) async throws {
        try await ParticipationStage.with(backend) { stage in
            let (one, two) = (try await stage.deputy("S10001"), try await stage.deputy("S10002"))
            try #require(try await stage.register.plan(["S10001"]).status == 303)
            let told = try await stage.notices(of: one)
            #expect(told.count == 1 && told[0].contains("甲区联络站") && told[0].contains("述职报告"))
            #expect(try await stage.notices(of: two).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `ballots that do not balance are refused beside their field, with what was typed`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            _ = try await stage.plan(["S1"])
            let path = try await stage.report()
            _ = try await stage.send("\(path)/acts/hand-in", [("version", "1"), ("body", "报告")])
            let wrong: [(KeyValuePairs<String, String>, String)] = [
                (["returned": "53"], "比发出的 52 张多"), (["excellent": "31"], "各等次票和无效票共 51 张"),
                (["basic": ""], "请填写基本称职票"), (["invalid": "-1"], "无效票应当是"), (["issued": "五十"], "发出票数应当是"),
                (["issued": "61"], "多于到会选民 60 人"),
            ]
            for (change, words) in wrong {
                let answer = try await stage.send("\(path)/acts/hold", stage.holding(2, change))
                #expect(answer.status == 422 && answer.words.contains(words), "\(words)")
                #expect(answer.words.contains("路灯何时修好"))
            }
            let future = stage.holding(2).map { $0.0 == "held_on" ? ("held_on", "2199-01-01") : $0 }
            #expect(try await stage.send("\(path)/acts/hold", future).words.contains("不能晚于今天"))
            #expect(try await stage.count("platform_event WHERE name = \(PerformanceNoted.name)") == 0)
            let unvoted = stage.holding(2).filter { field in !RegisterStage.counts.contains { $0.key == field.0 } }
            #expect(try await stage.send("\(path)/acts/hold", unvoted).status == 303)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a correction keeps what stood there, and asks for a reason`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            _ = try await stage.plan(["S1"])
            let path = try await stage.report()
            _ = try await stage.send("\(path)/acts/hand-in", [("version", "1"), ("body", "报告")])
            _ = try await stage.send("\(path)/acts/hold", stage.holding(2))
            let corrected = stage.holding(3, ["excellent": "31", "competent": "14"]).filter { $0.0 != "held_on" }
            #expect(try await stage.send("\(path)/acts/correct", corrected).status == 422)
            #expect(
                try await stage.send("\(path)/acts/correct", corrected + [("reason", "票数抄错")]).status == 303)
            let page = try await stage.page(path, as: stage.staff)
            #expect(page.contains("优秀 31") && page.contains("优秀 30") && page.contains("票数抄错"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a stale page, another deputy and another office change nothing`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            _ = try await stage.plan(["S1"])
            let path = try await stage.report()
            let text = [("version", "1"), ("body", "报告")]
            let other = try await stage.deputy("S2")
            #expect(try await stage.answer(.get, path, as: other).status == 404)
            #expect(try await stage.send("\(path)/acts/hand-in", text, as: other).status == 404)
            #expect(try await stage.answer(.get, "/representatives/reports", as: other).status == 403)
            let stranger = RegisterStage.scope(stage.otherOffice, .officeHead)
            #expect(try await stage.answer(.get, path, as: stranger).status == 404)
            #expect(try await stage.send("\(path)/acts/put-off", text, as: stranger).status == 404)
            #expect(try await !stage.page("/representatives/reports?year=2024", as: stranger).contains("赵某"))
            #expect(try await stage.plan(["S2"], as: stranger).status == 422)
            #expect(try await stage.send("\(path)/acts/hand-in", text).status == 303)
            #expect(try await stage.send("\(path)/acts/send-back", [("version", "1"), ("reason", "短")]).status == 409)
            #expect(try await stage.send("\(path)/acts/nonsense", text).status == 404)
            let long = String(repeating: "长", count: 20_001)
            _ = try await stage.send("\(path)/acts/send-back", [("version", "2"), ("reason", "太短")])
            #expect(try await stage.send("\(path)/acts/hand-in", [("version", "3"), ("body", long)]).status == 422)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the year's coverage has its numerator, its denominator and who is missing`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill(
                DeputySheet.crowd(9) + [DeputySheet.line("X1", "县代表") { $0.level = "县" }])
            #expect(try await stage.plan(["S10001", "S10002"]).status == 303)
            #expect(try await stage.plan(["S10002", "S10003"]).status == 422)
            let first = try await stage.tenure("S10001").id
            let path =
                "/representatives/reports/"
                + "\(try await stage.onlyID("SELECT id FROM representatives_report WHERE tenure_id = \(first)"))"
            _ = try await stage.send("\(path)/acts/hand-in", [("version", "1"), ("body", "报告")])
            _ = try await stage.send("\(path)/acts/hold", stage.holding(2))
            let page = try await stage.page("/representatives/reports?year=2024", as: stage.staff)
            #expect(page.contains("在任代表 9 名") && page.contains("1 名，占 9 名的 11 %，本年应有 3 名，还差 2 名"))
            #expect(page.contains("还没有述职的 8 名"))
            let missing = try await stage.page("/representatives/reports/missing", as: stage.staff)
            #expect(missing.contains("S10002") && !missing.contains("S10001") && !missing.contains("X1"))
            let choice = try await stage.page("/representatives/reports/plan?year=2024", as: stage.staff)
            #expect(choice.contains("S10003") && !choice.contains("S10002"))
            for (group, isShown) in [("甲区第1", true), ("乙区", false)] {
                let query = Query([("year", "2024"), ("group", group)]).encoded
                let page = try await stage.page("/representatives/reports/plan?\(query)", as: stage.staff)
                #expect(page.contains("S10003") == isShown, "\(group)")
            }
            let next = try await stage.page("/representatives/reports/plan?year=2025", as: stage.staff)
            #expect(next.contains("本届已述职 1 次"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a report put off keeps its reason and can be planned again`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            _ = try await stage.plan(["S1"])
            let path = try await stage.report()
            _ = try await stage.send("\(path)/acts/put-off", [("version", "1"), ("reason", "外出学习")])
            #expect(try await stage.page(path, as: stage.staff).contains("外出学习"))
            let again = [("version", "2"), ("planned_on", "2024-09-01"), ("form", "written")]
            #expect(try await stage.send("\(path)/acts/replan", again).status == 303)
            let page = try await stage.page("/representatives/reports?year=2024", as: stage.staff)
            #expect(page.contains("书面述职") && page.contains("2024-09-01") && page.contains("待交报告"))
            let export = try await stage.page("/representatives/reports/export.csv?year=2024", as: stage.staff)
            #expect(export.contains("赵某") && !export.contains("13800001234"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the desk shows the deputy the text to hand in, and the office the day that has come`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某")])
            _ = try await stage.plan(["S1"])
            let (staff, deputy) = (stage.staff, try await stage.deputy("S1"))
            let actions = try await stage.database.read { db in
                try [staff, deputy].map { try DeskShelf.voterReports.items($0, 10, db).map(\.action) }
            }
            #expect(actions == [["催交报告或暂缓"], ["交述职报告"]])
        }
    }
}
