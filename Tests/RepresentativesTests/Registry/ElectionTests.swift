import Kernel
import Platform
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct ElectionTests {
    @Test(arguments: TestBackend.allCases)
    func `an election has the days of its stages and leads to whom it elected`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            try await stage.fill([DeputySheet.line("S1", "赵某"), DeputySheet.line("S2", "钱某")])
            let path = "/representatives/elections"
            let fields = [
                ("level", "city"), ("term", "6"), ("kind", "general"), ("organ", "甲区第十届人大第一次会议"),
                ("held_on", "2021-12-01"),
            ]
            let body = Query(fields).encoded
            #expect(try await stage.answer(.post, path, body, as: stage.staff).status == 303)
            #expect(try await stage.answer(.post, path, body, as: stage.staff).status == 422)
            let page = try await stage.page(path, as: stage.staff)
            #expect(page.contains("甲区第十届人大第一次会议") && page.contains("2 名"))
            let list = try await stage.page("/representatives?level=city&term=6&elected=2021-12-01", as: stage.staff)
            #expect(list.contains("赵某") && list.contains("共 2 条"))
            let office = stage.office
            let id = try #require(try await stage.database.read { db in try Election.all(in: office, db) }.first?.id)
            let stageBody = "election=\(id)&stage=voters&starts_on=2021-10-01&posted_on=2021-11-01"
            for last in ["", "&ends_on=2021-10-31"] {
                let answer = try await stage.answer(.post, "\(path)/stages", stageBody + last, as: stage.staff)
                #expect(answer.status == 303)
            }
            let staged = try await stage.page(path, as: stage.staff)
            #expect(staged.contains("选民登记") && staged.contains("2021-10-31") && staged.contains("1 / 6"))
            let wrong = try await stage.answer(
                .post, "\(path)/stages", stageBody + "&ends_on=2021-01-01", as: stage.staff)
            #expect(wrong.status == 422)
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            #expect(try await stage.answer(.post, "\(path)/stages", stageBody, as: stranger).status == 422)
            #expect(try await !stage.page(path, as: stranger).contains("甲区第十届"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the structure of the candidates is compared with what was asked for`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let (path, id) = ("/representatives/elections", try await stage.countyElection())
            let women = [
                ("election", id), ("structure", "women"), ("bound", "at_least"), ("percent", "30"), ("total", "１０００"),
            ]
            let at = "\(path)/candidates"
            for wrong in ["1001", "-1", "三百", ""] {
                #expect(try await stage.send(at, women + [("candidates", wrong)]).status == 422, "\(wrong)")
            }
            try #require(try await stage.send(at, women + [("candidates", "299")]).status == 303)
            let short = try await stage.page(path, as: stage.staff)
            #expect(short.contains("不少于 30%") && short.contains("29.9%") && short.contains("不符合"))
            try #require(try await stage.send(at, women + [("candidates", "300")]).status == 303)
            #expect(try await !stage.page(path, as: stage.staff).contains("不符合"))
            let officials = [
                ("election", id), ("structure", "officials"), ("bound", "at_most"), ("percent", "20"),
                ("candidates", "201"), ("total", "1000"),
            ]
            try #require(try await stage.send(at, officials).status == 303)
            let both = try await stage.page(path, as: stage.staff)
            #expect(both.contains("不超过 20%") && both.contains("20.1%") && both.contains("不符合"))
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            #expect(try await stage.send(at, officials, as: stranger).status == 422)
            #expect(try await stage.count("representatives_candidate_share") == 2)
            let entries: [String] = try await stage.database.read { db in
                try db.values(
                    "SELECT details FROM platform_audit WHERE action = 'representatives.election.keep' ORDER BY position"
                )
            }
            let last = try #require(entries.last)
            #expect(last.contains("at_most") && last.contains(id))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `lists posted later than the law allows are pointed out, of elections by voters`(_ backend: TestBackend)
        async throws
    {
        try await RegisterStage.with(backend) { stage in
            let (path, id) = ("/representatives/elections", try await stage.countyElection())
            let voters = [
                ("election", id), ("stage", "voters"), ("starts_on", "2021-10-01"), ("posted_on", "2021-12-01"),
            ]
            try #require(try await stage.send("\(path)/stages", voters).status == 303)
            #expect(try await !stage.page(path, as: stage.staff).contains("晚于法定的"))
            let candidates = [
                ("election", id), ("stage", "candidates"), ("starts_on", "2021-11-20"), ("posted_on", "2021-12-07"),
            ]
            try #require(try await stage.send("\(path)/stages", candidates).status == 303)
            let late = try await stage.page(path, as: stage.staff)
            #expect(late.contains("代表候选人名单 2021-12-07 公布，晚于法定的 2021-12-06"))
            #expect(late.contains("正式代表候选人名单还没有登记张榜公布之日，应在 2021-12-14 以前"))
        }
    }
}

extension RegisterStage {
    /// A general election of a county's sixth congress by voters; gives its id.
    fileprivate func countyElection() async throws -> String {
        let fields = [
            ("level", "county"), ("term", "6"), ("kind", "general"), ("organ", "甲县选民"), ("held_on", "2021-12-21"),
        ]
        try #require(try await send("/representatives/elections", fields).status == 303)
        return try await onlyID("SELECT id FROM representatives_election").description
    }
}
