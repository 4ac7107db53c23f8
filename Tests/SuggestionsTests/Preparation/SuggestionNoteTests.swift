import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct SuggestionNoteTests {
    private static func outcome(_ amount: String, _ stage: SuggestionStage) -> SuggestionStage.Typed {
        [
            "id": [ID<MeasuredOutcome>.new().description], "name": ["投资"], "amount": [amount], "unit": ["亿元"],
            "reached_on": [stage.today.description],
        ]
    }

    @Test func `an amount has at most two decimals and is summed exactly`() {
        #expect(Amount("12.5")?.text == "12.5" && Amount("0.05")?.hundredths == 5 && Amount("１２")?.text == "12")
        for wrong in ["", "0", "-1", "1.234", "1,000", "很多", ".5", "5.", "1.2.3", "999999999999"] {
            #expect(Amount(wrong) == nil, "\(wrong)")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `outcomes are noted by the unit or the office and summed by indicator`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let early = try await stage.suggestion(at: .handling)
            let id = try await stage.suggestion(at: .closed)
            let (clerk, staff) = (
                try await SuggestionBrowser(stage, .mainClerk), try await SuggestionBrowser(stage, .staff)
            )
            let path = "/suggestions/\(id)/outcomes"
            let first = Self.outcome("12.5", stage)
            for _ in 1...2 { #expect(await clerk.post(path, first).status == 303) }
            #expect(await staff.post(path, Self.outcome("0.25", stage)).status == 303)
            for wrong in ["1.234", "-1", "0", "很多"] {
                #expect(await staff.post(path, Self.outcome(wrong, stage)).status == 422)
            }
            let tomorrow = [stage.today.advanced(by: 1).description]
            let future = Self.outcome("1", stage).merging(["reached_on": tomorrow]) { $1 }
            #expect(await staff.post(path, future).status == 422)
            #expect(await clerk.post("/suggestions/\(early)/outcomes", Self.outcome("1", stage)).status == 403)
            for post in [SuggestionPost.coClerk, .lead] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(await browser.post(path, Self.outcome("1", stage)).status == 403)
                #expect(await browser.get("/suggestions/outcomes").status == 403)
            }
            #expect(try await staff.page("/suggestions/outcomes").contains("12.75 亿元"))
            #expect(try await staff.page("/suggestions/\(id)").contains("具体落实成效"))
            #expect(await staff.get("/suggestions/outcomes/export.xlsx").status == 200)

            let one = try #require(first["id"]?.first)
            #expect(await clerk.post("\(path)/\(one)/withdraw").status == 422)
            #expect(await clerk.post("\(path)/\(one)/withdraw", ["reason": ["多写了"]]).status == 303)
            #expect(await clerk.post("\(path)/\(one)/withdraw", ["reason": ["再撤"]]).status == 409)
            #expect(await clerk.post("/suggestions/\(early)/outcomes/\(one)/withdraw", ["reason": ["错"]]).status == 404)
            #expect(try await staff.page("/suggestions/outcomes").contains("0.25 亿元"))
            #expect(try await staff.page(path).contains("多写了"))
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.post(path, Self.outcome("1", stage)).status == 404)
            #expect(try await !foreign.page("/suggestions/outcomes").contains("亿元"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a unit takes back its own outcome, neither another unit's nor the office's`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .closed)
            try await stage.run("UPDATE suggestions_assignment SET role = 'separate' WHERE suggestion_id = \(id)")
            let path = "/suggestions/\(id)/outcomes"
            let (clerk, co, staff) = (
                try await SuggestionBrowser(stage, .mainClerk), try await SuggestionBrowser(stage, .coClerk),
                try await SuggestionBrowser(stage, .staff)
            )
            let (unit, office) = (Self.outcome("3", stage), Self.outcome("4", stage))
            #expect(await clerk.post(path, unit).status == 303)
            #expect(await staff.post(path, office).status == 303)
            let (first, second) = (try #require(unit["id"]?.first), try #require(office["id"]?.first))
            for (browser, one) in [(co, first), (clerk, second)] {
                #expect(try await !browser.page(path).contains("\(one)/withdraw"))
                #expect(await browser.post("\(path)/\(one)/withdraw", ["reason": ["不算"]]).status == 403)
            }
            #expect(await staff.post("\(path)/\(first)/withdraw", ["reason": ["重复"]]).status == 303)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a seconded reviewer's opinion is seen by the reviewers alone, and decides nothing`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .motionsReview)
            let motions = try await SuggestionBrowser(stage, .motions)
            let path = "/suggestions/\(id)/joint-reviews"
            var opinion = [
                "id": [ID<JointReview>.new().description], "reviewer": ["周法官"], "organ": ["市中级人民法院"],
                "opinion_view": ["refuse"], "given_on": [stage.today.description],
            ]
            #expect(await motions.post(path, opinion).status == 422)
            opinion["words"] = ["属于具体案件"]
            #expect(await motions.post(path, opinion).status == 303)
            #expect(try await motions.page("/suggestions/\(id)").contains("周法官"))
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(try await !lead.page("/suggestions/\(id)").contains("周法官"))
            #expect(await lead.get(path).status == 403)
            #expect(try await stage.state(id) == .motionsReview)
            try await stage.take(.passMotions, on: id, SuggestionStage.filed, as: .motions)
            try await stage.take(.assign, on: id, stage.handedTo(stage.main, stage.co), as: .staff)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(await staff.post(path, opinion).status == 403)
            let early = try await stage.suggestion(at: .delegationReview)
            #expect(await staff.post("/suggestions/\(early)/joint-reviews", opinion).status == 403)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a reply on the spot is told to the lead, and a unit notes only its own`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let path = "/suggestions/\(id)/on-site-replies"
            let reply = [
                "id": [ID<OnSiteReply>.new().description], "unit": [stage.main.description], "replied_by": ["李局长"],
                "held_on": [stage.today.description], "content": ["先修东段。"], "deputy_view": ["agreed"],
            ]
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            for unit in [stage.co, stage.there.units[0]] {
                let other = reply.merging(["unit": [unit.description]]) { $1 }
                #expect(await clerk.post(path, other).status == 422)
            }
            #expect(await clerk.post(path, reply).status == 303)
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(try await lead.page("/suggestions/\(id)").contains("先修东段。"))
            #expect(try await lead.page("/notices").contains("登记了现场答复"))

            try await stage.run("UPDATE suggestions_assignment SET role = 'separate' WHERE suggestion_id = \(id)")
            let co = try await SuggestionBrowser(stage, .coClerk)
            let one = try #require(reply["id"]?.first)
            let withdraw = "\(path)/\(one)/withdraw"
            let page = try await co.page(path)
            #expect(!page.contains(withdraw) && page.contains(stage.co.description))
            #expect(!page.contains(stage.main.description))
            #expect(await co.post(withdraw, ["reason": ["不算数"]]).status == 403)
            #expect(await clerk.post(withdraw, ["reason": ["登错了"]]).status == 303)
            #expect(try await lead.page("/notices").contains("登记的现场答复已撤销"))
            #expect(try await stage.state(id) == .handling)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a unit's written reply begins with its last words on the spot, until something has been drafted`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            let page = "/suggestions/\(id)"
            var notes: [String] = []
            for content in ["先修东段。", "西段明年修。"] {
                let note = ID<OnSiteReply>.new().description
                let said: SuggestionStage.Typed = [
                    "id": [note], "unit": [stage.main.description], "replied_by": ["李局长"],
                    "held_on": [stage.today.description], "content": [content], "deputy_view": ["more"],
                ]
                #expect(await clerk.post("\(page)/on-site-replies", said).status == 303)
                notes.append(note)
            }
            try await stage.take(.signFor, on: id, of: stage.main, as: .mainClerk)
            try await stage.take(
                .logTalk, on: id, of: stage.main, SuggestionStage.talk(on: stage.today), as: .mainClerk)
            let source = "李局长的现场答复（代表意见：还要进一步答复），请改成正式答复"
            let form = try await clerk.page(page)
            #expect(form.contains(source) && form.contains("\n西段明年修。</textarea>"))
            #expect(!form.contains("\n先修东段。</textarea>"))
            let withdraw = "\(page)/on-site-replies/\(notes[1])/withdraw"
            #expect(await clerk.post(withdraw, ["reason": ["登错了"]]).status == 303)
            #expect(try await clerk.page(page).contains("\n先修东段。</textarea>"))

            try await stage.take(.signFor, on: id, of: stage.co, as: .coClerk)
            try await stage.take(.giveOpinion, on: id, of: stage.co, ["opinion": ["同意修。"]], as: .coLeader)
            try await stage.take(.draftReply, on: id, of: stage.main, SuggestionStage.reply, as: .mainClerk)
            try await stage.take(.returnReply, on: id, of: stage.main, ["reason": ["写具体"]], as: .mainReviewer)
            let returned = try await clerk.page(page)
            #expect(returned.contains("\n路已修好。</textarea>") && !returned.contains(source))
        }
    }
}
