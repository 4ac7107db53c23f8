import Foundation
import Kernel
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

/// The same verbs for programs.
@Suite struct SuggestionInterfaceTests {
    private static let submission = #"""
        {"version":1,"one_matter":"yes","personal":"no","court_case":"no","forwarded":"no","academic":"no",
         "promotion":"no","elsewhere":"no","empty":"no"}
        """#

    @Test(arguments: TestBackend.allCases)
    func `a program drafts, submits, lists and reads`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let lead = try await SuggestionBrowser(stage, .lead)
            let made = await lead.json(
                "/api/suggestions", #"{"title":"关于修路的建议","situation":"不平","proposal":"请修","publication":"full"}"#)
            #expect(made.status == 201)
            let id = try #require(try made.object["id"] as? String)
            let done = await lead.json("/api/suggestions/\(id)/acts/submit", Self.submission)
            #expect(done.status == 200)
            #expect(try done.object["state"] as? String == "待代表团审核")
            let list = try await lead.get("/api/suggestions?state=delegation_review").object
            #expect(list["total"] as? Int == 1)
            let detail = try await lead.get("/api/suggestions/\(id)").object
            #expect(detail["state"] as? String == "delegation_review" && detail["version"] as? Int == 2)
            let moves = try #require(detail["moves"] as? [[String: Any]])
            #expect(moves.map { $0["event"] as? String } == ["supplement", "withdraw"])
            #expect(await lead.get("/api/suggestions/\(id)").headers["Content-Type"]?.contains("json") == true)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a program is told what is wrong in JSON, by kind and field`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            let staff = try await SuggestionBrowser(stage, .staff)
            let acts = "/api/suggestions/\(id)/acts"
            let before = try await stage.snapshot()
            let unit = stage.main.description
            let wrong: [(String, String, Int, String, [String])] = [
                ("\(acts)/assign", "{}", 422, "invalid", ["main"]),
                ("\(acts)/assign", #"{"main":"\#(unit)","co":["\#(unit)"]}"#, 422, "invalid", ["co"]),
                ("\(acts)/assign", #"{"main":"\#(unit)","version":1}"#, 409, "conflict", []),
                ("\(acts)/assign", #"{"main":"\#(unit)","nobody":"x"}"#, 422, "invalid", ["nobody"]),
                ("\(acts)/redo", #"{"requirement":"x"}"#, 409, "conflict", []),
                ("\(acts)/assign", "[1]", 422, "invalid", []), ("\(acts)/assign", "{", 422, "invalid", []),
                ("\(acts)/nothing", "{}", 404, "notFound", []),
                ("/api/suggestions/\(SuggestionID.new())/acts/assign", "{}", 404, "notFound", []),
                ("/api/suggestions/x/acts/assign", "{}", 404, "notFound", []),
                ("/api/suggestions", #"{"title":"x"}"#, 403, "forbidden", []),
            ]
            for (path, body, status, kind, fields) in wrong {
                let answer = await staff.json(path, body)
                #expect(answer.status == status, "\(path) \(body) \(answer.words)")
                let error = try #require(try answer.object["error"] as? [String: Any])
                #expect(error["kind"] as? String == kind && (error["message"] as? String)?.isEmpty == false)
                #expect((error["fields"] as? [[String: Any]])?.map { $0["name"] as? String } == fields, "\(body)")
            }
            #expect(try await stage.snapshot() == before)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a unit's part is acted on, and a replay is a conflict`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let part = try await stage.part(of: id, stage.main)
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            let path = "/api/suggestions/\(id)/parts/\(part)/sign_for"
            #expect(await clerk.json(path, "").status == 200)
            #expect(await clerk.json(path, "").status == 409)
            let idle = try await SuggestionBrowser(stage, .idleClerk)
            #expect(await idle.json(path, "").status == 404)
            let deputy = try await SuggestionBrowser(stage, .lead)
            #expect(await deputy.json(path, "").status == 403)
        }
    }
}
