import Kernel
import Platform
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct ProjectTests {
    private static func lead(_ stage: RegisterStage) async throws -> (path: String, meeting: MeetingID) {
        try await stage.run([
            "会议.csv": "会议编号,会议名称,类型,层级,届次,次数,开始日期,结束日期\nH1,三次会议,人民代表大会,市,6,3,2024-01-08,2024-01-12\n"
        ])
        let meeting: MeetingID = try await stage.database.read { db in
            try #require(try db.value("SELECT id FROM platform_meeting"))
        }
        let id = ProjectID.new()
        for _ in 0..<2 {
            _ = try await stage.sent(
                "/representatives/projects", "id=\(id)&code=L1&title=Park&proposed_on=2023-12-01&content=Green")
        }
        return ("/representatives/projects/\(id)", meeting)
    }

    @Test(arguments: TestBackend.allCases)
    func `a lead becomes a candidate, is voted for, done and rated`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let (path, meeting) = try await Self.lead(stage)
            _ = try await stage.sent("\(path)/nominate", "version=1")
            let votes = "meeting=\(meeting)&day=2024-01-11&present=300&for=200&against=60&abstained=40&result=chosen"
            for (wrong, right) in [
                ("abstained=41", "abstained=40"), ("day=2024-01-13", "day=2024-01-11"), ("for=150", "for=200"),
                ("present=0", "present=300"), ("meeting=\(MeetingID.new())", "meeting=\(meeting)"),
            ] {
                let answer = try await stage.refusal("\(path)/vote", "version=2&" + votes.replacing(right, with: wrong))
                #expect(answer.status == 422, "\(wrong)")
            }
            _ = try await stage.sent("\(path)/vote", "version=2&\(votes)")
            #expect(
                try await stage.refusal("\(path)/progress", "version=3&percent=101&words=x&day=2024-02-01").status
                    == 422)
            _ = try await stage.sent("\(path)/progress", "version=3&percent=60&words=Half&day=2024-02-01")
            let running = try await stage.page(path, as: stage.staff)
            #expect(running.contains("60%") && running.contains("赞成 200，反对 60，弃权 40"))
            _ = try await stage.sent("\(path)/finish", "version=4&day=2024-05-01&words=Opened")
            _ = try await stage.sent("\(path)/rate", "version=5&rating=satisfied&words=Good")
            #expect(try await stage.page(path, as: stage.staff).contains("已评估"))
            #expect(
                try await stage.page("/representatives/projects/export.csv?state=rated", as: stage.staff).contains(
                    "Park"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a project that was not chosen goes no further`(_ backend: TestBackend) async throws {
        try await RegisterStage.with(backend) { stage in
            let (path, meeting) = try await Self.lead(stage)
            _ = try await stage.sent("\(path)/nominate", "version=1")
            _ = try await stage.sent(
                "\(path)/vote",
                "version=2&meeting=\(meeting)&day=2024-01-11&present=300&for=100&against=200&abstained=0&result=not_chosen"
            )
            #expect(try await stage.page(path, as: stage.staff).contains("票决未入选"))
            #expect(try await stage.refusal("\(path)/finish", "version=3&day=2024-05-01&words=x").status == 409)
            let stranger = RegisterStage.scope(stage.otherOffice, .officeStaff)
            #expect(try await stage.answer(.get, path, as: stranger).status == 404)
            #expect(try await stage.refusal("\(path)/nominate", "version=3", as: stranger).status == 404)
            let unknown = try await stage.refusal(
                "/representatives/projects", "id=\(ProjectID.new())&code=L2&title=x&proposed_on=2024-01-01&proposer=S9")
            #expect(unknown.status == 422 && unknown.words.contains("没有这个代表编号"))
        }
    }
}
