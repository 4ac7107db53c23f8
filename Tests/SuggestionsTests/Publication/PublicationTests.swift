import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct PublicationTests {
    @Test(arguments: TestBackend.allCases)
    func `full text goes to the catalogue, the page, the feed and the file, and comes off them all again`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.closed()
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page("/desk").contains("公开审核"))
            #expect(await staff.get(stage.catalogue).status == 404)
            #expect(await staff.get("/public/suggestions").status == 404)
            let path = "/suggestions/\(id)/publication"
            #expect(try await staff.page(path).contains("同意全文公开"))
            let told = try await stage.notices(id)[.lead] ?? 0
            #expect(await staff.post("\(path)/publish", ["version": ["1"], "scope": ["full"]]).status == 303)
            #expect(try await stage.notices(id)[.lead] == told + 1)
            #expect(await staff.post("\(path)/publish", ["version": ["1"], "scope": ["full"]]).status == 409)

            let page = try await staff.page("\(stage.catalogue)/\(id)")
            for words in ["关于修路的建议", "路不平。", "多年没有修。", "请修。", "路已修好。"] { #expect(page.contains(words)) }
            for path in [stage.catalogue, "\(stage.catalogue).atom", "\(stage.catalogue).csv"] {
                #expect(try await staff.page(path).contains("关于修路的建议"))
            }
            #expect(await staff.get("\(stage.catalogue).xlsx").status == 200)
            #expect(try await staff.page("\(stage.catalogue)?q=修好").contains("关于修路的建议"))
            #expect(try await !staff.page("\(stage.catalogue)?q=办学").contains("关于修路的建议"))
            #expect(try await staff.page("\(stage.catalogue)?unit=\(stage.main)").contains("关于修路的建议"))
            #expect(try await !staff.page("\(stage.catalogue)?unit=\(stage.co)").contains("关于修路的建议"))
            #expect(await staff.get("/public/suggestions").status == 303)
            #expect(try await stage.count(Self.dated(id)) == 1)

            let later = try await stage.closed(["title": ["另一件建议"]])
            try await stage.decide(.publish, on: later, ["scope": ["full"]])
            let off = await staff.post(
                "\(path)/withdraw", ["version": ["2"], "ground": ["privacy"], "reason": ["有人反映涉及隐私"]])
            #expect(off.status == 303)
            #expect(await staff.get("\(stage.catalogue)/\(id)").status == 404)
            for path in [stage.catalogue, "\(stage.catalogue).atom", "\(stage.catalogue).csv"] {
                let words = try await staff.page(path)
                #expect(!words.contains("关于修路的建议") && words.contains("另一件建议"))
            }
            #expect(try await stage.count(Self.dated(id)) == 0)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_publication_edition") == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a later round stays out of sight until it is published in its turn`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.closed()
            try await stage.decide(.publish, on: id, ["scope": ["full"]])
            #expect(try await Self.shows(id, .solved, .satisfied, "路已修好。", stage))
            try await stage.revisit(id, .goOn)
            #expect(try await Self.shows(id, .solved, .satisfied, "路已修好。", stage))
            try await stage.sign(SuggestionStage.promise(by: stage.today.advanced(by: 90)), of: id)
            try await stage.take(.rate, on: id, ["attitude": ["mostly"], "result": ["mostly"]], as: .lead)
            #expect(try await stage.state(id) == .closed)
            #expect(try await Self.shows(id, .solved, .satisfied, "路已修好。", stage))
            try await stage.decide(.correct, on: id, ["scope": ["full"], "why": ["重新办理后公开新的答复"]])
            #expect(try await Self.shows(id, .solving, .mostly, "正在修。", stage))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `one handled together with another is published with the reply that both were given`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let main = try await stage.suggestion(at: .triage)
            let merged = try await stage.suggestion(
                at: .triage, SuggestionStage.text.merging(["title": ["关于铺路的建议"]]) { $1 })
            try await stage.take(.merge, on: merged, ["into": [main.description]], as: .staff)
            try await stage.take(.assign, on: main, stage.handedTo(stage.main), as: .staff)
            try await stage.reply(to: main)
            for id in [main, merged] { try await stage.take(.rate, on: id, SuggestionStage.satisfied, as: .lead) }
            let staff = try await SuggestionBrowser(stage, .staff)
            // Nothing in it has to be looked at, so it may go out with others.
            let sent = await staff.post("/suggestions/publication", ["suggestions": [merged.description]])
            #expect(sent.status == 303)
            let page = try await staff.page("\(stage.catalogue)/\(merged)")
            #expect(page.contains("关于铺路的建议") && page.contains("路已修好。"))
        }
    }

    /// Whether the public page says this of the handling.
    private static func shows(
        _ id: SuggestionID, _ result: ResultClass, _ grade: Grade, _ reply: String, _ stage: SuggestionStage
    ) async throws -> Bool {
        let page = try await SuggestionBrowser(stage, .staff).page("\(stage.catalogue)/\(id)")
        return page.contains(result.title) && page.contains(">\(grade.title)<") && page.contains(reply)
    }

    private static func dated(_ id: SuggestionID) -> SQL {
        "SELECT COUNT(*) FROM suggestions_suggestion WHERE id = \(id) AND published_on IS NOT NULL"
    }

    @Test(arguments: TestBackend.allCases)
    func `nobody publishes more than the deputy agreed to, nor what is not closed`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let narrow = try await stage.closed(["publication": ["title_only"]])
            let wide = await failure { try await stage.decide(.publish, on: narrow, ["scope": ["full"]]) }
            #expect(wide?.fields.map(\.name) == ["scope"])
            let bare = await failure { try await stage.decide(.publish, on: narrow, ["scope": ["title_only"]]) }
            #expect(bare?.fields.map(\.name) == ["ground"])
            try await stage.decide(.publish, on: narrow, ["scope": ["title_only"], "ground": ["deputy"]])
            let staff = try await SuggestionBrowser(stage, .staff)
            let words = try await stage.published(narrow, staff)
            #expect(words.contains("关于修路的建议") && words.contains("代表认为不宜公开"))
            let lead = try await stage.detail(narrow, as: .staff).signers.map(\.deputy.name)
            for secret in ["路不平。", "多年没有修。", "请修。", "路已修好。"] + lead { #expect(!words.contains(secret), "\(secret)") }

            let closed = try await stage.closed(["publication": ["none"]])
            for scope in ["full", "title_only"] {
                let refused = await failure {
                    try await stage.decide(.publish, on: closed, ["scope": [scope], "ground": ["privacy"]])
                }
                #expect(refused?.fields.map(\.name) == ["scope"])
            }
            let other = await failure { try await stage.decide(.withhold, on: closed, ["ground": ["other"]]) }
            #expect(other?.fields.map(\.name) == ["reason"])
            try await stage.decide(.withhold, on: closed, ["ground": ["deputy"]])
            #expect(await staff.get("\(stage.catalogue)/\(closed)").status == 404)

            let open = try await stage.suggestion(at: .handling)
            let early = await failure { try await stage.decide(.publish, on: open, ["scope": ["full"]]) }
            #expect(early?.kind == .invalid)
            let lead2 = await failure { try await stage.decide(.publish, on: closed, ["scope": ["full"]], as: .lead) }
            #expect(lead2?.kind == .forbidden)
            let foreign = await failure {
                try await stage.decide(.withdraw, on: narrow, ["reason": ["x"]], as: .foreignStaff)
            }
            #expect(foreign?.kind == .notFound)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is confidential comes off, and another office shows nothing of ours`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.closed()
            try await stage.decide(.publish, on: id, ["scope": ["full"]])
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(try await foreign.page("\(stage.catalogue)/\(id)").contains("路不平。"))
            #expect(await foreign.get("/public/\(stage.there.office)/suggestions").status == 404)
            #expect(await foreign.get("/public/\(stage.there.office)/suggestions/\(id)").status == 404)
            #expect(await foreign.get("/suggestions/\(id)/publication").status == 404)
            #expect(
                await foreign.post("/suggestions/publication", ["suggestions": [id.description]]).status == 404)
            try await stage.run("UPDATE suggestions_suggestion SET is_confidential = \(true) WHERE id = \(id)")
            #expect(await foreign.get("\(stage.catalogue)/\(id)").status == 404)
            #expect(await foreign.get("\(stage.catalogue).atom").status == 404)
        }
    }
}
