import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct SuggestionPageTests {
    @Test(arguments: TestBackend.allCases)
    func `the page offers what the table allows, and nothing else`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            var ids: [SuggestionID] = []
            for state in SuggestionState.allCases where state != .intake {
                ids.append(try await stage.suggestion(at: state))
            }
            ids.append(try await stage.suggestion(repliedAs: .replySigning, signers: [.second]))
            for post in SuggestionPost.allCases {
                let browser = try await SuggestionBrowser(stage, post)
                for id in ids {
                    guard let detail = try await stage.detail(id, by: post) else {
                        #expect(await browser.get("/suggestions/\(id)").status == 404)
                        continue
                    }
                    // A draft is rewritten on a page of its own.
                    var offered = detail.moves.filter { $0.transition.event != .rewrite }.map {
                        "/suggestions/\(id)/acts/\($0.transition.event.rawValue)"
                    }
                    for (part, moves) in detail.partMoves {
                        offered += moves.map { "/suggestions/\(id)/parts/\(part)/\($0.transition.event.rawValue)" }
                    }
                    let page = try await browser.page("/suggestions/\(id)")
                    let forms = page.matches(of: /<form [^>]*action="(\/suggestions\/[^"]+)"/).map { String($0.1) }
                    #expect(forms.sorted() == offered.sorted(), "\(post) \(detail.core.state)")
                    let mayRewrite = detail.moves.contains { $0.transition.event == .rewrite }
                    #expect(page.contains("href=\"/suggestions/\(id)/edit\"") == mayRewrite)
                }
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `after every act the next page opens`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let cosigned = try await stage.suggestion(at: .cosigning)
            let reason = ["reason": ["请改。"]]
            try await expectOpens(stage, .second, "/suggestions/\(cosigned)/acts/decline")
            let first = try await stage.suggestion(at: .delegationReview)
            try await expectOpens(stage, .head, "/suggestions/\(first)/acts/send_back", reason)
            let second = try await stage.suggestion(at: .motionsReview)
            try await expectOpens(stage, .motions, "/suggestions/\(second)/acts/send_back", reason)
            let third = try await stage.suggestion(at: .triage)
            try await expectOpens(
                stage, .staff, "/suggestions/\(third)/acts/assign", stage.handedTo(stage.main, stage.co))
            let part = try await stage.part(of: third, stage.main)
            try await expectOpens(stage, .mainClerk, "/suggestions/\(third)/parts/\(part)/sign_for")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a form comes back as it was typed, the fault beside its field`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let lead = try await SuggestionBrowser(stage, .lead)
            let draft = await lead.post(
                "/suggestions",
                ["id": [SuggestionID.new().description], "title": [""], "situation": ["路<不>平"]])
            #expect(draft.status == 422 && draft.words.contains("请填写标题。"))
            #expect(draft.words.contains("路&lt;不&gt;平") && draft.words.contains("id=\"f-title-error\""))
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_suggestion") == 0)

            let id = try await stage.suggestion(at: .feedback)
            let address = "/suggestions/\(id)/acts/rate"
            let rated = await lead.post(address, ["attitude": ["mostly"], "result": ["unsatisfied"], "words": [""]])
            #expect(rated.status == 422 && rated.words.contains("评为不满意时，请写明理由和要求。"))
            #expect(rated.words.contains(/<details [^>]*open/))
            #expect(rated.words.contains(/value="mostly"[^>]* checked/))
            #expect(try await stage.state(id) == .feedback)

            let staff = try await SuggestionBrowser(stage, .staff)
            let triage = try await stage.suggestion(at: .triage)
            let main = stage.main.description
            let handed = await staff.post("/suggestions/\(triage)/acts/assign", ["main": [main], "co": [main]])
            #expect(handed.status == 422 && handed.words.contains("会办单位里有主办单位，请去掉。"))
            #expect(handed.words.contains("<option value=\"\(main)\" selected"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a draft is written, changed and submitted by its forms`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let lead = try await SuggestionBrowser(stage, .lead)
            let form = try await lead.page("/suggestions/new")
            let id = try #require(form.firstMatch(of: /name="id" value="([^"]+)"/)?.1)
            let saved = await lead.post("/suggestions", SuggestionStage.text.merging(["id": [String(id)]]) { $1 })
            #expect(saved.status == 303 && saved.headers["Location"] == "/suggestions/\(id)")
            let again = await lead.post("/suggestions", SuggestionStage.text.merging(["id": [String(id)]]) { $1 })
            #expect(again.status == 303)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_suggestion") == 1)
            let edit = try await lead.page("/suggestions/\(id)/edit")
            #expect(edit.contains("关于修路的建议") && edit.contains("name=\"version\" value=\"1\""))
            let changed = SuggestionStage.text.merging(["title": ["关于修桥的建议"], "version": ["1"]]) { $1 }
            #expect(await lead.post("/suggestions/\(id)/edit", changed).status == 303)
            #expect(await lead.post("/suggestions/\(id)/edit", changed).status == 409)
            #expect(await lead.post("/suggestions/\(id)/acts/submit", ["version": ["1"]]).status == 409)
            #expect(await lead.post("/suggestions/\(id)/acts/submit", ["version": ["2"]]).status == 422)
            let answered = SuggestionStage.cleared.merging(["version": ["2"]]) { $1 }
            #expect(await lead.post("/suggestions/\(id)/acts/submit", answered).status == 303)
            #expect(await lead.get("/suggestions/\(id)/edit").status == 409)
            #expect(try await lead.page("/suggestions/\(id)").contains("关于修桥的建议"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the detail takes as many statements for five units as for one`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let (one, five) = (try await stage.suggestion(at: .triage), try await stage.suggestion(at: .triage))
            try await stage.take(.assign, on: one, stage.handedTo(stage.main), as: .staff)
            let units = stage.here.units
            try await stage.take(
                .assign, on: five, stage.handedTo(stage.main, units[1], units[2], units[3], units[4]), as: .staff)
            for post in [SuggestionPost.staff, .mainClerk, .lead] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(
                    try await browser.statements("/suggestions/\(five)") == browser.statements("/suggestions/\(one)"))
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the detail takes as many statements for twenty signers as for one`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let (one, many) = (try await stage.suggestion(at: .draft), try await stage.draft())
            let here = stage.here
            let tenures = try await stage.database.write { db in
                try (1...19).map { try here.elect("联名\($0)", delegation: here.delegations[0], db).1.description }
            }
            try await stage.take(.invite, on: many, ["deputies": tenures], as: .lead)
            try await stage.run("UPDATE suggestions_signer SET answer = 'confirmed' WHERE answer = 'invited'")
            try await stage.run("UPDATE suggestions_suggestion SET state = 'draft'")
            for id in [one, many] { try await stage.take(.submit, on: id, as: .lead) }
            for post in [SuggestionPost.staff, .lead, .head] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(
                    try await browser.statements("/suggestions/\(many)") == browser.statements("/suggestions/\(one)"))
            }
            #expect(try await stage.detail(many, as: .lead).signers.count == 20)
        }
    }

    private func expectOpens(
        _ stage: SuggestionStage, _ post: SuggestionPost, _ path: String, _ fields: [String: [String]] = [:],
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let browser = try await SuggestionBrowser(stage, post)
        let answer = await browser.post(path, fields)
        #expect(answer.status == 303, "\(path) \(answer.words)", sourceLocation: location)
        let next = try #require(answer.headers["Location"])
        #expect(await browser.get(next).status == 200, "\(path) leads to \(next)", sourceLocation: location)
    }
}
