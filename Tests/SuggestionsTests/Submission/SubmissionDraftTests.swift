import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// What is asked when a suggestion is written and submitted.
@Suite struct SubmissionDraftTests {
    @Test(arguments: TestBackend.allCases)
    func `the boxes of the paper are kept, shown, and changed with the draft`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let boxes: SuggestionStage.Typed = [
                "formation": ["research"], "wants_contact": ["yes"], "for_reference": ["yes"],
                "proposed_unit": [stage.next.description],
            ]
            let typed = SuggestionStage.text.merging(boxes) { $1 }
            let id = try await stage.draft(typed)
            try await stage.write(id, typed)
            try await stage.refuses(.conflict) { try await stage.write(id) }
            let lead = try await SuggestionBrowser(stage, .lead)
            let page = try await lead.page("/suggestions/\(id)")
            for words in ["专题调研", "希望加强沟通", "不需要书面答复", "甲市第3局"] { #expect(page.contains(words)) }
            let form = try await lead.page("/suggestions/\(id)/edit")
            #expect(form.contains("value=\"research\" checked"))
            #expect(form.contains("<option value=\"\(stage.next)\" selected"))
            try await stage.rewrite(id)
            let boxesNow = try await stage.submission(id, as: .lead).boxes
            #expect(boxesNow.formation == nil && !boxesNow.wantsContact && boxesNow.proposedUnit == nil)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a box holds only what it may`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let wrong: [(String, String)] = [
                ("proposed_unit", stage.there.unit(0).description), ("proposed_unit", "第一局"), ("formation", "梦见"),
                ("kind", "bill"), ("proposer", "delegation"), ("is_confidential", "maybe"),
                ("discussed_on", "2024-02-30"),
            ]
            for (field, text) in wrong {
                let typed = SuggestionStage.text.merging([field: [text]]) { $1 }
                try await stage.refuses(.invalid, field) { _ = try await stage.draft(typed) }
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `each line of the checklist is answered, and what is no suggestion is not submitted`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.draft()
            for field in SubmissionChecklist.fields.map(\.name) {
                let unanswered = SuggestionStage.cleared.filter { $0.key != field }
                try await stage.refuses(.invalid, field) {
                    try await stage.take(.submit, on: id, unanswered, as: .lead)
                }
                let other = field == SubmissionChecklist.oneMatter ? "no" : "yes"
                try await stage.refuses(.invalid, field) {
                    let typed = SuggestionStage.cleared.merging([field: [other]]) { $1 }
                    try await stage.take(.submit, on: id, typed, as: .lead)
                }
            }
            try await stage.take(.submit, on: id, as: .lead)
            #expect(try await stage.state(id) == .delegationReview)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a delegation's own comes from its head, after all have discussed it`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let (verbs, head) = (stage.verbs, try stage.leadAndHead())
            let typed = SuggestionStage.text.merging(["proposer": ["delegation"]]) { $1 }
            let id = SuggestionID.new()
            try await stage.database.write { db in try verbs.draft(id, typed, by: head, db) }
            try await stage.refuses(.invalid) {
                try await stage.act(.submit, on: id, SuggestionStage.cleared, by: head)
            }
            let tomorrow = ["discussed_on": [stage.today.advanced(by: 1).description]]
            try await stage.refuses(.invalid, "discussed_on") {
                try await stage.act(.rewrite, on: id, typed.merging(tomorrow) { $1 }, by: head)
            }
            let discussed = typed.merging(["discussed_on": [stage.today.description]]) { $1 }
            try await stage.act(.rewrite, on: id, discussed, by: head)
            try await stage.act(.submit, on: id, SuggestionStage.cleared, by: head)
            // Its head has signed already.
            #expect(try await stage.state(id) == .motionsReview)
            #expect(try await stage.submission(id, as: .motions).boxes.proposer == .delegation)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a confidential one is seen by its signers, its units and the office alone`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let typed = SuggestionStage.text.merging(["is_confidential": ["yes"]]) { $1 }
            let id = try await stage.draft(typed)
            try await stage.take(.submit, on: id, as: .lead)
            #expect(try await stage.state(id) == .motionsReview)
            for post in [SuggestionPost.head, .motions, .second, .mainClerk] {
                #expect(try await stage.detail(id, by: post) == nil, "\(post)")
                #expect(try await stage.count(SuggestionFilter(), as: post) == 0)
            }
            #expect(try await stage.desks(id) == [.staff: "审核", .chief: "审核"])
            try await stage.take(.passMotions, on: id, SuggestionStage.filed, as: .staff)
            try await stage.take(.assign, on: id, stage.handedTo(stage.main), as: .staff)
            #expect(try await stage.detail(id, as: .mainClerk).core.isConfidential)
            var search = SuggestionFilter()
            search.search = "修路"
            #expect(try await stage.count(search, as: .head) == 0)
            #expect(try await stage.count(search, as: .mainClerk) == 1)

            let reason = ["reason": ["风险已消除"]]
            try await stage.refuses(.forbidden) { try await stage.take(.openUp, on: id, reason, as: .lead) }
            try await stage.take(.openUp, on: id, reason, as: .staff)
            #expect(try await stage.detail(id, by: .head) != nil)
            try await stage.take(.keepSecret, on: id, reason, as: .staff)
            #expect(try await stage.detail(id, by: .head) == nil)
            try await stage.refuses(.conflict) { try await stage.take(.keepSecret, on: id, reason, as: .staff) }
        }
    }
}
