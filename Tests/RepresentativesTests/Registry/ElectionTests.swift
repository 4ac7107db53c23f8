import Kernel
import Platform
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
}
