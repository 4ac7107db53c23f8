import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct PreparationTests {
    private static let path = "/suggestions/preparation"

    private static func research(_ stage: SuggestionStage) -> SuggestionStage.Typed {
        [
            "id": [ID<PreparationRecord>.new().description], "title": ["城区道路调研"], "author": ["第一小组"],
            "held_on": [stage.today.description], "place": ["东区联络站"], "body": ["路面破损多。"],
        ]
    }

    @Test(arguments: TestBackend.allCases)
    func `a research is told to the deputies, and the suggestion that comes of it says so`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let (staff, lead) = (
                try await SuggestionBrowser(stage, .staff), try await SuggestionBrowser(stage, .lead)
            )
            let typed = Self.research(stage)
            let record = try #require(typed["id"]?.first)
            #expect(await lead.post("\(Self.path)/new/research", typed).status == 403)
            #expect(await staff.get("\(Self.path)/new/elsewhere").status == 404)
            let future = typed.merging(["held_on": [stage.today.advanced(by: 1).description]]) { $1 }
            #expect(await staff.post("\(Self.path)/new/research", future).status == 422)
            for _ in 1...2 { #expect(await staff.post("\(Self.path)/new/research", typed).status == 303) }
            #expect(try await lead.page("/notices").matches(of: /会前调研“城区道路调研”可以看了/).count == 1)
            let page = "\(Self.path)/\(record)"
            #expect(try await lead.page(page).contains("路面破损多。"))

            let upload = ["kind": PreparationRecord.reference, "subject": record, "label": "资料"]
            #expect(await staff.upload("/attachments", upload, "报告.pdf", Array("%PDF-1.7 报告".utf8)).status == 303)
            #expect(await lead.upload("/attachments", upload, "报告.pdf", Array("%PDF-1.7 别的".utf8)).status == 403)
            #expect(try await lead.page(page).contains("报告.pdf"))

            let mine = try await stage.draft()
            let others = try await stage.draft(SuggestionStage.text, as: .second)
            #expect(await lead.post("\(page)/links", ["suggestion": [others.description]]).status == 422)
            for _ in 1...2 {
                #expect(await lead.post("\(page)/links", ["suggestion": [mine.description]]).status == 303)
            }
            #expect(try await lead.page("/suggestions/\(mine)").contains("城区道路调研"))
            #expect(try await !staff.page(page).contains("关于修路的建议"))
            let link: ID<Never> = try #require(
                try await stage.database.read { db in
                    try db.value("SELECT id FROM suggestions_preparation_link WHERE suggestion_id = \(mine)")
                })
            let second = try await SuggestionBrowser(stage, .second)
            #expect(await second.post("\(page)/links/\(link)/end").status == 404)
            #expect(await lead.post("\(page)/links/\(link)/end").status == 303)
            #expect(try await !lead.page("/suggestions/\(mine)").contains("城区道路调研"))

            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.get(page).status == 404)
            #expect(await foreign.post("\(page)/withdraw", ["reason": ["错"]]).status == 404)
            #expect(await staff.post("\(page)/withdraw", ["reason": ["登错了"]]).status == 303)
            #expect(await staff.post("\(page)/withdraw", ["reason": ["再撤"]]).status == 409)
            #expect(await lead.get(page).status == 404)
            #expect(try await staff.page(page).contains("登错了"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `materials and publications are kept in one list by year`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let base = Self.research(stage).filter { $0.key != "place" }
            let book = base.merging([
                "id": [ID<PreparationRecord>.new().description], "title": ["优秀议案建议汇编"], "copies": ["３００"],
            ]) { $1 }
            #expect(
                await staff.post("\(Self.path)/new/publication", book.merging(["copies": ["几百"]]) { $1 }).status == 422)
            #expect(await staff.post("\(Self.path)/new/publication", book).status == 303)
            let material = base.merging(["title": ["财政局提供的预算情况"]]) { $1 }
            #expect(await staff.post("\(Self.path)/new/material", material).status == 303)
            let second = try await SuggestionBrowser(stage, .second)
            let list = try await second.page(Self.path)
            #expect(list.contains("优秀议案建议汇编") && list.contains("300") && list.contains("财政局提供的预算情况"))
            // Who leads no suggestion is not asked to choose one.
            let record = try #require(book["id"]?.first)
            #expect(try await !second.page("\(Self.path)/\(record)").contains("\(record)/links"))
            #expect(try await !second.page("\(Self.path)?kind=material").contains("优秀议案建议汇编"))
            #expect(try await !second.page("\(Self.path)?year=2001").contains("优秀议案建议汇编"))
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(await clerk.get(Self.path).status == 403)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a deputy asks before writing, the office answers once, and the draft is linked`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let path = "/suggestions/consultations"
            let (staff, lead) = (
                try await SuggestionBrowser(stage, .staff), try await SuggestionBrowser(stage, .lead)
            )
            let id = ID<Consultation>.new().description
            let question = ["id": [id], "topic": ["修路"], "question": ["归谁管？"]]
            #expect(await staff.post(path, question).status == 403)
            #expect(await lead.post(path, question.merging(["question": [""]]) { $1 }).status == 422)
            for _ in 1...2 { #expect(await lead.post(path, question).status == 303) }
            #expect(try await staff.page("/desk").contains("答复撰写咨询"))
            let second = try await SuggestionBrowser(stage, .second)
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await second.get("\(path)/\(id)").status == 404)
            #expect(await foreign.post("\(path)/\(id)/answer", ["answer": ["不归我们"]]).status == 404)
            #expect(await lead.post("\(path)/\(id)/answer", ["answer": ["自己答"]]).status == 403)
            #expect(await staff.post("\(path)/\(id)/answer", ["answer": ["归交通局管。"]]).status == 303)
            #expect(await staff.post("\(path)/\(id)/answer", ["answer": ["再答"]]).status == 409)
            #expect(try await lead.page("/notices").contains("您的撰写咨询已有答复"))
            #expect(try await lead.page("\(path)/\(id)").contains("归交通局管。"))
            let (mine, others) = (try await stage.draft(), try await stage.draft(SuggestionStage.text, as: .second))
            #expect(await lead.post("\(path)/\(id)/link", ["suggestion": [others.description]]).status == 422)
            #expect(await lead.post("\(path)/\(id)/link", ["suggestion": [mine.description]]).status == 303)
            #expect(try await lead.page("/suggestions/\(mine)").contains("撰写咨询"))
            #expect(try await !staff.page("/desk").contains("答复撰写咨询"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the year's best suggestions are one text to print, the confidential ones left out`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .closed)
            let number: String = try #require(
                try await stage.database.read { db in
                    try db.value("SELECT number FROM suggestions_suggestion WHERE id = \(id)")
                })
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page("/suggestions/\(id)").contains("签发答复 1/1 家"))
            let (path, merit) = ("/suggestions/merits", ID<Merit>.new().description)
            let nominated = await staff.post(
                path,
                [
                    "id": [merit], "year": ["\(stage.today.year)"], "kind": ["suggestion"], "number": [number],
                    "grounds": ["促成了修路。"], "over_quota_reason": ["仅一件"],
                ])
            #expect(nominated.status == 303)
            #expect(try await !staff.page("\(path)/collection").contains("多年没有修。"))
            let decided = await staff.post(
                "\(path)/\(merit)/acts/decide",
                ["version": ["1"], "meeting": ["第30次主任会议"], "decided_on": [stage.today.description]])
            #expect(decided.status == 303)
            let page = try await staff.page("\(path)/collection")
            #expect(page.contains("多年没有修。") && page.contains(number))
            try await stage.run("UPDATE suggestions_suggestion SET is_confidential = \(true) WHERE id = \(id)")
            #expect(try await !staff.page("\(path)/collection").contains("多年没有修。"))
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(await lead.get("\(path)/collection").status == 403)
        }
    }
}
