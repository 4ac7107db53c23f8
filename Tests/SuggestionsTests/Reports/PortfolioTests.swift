import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct PortfolioTests {
    @Test(arguments: TestBackend.allCases)
    func `each vice-head reports for the units of his portfolio, and a unit has one portfolio`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let path = "/suggestions/portfolios"
            func add(_ id: ID<Portfolio>, _ name: String, _ units: [UnitID]) async -> WebResponse {
                await staff.post(
                    path,
                    [
                        "id": [id.description], "name": [name], "leader": ["吴某"], "post": ["副市长"],
                        "since": [stage.today.description], "units": units.map(\.description),
                    ])
            }
            let (first, second) = (ID<Portfolio>.new(), ID<Portfolio>.new())
            #expect(await add(first, "城建口", [stage.there.units[0]]).status == 422)
            for _ in 1...2 { #expect(await add(first, "城建口", [stage.main]).status == 303) }
            #expect(await add(second, "农业口", [stage.main, stage.next]).words.contains("一家单位只归一个口"))
            #expect(await add(second, "农业口", [stage.next]).status == 303)
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.post("\(path)/\(first)/end", ["ended_reason": ["换人"]]).status == 404)

            _ = try await stage.suggestion(at: .handling)
            for (portfolio, assigned) in [(first, "1"), (second, "0")] {
                let id = HandlingReportID.new()
                let opened = HandlingReportTests.opening(id, of: stage.main, in: stage.today.year)
                    .merging(["kind": ["portfolio"], "portfolio": [portfolio.description]]) { $1 }
                #expect(await staff.post("/suggestions/reports", opened).status == 303)
                let page = try await staff.page("/suggestions/reports/\(id)")
                #expect(page.contains("data-label=\"承办\">\(assigned)<"), "\(portfolio)")
            }
            let table = "/suggestions/assignment-table"
            #expect(try await staff.page(table).contains("data-label=\"分管领导\">吴某<"))
            let ended = ["ended_reason": ["分工调整"]]
            #expect(await staff.post("\(path)/\(first)/end", ended).status == 303)
            #expect(try await !staff.page(table).contains("吴某"))
            #expect(await staff.post("\(path)/\(first)/end", ended).status == 404)
            #expect(await add(ID<Portfolio>.new(), "城建口", [stage.main]).status == 303)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `by system a suggestion handled jointly is told apart`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            _ = try await stage.suggestion(at: .handling)
            let joint = try await stage.suggestion(at: .triage)
            try await stage.run("UPDATE platform_unit SET system = 'party' WHERE id = \(stage.next)")
            try await stage.take(.assign, on: joint, stage.handedTo(stage.main, stage.next), as: .staff)
            let elsewhere = try await stage.suggestion(at: .handling)
            try await stage.run("UPDATE suggestions_suggestion SET level = 'county' WHERE id = \(elsewhere)")
            let scope = try stage.scope(.staff)
            let (shares, total) = try await stage.database.read { db in
                try SystemShare.all(in: stage.today.year, for: scope, db)
            }
            let government = try #require(shares.first { $0.system == .government })
            let party = try #require(shares.first { $0.system == .party })
            #expect([total.assigned, government.figures.assigned, government.joint] == [2, 2, 1])
            #expect([party.figures.assigned, party.helping, party.units] == [0, 1, 1])
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page("/suggestions/reports/systems").contains("2/2 = 100%"))
        }
    }
}
