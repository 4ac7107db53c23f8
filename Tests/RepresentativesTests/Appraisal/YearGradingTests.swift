import Kernel
import Platform
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct YearGradingTests {
    private static func opened(_ stage: RegisterStage) async throws -> String {
        try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
        let tenure = try await stage.tenure("S1").id.description
        let opened = try await stage.send(
            "/representatives/gradings/open", [("year", "2024"), ("tenures", tenure)])
        try #require(opened.status == 303)
        return "/representatives/gradings/\(try await stage.onlyID("SELECT id FROM representatives_grading"))"
    }

    private static func committee(_ version: Int, _ more: [(String, String)] = []) -> [(String, String)] {
        [("version", String(version)), ("occasion", "committee"), ("held_on", "2024-12-20")]
            + RegisterStage.counts.map { ($0.key, $0.value) } + more
    }

    @Test(arguments: TestBackend.allCases)
    func `a grade needs the committee's ballots, is never preset, and the deputy sees it once announced`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            let path = try await Self.opened(stage)
            let deputy = try await stage.deputy("S1")
            let early = try await stage.send("\(path)/acts/grade", [("version", "1"), ("grade", "excellent")])
            #expect(early.status == 422 && early.words.contains("已登记常委会会议的测评票数"))
            let talk = [("version", "1"), ("occasion", "opening"), ("held_on", "2024-02-01"), ("note", "继续努力")]
            #expect(try await stage.send("\(path)/acts/record", talk).status == 303)
            #expect(try await stage.send("\(path)/acts/record", Self.committee(2)).status == 303)
            let page = try await stage.page(path, as: stage.staff)
            #expect(page.contains("按规则算出") && page.contains("优秀（供参考") && !page.contains(" checked"))
            #expect(try await stage.send("\(path)/acts/grade", [("version", "3")]).status == 422)
            #expect(
                try await stage.send("\(path)/acts/grade", [("version", "3"), ("grade", "excellent")]).status == 303)
            #expect(try await stage.answer(.get, path, as: deputy).status == 404)
            let announce = [("version", "4"), ("day", "2024-12-20"), ("way", "常委会会议当场公布")]
            #expect(try await stage.send("\(path)/acts/announce", announce).status == 303)
            #expect(try await stage.page("/my/reports", as: deputy).contains("优秀"))
            #expect(try await stage.page(path, as: deputy).contains("继续努力"))
            let other = try await stage.deputy("S2")
            #expect(try await stage.answer(.get, path, as: other).status == 404)
            #expect(try await stage.count("representatives_performance") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `another grade than the rule's asks for a reason, and a grade taken back is given anew`(
        _ backend: TestBackend
    ) async throws {
        try await RegisterStage.with(backend) { stage in
            let path = try await Self.opened(stage)
            _ = try await stage.send("\(path)/acts/record", Self.committee(1))
            let other = [("version", "2"), ("grade", "competent")]
            let refused = try await stage.send("\(path)/acts/grade", other)
            #expect(refused.status == 422 && refused.words.contains("票数对应“优秀”"))
            #expect(try await stage.send("\(path)/acts/grade", other + [("reason", "缺席较多")]).status == 303)
            #expect(try await stage.send("\(path)/acts/reopen", [("version", "3"), ("reason", "重议")]).status == 303)
            let page = try await stage.page(path, as: stage.staff)
            #expect(page.contains("测评中") && page.contains("缺席较多") && page.contains("重议"))
            let export = try await stage.page("/representatives/gradings/export.csv?year=2024", as: stage.staff)
            #expect(export.contains("赵某") && !export.contains("缺席较多"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a meeting recorded again replaces the earlier record with a reason`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let path = try await Self.opened(stage)
            let unvoted = [("version", "1"), ("occasion", "committee"), ("held_on", "2024-12-20")]
            #expect(try await stage.send("\(path)/acts/record", unvoted).words.contains("常委会会议测评要填票数"))
            _ = try await stage.send("\(path)/acts/record", Self.committee(1))
            #expect(try await stage.send("\(path)/acts/record", Self.committee(2)).status == 422)
            #expect(try await stage.count("representatives_grading_meeting") == 1)
            let again = Self.committee(2, [("reason", "票数抄错")])
            #expect(try await stage.send("\(path)/acts/record", again).status == 303)
            #expect(try await stage.page(path, as: stage.staff).contains("已更正"))
            #expect(try await stage.count("representatives_grading_meeting WHERE is_replaced = \(true)") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the office's own thresholds give the grade, and those before stay on record`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let path = try await Self.opened(stage)
            _ = try await stage.send("\(path)/acts/record", Self.committee(1))
            let rules = [
                ("coverage", "once_per_term"), ("basis", "returned"), ("excellent", "66"), ("competent", "66"),
                ("basic", "50"), ("suggestions", "10"), ("deputies", "6"), ("reason", "本机关测评办法第八条"),
            ]
            let wrong = rules.map { $0.0 == "excellent" ? ("excellent", "0") : $0 }
            #expect(try await stage.send("/representatives/appraisal-rules", wrong).status == 422)
            #expect(try await stage.send("/representatives/appraisal-rules", rules).status == 303)
            #expect(try await stage.page(path, as: stage.staff).contains("称职（供参考"))
            let shown = try await stage.page("/representatives/appraisal-rules", as: stage.staff)
            #expect(shown.contains("本机关测评办法第八条") && shown.contains("程序自带的规则"))
            let voters = rules + [("voters", "25")]
            #expect(try await stage.send("/representatives/appraisal-rules", voters).status == 303)
            // Not said again, it stays.
            #expect(try await stage.send("/representatives/appraisal-rules", rules).status == 303)
            #expect(try await stage.page("/representatives/links/four", as: stage.staff).contains("走访选民 25 人以上"))
            let list = try await stage.page("/representatives/reports?year=2024", as: stage.staff)
            #expect(list.contains("任期内每名代表至少述职一次") && !list.contains("本年应有"))
        }
    }
}
