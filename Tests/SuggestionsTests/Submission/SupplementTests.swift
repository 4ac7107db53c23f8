import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// What comes beside a submitted text: supplements, and earlier suggestions of the same matter.
@Suite struct SupplementTests {
    @Test(arguments: TestBackend.allCases)
    func `the text is frozen, and what the lead adds stands apart and is told to the units`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling, signers: [.second])
            try await stage.refuses(.conflict) { try await stage.rewrite(id) }
            let added = ["body": ["补充照片说明<三>处"]]
            try await stage.refuses(.forbidden) { try await stage.take(.supplement, on: id, added, as: .second) }
            try await stage.refuses(.invalid, "body") { try await stage.take(.supplement, on: id, as: .lead) }
            let long = ["body": [String(repeating: "长", count: 5001)]]
            try await stage.refuses(.invalid, "body") { try await stage.take(.supplement, on: id, long, as: .lead) }
            let before = try await stage.notices(id)
            try await stage.take(.supplement, on: id, added, as: .lead)
            let told = try await stage.notices(id).filter { $0.value > before[$0.key] ?? 0 }
            #expect(Set(told.keys) == SuggestionPost.main.union(SuggestionPost.co).union([.second, .staff]))
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            let page = try await clerk.page("/suggestions/\(id)")
            #expect(page.contains("补充照片说明&lt;三&gt;处") && page.contains("路不平。"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the same matter over the years is linked, counted, and found on the list`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            var numbers: [String] = []
            for years in [3, 2, 1] {
                let id = try await stage.suggestion(at: .triage)
                let day = stage.today.adding(months: -12 * years)
                try await stage.run("UPDATE suggestions_suggestion SET proposed_on = \(day) WHERE id = \(id)")
                numbers.append(try #require(try await stage.detail(id, as: .staff).core.number))
            }
            let last = try await stage.id(numbered: numbers[2])
            try await stage.take(.linkEarlier, on: last, ["earlier": [numbers[1]]], as: .staff)
            #expect(try await stage.submission(last, as: .lead).marks.repeatedYears == 2)
            try await stage.take(.linkEarlier, on: last, ["earlier": [numbers[0]]], as: .staff)

            let id = try await stage.suggestion(at: .draft)
            for wrong in ["1999999", numbers[0] + "x", "' OR 1=1"] {
                try await stage.refuses(.invalid, "earlier") {
                    try await stage.take(.linkEarlier, on: id, ["earlier": [wrong]], as: .lead)
                }
            }
            // What the earlier one was linked to comes with it.
            try await stage.take(.linkEarlier, on: id, ["earlier": [numbers[2]]], as: .lead)
            try await stage.refuses(.invalid, "earlier") {
                try await stage.take(.linkEarlier, on: id, ["earlier": [numbers[2]]], as: .lead)
            }
            let linked = try await stage.submission(id, as: .lead)
            #expect(linked.earlier.compactMap(\.number) == numbers && linked.marks.repeatedYears == 4)
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(try await lead.page("/suggestions/\(id)").contains("共 4 年提出"))
            for (value, count) in [("two", 0), ("three", 1), ("more", 1)] {
                #expect(try await lead.page("/suggestions?repeated=\(value)").contains("共 \(count) 件"), "\(value)")
            }

            try await stage.take(.unlinkEarlier, on: id, ["earlier": [numbers[0]], "reason": ["不是同一件事"]], as: .lead)
            #expect(try await stage.submission(id, as: .lead).marks.repeatedYears == 3)
            try await stage.take(.linkEarlier, on: id, ["earlier": [numbers[0]]], as: .lead)
            #expect(try await stage.submission(id, as: .lead).marks.repeatedYears == 4)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what somebody may not see they do not link, nor learn its title`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let theirs = try await stage.suggestion(at: .triage)
            let number = try #require(try await stage.detail(theirs, as: .staff).core.number)
            let mine = try await stage.draft(as: .second)
            try await stage.refuses(.invalid, "earlier") {
                try await stage.take(.linkEarlier, on: mine, ["earlier": [number]], as: .second)
            }
            try await stage.take(.submit, on: mine, as: .second)
            try await stage.take(.passDelegation, on: mine, as: .head)
            try await stage.take(.linkEarlier, on: mine, ["earlier": [number]], as: .staff)
            let second = try await SuggestionBrowser(stage, .second)
            let page = try await second.page("/suggestions/\(mine)")
            #expect(page.contains(number) && page.contains("您不能查看") && !page.contains("/suggestions/\(theirs)"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `every signer who has not rated is reminded once a round`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replied, signers: [.second, .third])
            try await stage.take(.rate, on: id, SuggestionStage.satisfied, as: .third)
            let before = try await stage.notices(id)
            func remind() async throws -> Int {
                try await stage.database.write { db in try FeedbackReminder.send(now: db.now, db) }
            }
            #expect(try await remind() == 0)
            try await stage.run(
                """
                UPDATE platform_clock SET warn_on = \(stage.today)
                 WHERE key = \(SuggestionClock.feedback) AND stopped_on IS NULL
                """)
            #expect(try await remind() == 1)
            #expect(try await remind() == 0)
            let told = try await stage.notices(id).filter { $0.value > before[$0.key] ?? 0 }
            #expect(Set(told.keys) == [.second])
        }
    }
}

extension SuggestionStage {
    fileprivate func id(numbered number: String) async throws -> SuggestionID {
        let (verbs, scope) = (verbs, try scope(.staff))
        return try await database.read { db in try verbs.find(number, for: scope, db) }
    }
}
