import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct OpinionListTests {
    private static let path = "/suggestions/opinions"

    @Test(arguments: TestBackend.allCases)
    func `what a deputy wrote with a rating goes on the list with a person and a day, and comes off with its result`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .redoReview)
            let (staff, clerk) = (
                try await SuggestionBrowser(stage, .staff), try await SuggestionBrowser(stage, .mainClerk)
            )
            let rating: ID<Never> = try #require(
                try await stage.database.read { db in
                    try db.value("SELECT id FROM suggestions_rating WHERE suggestion_id = \(id)")
                })
            #expect(try await staff.page(Self.path).contains("路还是不平。"))
            #expect(try await !clerk.page(Self.path).contains("路还是不平。"))
            let address = "\(Self.path)/ratings/\(rating)"
            #expect(try await staff.page(address).contains("路还是不平。"))
            let due = stage.today.advanced(by: 20)
            let typed = [
                "way": ["follow"], "unit": [stage.main.description], "responsible": ["王科长"],
                "due_on": [due.description],
            ]
            let wrong: [SuggestionStage.Typed] = [
                ["way": ["none"]], ["way": ["follow"]], typed.merging(["unit": [stage.co.description]]) { $1 },
                typed.merging(["due_on": [stage.today.advanced(by: -1).description]]) { $1 },
                typed.merging(["responsible": [""]]) { $1 },
            ]
            for raw in wrong { #expect(await staff.post(address, raw).status == 422, "\(raw)") }
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.post(address, typed).status == 404)
            #expect(await staff.post(address, typed).status == 303)
            #expect(await staff.post(address, typed).status == 404)

            let item: ID<Never> = try #require(
                try await stage.database.read { db in
                    try db.value("SELECT id FROM suggestions_opinion_item WHERE rating_id = \(rating)")
                })
            let page = "\(Self.path)/\(item)"
            #expect(try await clerk.page("/desk").contains("整改代表反馈意见"))
            #expect(try await clerk.page(page).contains("王科长"))
            #expect(try await clerk.page("/suggestions/\(id)").contains("王科长"))
            for post in [SuggestionPost.idleClerk, .fourth, .foreignStaff] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(await browser.get(page).status == 404)
            }
            let done = ["done_on": [stage.today.description], "result": ["重新铺了路面。"]]
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(await lead.post("\(page)/done", done).status == 403)
            #expect(await clerk.post("\(page)/done", ["done_on": [due.description], "result": ["会铺"]]).status == 422)
            #expect(await clerk.post("\(page)/done", done).status == 303)
            #expect(await clerk.post("\(page)/done", done).status == 409)
            #expect(try await lead.page(page).contains("重新铺了路面。"))
            #expect(try await lead.page("/notices").contains("您提的反馈意见已整改"))
            let told = try await staff.page("/notices")
            #expect(told.contains("代表反馈意见已整改销号") && !told.contains("您提的反馈意见已整改"))
            #expect(try await !staff.page("\(Self.path)?open=yes").contains("王科长"))
            #expect(await staff.get("\(Self.path)/export.csv").words.contains("重新铺了路面。"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what was listed wrongly is withdrawn with the reason and listed again`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .redoReview)
            let (staff, clerk) = (
                try await SuggestionBrowser(stage, .staff), try await SuggestionBrowser(stage, .mainClerk)
            )
            let rating: ID<Never> = try #require(
                try await stage.database.read { db in
                    try db.value("SELECT id FROM suggestions_rating WHERE suggestion_id = \(id)")
                })
            let listed = [
                "way": ["follow"], "unit": [stage.main.description], "responsible": ["王科长"],
                "due_on": [stage.today.description],
            ]
            #expect(await staff.post("\(Self.path)/ratings/\(rating)", listed).status == 303)
            let first: ID<Never> = try #require(
                try await stage.database.read { db in try db.value("SELECT id FROM suggestions_opinion_item") })
            let page = "\(Self.path)/\(first)"
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.post("\(page)/withdraw", ["reason": ["错"]]).status == 404)
            #expect(await clerk.post("\(page)/withdraw", ["reason": ["错"]]).status == 403)
            #expect(await staff.post("\(page)/withdraw", ["reason": [""]]).status == 422)
            #expect(await staff.post("\(page)/withdraw", ["reason": ["责任人写错了"]]).status == 303)
            #expect(await staff.post("\(page)/withdraw", ["reason": ["再撤"]]).status == 409)
            #expect(await clerk.get(page).status == 404)
            #expect(try await !clerk.page("/desk").contains("整改代表反馈意见"))
            #expect(try await clerk.page("/notices").contains("代表反馈意见已撤回"))
            #expect(try await staff.page(page).contains("责任人写错了"))
            #expect(try await !staff.page(Self.path).contains("王科长"))
            let taken = try await staff.page("\(Self.path)?open=withdrawn")
            #expect(taken.contains("王科长") && taken.contains("责任人写错了") && taken.contains(page))
            #expect(await staff.get("\(Self.path)/export.csv?open=withdrawn").words.contains("责任人写错了"))
            for browser in [clerk, foreign] {
                #expect(try await !browser.page("\(Self.path)?open=withdrawn").contains("王科长"))
            }
            #expect(try await !clerk.page(Self.path).contains("已撤回"))

            let again = listed.merging(["responsible": ["赵科长"]]) { $1 }
            #expect(await staff.post("\(Self.path)/ratings/\(rating)", again).status == 303)
            #expect(try await clerk.page(Self.path).contains("赵科长"))
            // A confidential one that the unit gave away is no longer read by it.
            try await stage.run("UPDATE suggestions_suggestion SET is_confidential = \(true) WHERE id = \(id)")
            try await stage.run("UPDATE suggestions_assignment SET role = 'former' WHERE suggestion_id = \(id)")
            #expect(try await !clerk.page(Self.path).contains("赵科长"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what needs nothing done is set aside with the reason`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .redoReview)
            let rating: ID<Never> = try #require(
                try await stage.database.read { db in
                    try db.value("SELECT id FROM suggestions_rating WHERE suggestion_id = \(id)")
                })
            let staff = try await SuggestionBrowser(stage, .staff)
            let aside = ["way": ["none"], "reason": ["已交重新办理"]]
            #expect(await staff.post("\(Self.path)/ratings/\(rating)", aside).status == 303)
            let page = try await staff.page(Self.path)
            #expect(page.contains("不需要办理") && page.contains("没有。代表评价时写了意见"))
        }
    }
}
