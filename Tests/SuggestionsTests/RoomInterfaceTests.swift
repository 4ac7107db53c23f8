import Foundation
import Kernel
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

/// 承诺, 延期申请 and 重点督办 for programs: as the pages show them to the same person.
@Suite struct RoomInterfaceTests {
    private static let api = "/api/suggestions"

    @Test(arguments: TestBackend.allCases)
    func `promises are listed with what is kept of them, and read by those who see the suggestion`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.promised(by: stage.today.advanced(by: 30))
            for post in [SuggestionPost.staff, .lead, .mainClerk] {
                let browser = try await SuggestionBrowser(stage, post)
                let list = try await browser.get("\(Self.api)/promises?state=open").object
                #expect(list["total"] as? Int == 1 && list["fulfilled"] as? Int == 0, "\(post)")
                let own = try await browser.get("\(Self.api)/\(id)/promises").object
                let promise = try #require((own["promises"] as? [[String: Any]])?.first)
                #expect(promise["content"] as? String == "年底以前修好北段。" && promise["state"] as? String == "open")
                #expect(promise["suggestion"] as? String == id.description)
            }
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.get("\(Self.api)/promises?year=2001").object["total"] as? Int == 0)
            for post in [SuggestionPost.third, .idleClerk, .foreignStaff] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(await browser.get("\(Self.api)/\(id)/promises").status == 404, "\(post)")
                #expect(try await browser.get("\(Self.api)/promises").object["total"] as? Int == 0, "\(post)")
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `requests for more time are listed for the office, and of a suggestion for those who see it`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .handling)
            let asked: SuggestionStage.Typed = [
                "id": [ExtensionID.new().description],
                "part": [try await stage.part(of: id, stage.main).description],
                "until": [stage.today.adding(months: 6).description], "reason": ["涉及面广"], "work_done": ["已测量"],
            ]
            let leader = try await SuggestionBrowser(stage, .mainLeader)
            #expect(await leader.post("/suggestions/extensions", asked).status == 303)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.get("\(Self.api)/extensions").object["total"] as? Int == 1)
            #expect(await leader.get("\(Self.api)/extensions").status == 403)
            for browser in [staff, leader, try await SuggestionBrowser(stage, .lead)] {
                let own = try await browser.get("\(Self.api)/\(id)/extensions").object
                let found = try #require((own["extensions"] as? [[String: Any]])?.first)
                #expect(found["reason"] as? String == "涉及面广" && found["state"] as? String == "asked")
            }
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(try await foreign.get("\(Self.api)/extensions").object["total"] as? Int == 0)
            #expect(await foreign.get("\(Self.api)/\(id)/extensions").status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `key suggestions are listed for the office, and told of a suggestion to those who see it`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.get("\(Self.api)/\(id)/key").object["isKey"] as? Bool == false)
            let decision = [
                "id": [ID<KeySuggestion>.new().description], "meeting": ["七届第30次主任会议"],
                "decided_on": [stage.today.description], "leader": ["周主任"],
            ]
            #expect(await staff.post("/suggestions/\(id)/key", decision).status == 303)
            let list = try await staff.get("\(Self.api)/key?year=\(stage.today.year)").object
            let line = try #require((list["suggestions"] as? [[String: Any]])?.first)
            #expect(list["total"] as? Int == 1 && line["leader"] as? String == "周主任")
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            let key = try await clerk.get("\(Self.api)/\(id)/key").object
            #expect(key["isKey"] as? Bool == true && key["state"] as? String == "decided")
            #expect(await clerk.get("\(Self.api)/key").status == 403)
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(try await foreign.get("\(Self.api)/key").object["total"] as? Int == 0)
            #expect(await foreign.get("\(Self.api)/\(id)/key").status == 404)
        }
    }
}
