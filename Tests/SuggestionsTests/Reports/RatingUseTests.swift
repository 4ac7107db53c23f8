import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct RatingUseTests {
    @Test(arguments: TestBackend.allCases)
    func `what a unit's ballot was used for is noted once, told to others, and taken back with a reason`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let meeting = try await HandlingReportTests.sit(stage)
            let staff = try await SuggestionBrowser(stage, .staff)
            let ballot = ID<UnitBallotSubject>.new().description
            let votes = [
                "id": [ballot], "unit": [stage.main.description], "meeting": [meeting.description], "expected": ["35"],
                "present": ["30"], "issued": ["30"], "returned": ["30"], "valid": ["30"], "satisfied": ["25"],
                "mostly": ["4"], "unsatisfied": ["1"],
            ]
            #expect(await staff.post("/suggestions/unit-ballots", votes).status == 303)
            let path = "/suggestions/unit-ballots/\(ballot)/use"
            #expect(try await staff.page(path).contains("满意 25，基本满意 4，不满意 1"))
            let id = ID<RatingUse>.new()
            let typed = [
                "id": [id.description], "leader": ["赵某"], "post": ["局长"], "purpose": ["appraisal"],
                "used_on": [stage.today.description], "content": ["履职测评时印发。"],
            ]
            #expect(await staff.post(path, typed.merging(["purpose": ["dismissal"]]) { $1 }).status == 422)
            for _ in 1...2 { #expect(await staff.post(path, typed).status == 303) }
            #expect(try await Self.events("suggestions.rating_used", stage) == 1)
            let list = try await staff.page("/suggestions/rating-uses")
            #expect(list.contains("任命人员履职测评的依据") && list.contains("满意 25"))
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.get(path).status == 404)
            let reason = ["reason": ["登错人"]]
            #expect(await foreign.post("/suggestions/rating-uses/\(id)/withdraw", reason).status == 404)
            #expect(await staff.post("/suggestions/rating-uses/\(id)/withdraw", reason).status == 303)
            #expect(await staff.post("/suggestions/rating-uses/\(id)/withdraw", reason).status == 404)
            #expect(try await Self.events("suggestions.rating_use_withdrawn", stage) == 1)
            #expect(try await staff.page("/suggestions/rating-uses").contains("登错人"))
            let leader = try await SuggestionBrowser(stage, .mainLeader)
            #expect(await leader.get("/suggestions/rating-uses").status == 403)
            let report = HandlingReportID.new()
            let opened = HandlingReportTests.opening(report, of: stage.main, in: stage.today.year)
            #expect(await staff.post("/suggestions/reports", opened).status == 303)
            #expect(await staff.get("/suggestions/reports/\(report)/use").status == 409)
        }
    }

    private static func events(_ name: String, _ stage: SuggestionStage) async throws -> Int {
        try await stage.count("SELECT COUNT(*) FROM platform_event WHERE name = \(name)")
    }
}
