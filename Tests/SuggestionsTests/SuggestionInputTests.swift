import Kernel
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// What is typed wrongly, said beside its field.
@Suite struct SuggestionInputTests {
    @Test(arguments: TestBackend.allCases)
    func `a draft needs a title that fits, and words without control characters`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let wrong: [(String, String)] = [
                ("title", ""), ("title", " 　 "), ("title", String(repeating: "修", count: 101)), ("title", "修\u{7}路"),
                ("situation", "路\u{0}不平"), ("proposal", String(repeating: "修", count: 5001)),
                ("publication", "maybe"), ("number", "2024001"),
            ]
            for (field, text) in wrong {
                let typed = SuggestionStage.text.merging([field: [text]]) { $1 }
                try await stage.refuses(.invalid, field) { _ = try await stage.draft(typed) }
            }
            let two = SuggestionStage.text.merging(["title": ["修路", "修桥"]]) { $1 }
            try await stage.refuses(.invalid, "title") { _ = try await stage.draft(two) }
            let longest = SuggestionStage.text.merging(["title": [String(repeating: "修", count: 100)]]) { $1 }
            #expect(try await stage.state(try await stage.draft(longest)) == .draft)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `only deputies in office of the office's own level write`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            for post in [SuggestionPost.suspended, .county, .staff, .mainClerk] {
                try await stage.refuses(.forbidden) { _ = try await stage.draft(as: post) }
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is incomplete is not submitted, nor by a lead who is suspended`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            for missing in ["situation", "proposal", "publication"] {
                let id = try await stage.draft(SuggestionStage.text.filter { $0.key != missing })
                try await stage.refuses(.invalid) { try await stage.take(.submit, on: id, as: .lead) }
            }
            let id = try await stage.draft()
            try await stage.suspend(.lead)
            try await stage.refuses(.invalid) { try await stage.take(.submit, on: id, as: .lead) }
            let invited = ["deputies": try stage.tenures(.second)]
            try await stage.refuses(.invalid) { try await stage.take(.invite, on: id, invited, as: .lead) }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `only deputies in office of the same level are asked to sign, each once`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.draft()
            for post in [SuggestionPost.county, .suspended, .lead, .foreignLead] {
                let invited = ["deputies": try stage.tenures(.second, post)]
                try await stage.refuses(.invalid, "deputies") {
                    try await stage.take(.invite, on: id, invited, as: .lead)
                }
            }
            let second = try stage.tenure(.second).description
            for invited in [[], [second, second], ["second"], [second, TenureText.unknown]] {
                try await stage.refuses(.invalid, "deputies") {
                    try await stage.take(.invite, on: id, ["deputies": invited], as: .lead)
                }
            }
            try await stage.take(.invite, on: id, ["deputies": [second]], as: .lead)
            try await stage.take(.confirm, on: id, as: .second)
            try await stage.refuses(.invalid, "deputies") {
                try await stage.take(.invite, on: id, ["deputies": [second]], as: .lead)
            }
            try await stage.take(.invite, on: id, ["deputies": try stage.tenures(.third)], as: .lead)
            try await stage.suspend(.third)
            try await stage.refuses(.invalid) { try await stage.take(.confirm, on: id, as: .third) }
            try await stage.take(.decline, on: id, as: .third)
            #expect(try await stage.state(id) == .draft)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a signer suspended later hinders nobody, and does not count at submission`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.draft()
            let invited = ["deputies": try stage.tenures(.second, .third)]
            try await stage.take(.invite, on: id, invited, as: .lead)
            try await stage.take(.confirm, on: id, as: .second)
            try await stage.suspend(.second)
            try await stage.take(.confirm, on: id, as: .third)
            #expect(try await stage.state(id) == .draft)
            try await stage.take(.submit, on: id, as: .lead)
            let detail = try await stage.detail(id, as: .lead)
            #expect(detail.signers.map(\.answer) == [.lead, .dropped, .confirmed])
            #expect(detail.steps.last?.opinion?.contains("1 位联名代表") == true)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who declined may be asked again`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .cosigning)
            try await stage.take(.decline, on: id, as: .second)
            try await stage.take(.invite, on: id, ["deputies": try stage.tenures(.second)], as: .lead)
            try await stage.take(.confirm, on: id, as: .second)
            #expect(try await stage.detail(id, as: .second).signers.map(\.answer) == [.lead, .confirmed])
            let stepped = try await stage.detail(id, as: .second).steps.map(\.event)
            #expect(stepped == ["invite", "decline", "invite", "confirm"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a review files under one of the five fields, and sends back only with a reason`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .motionsReview)
            try await stage.refuses(.invalid, "category") { try await stage.take(.passMotions, on: id, as: .motions) }
            try await stage.refuses(.invalid, "category") {
                try await stage.take(.passMotions, on: id, ["category": ["别的"]], as: .motions)
            }
            try await stage.refuses(.invalid, "reason") { try await stage.take(.sendBack, on: id, as: .motions) }
            try await stage.refuses(.invalid, "ground", "disposal", "reason") {
                try await stage.take(.refuse, on: id, as: .motions)
            }
            try await stage.refuses(.invalid, "reason") { try await stage.take(.withdraw, on: id, as: .lead) }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `one main unit and other co-units, all of this office`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            let (main, co) = (stage.main.description, stage.co.description)
            let foreign = stage.there.unit(0).description
            let wrong: [(String, SuggestionStage.Typed)] = [
                ("main", [:]), ("main", ["main": ["第一局"]]), ("main", ["main": [main, co]]),
                ("main", ["main": [TenureText.unknown]]), ("main", ["main": [foreign]]),
                ("main", ["main": [main], "co": [foreign]]), ("co", ["main": [main], "co": [main]]),
                ("co", ["main": [main], "co": [co, co]]), ("co", ["main": [main], "co": ["第二局"]]),
            ]
            for (field, typed) in wrong {
                try await stage.refuses(.invalid, field) { try await stage.take(.assign, on: id, typed, as: .staff) }
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a talk has taken place, and comes before the reply as the co-units' opinions do`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .handling)
            for days in [1, -1] {
                let elsewhen = SuggestionStage.talk(on: stage.today.advanced(by: days))
                try await stage.refuses(.invalid, "held_on") {
                    try await stage.take(.logTalk, on: id, of: stage.main, elsewhen, as: .mainClerk)
                }
            }
            try await stage.refuses(.invalid, "mode", "held_on", "content", "deputy_opinion") {
                try await stage.take(.logTalk, on: id, of: stage.main, as: .mainClerk)
            }
            let early = await failure {
                try await stage.take(.draftReply, on: id, of: stage.main, SuggestionStage.reply, as: .mainClerk)
            }
            #expect(early?.kind == .invalid)
            #expect(early?.message == "还不能拟写答复，要先做到：本轮已登记与代表的沟通；各会办单位的意见已交齐。")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a reply that promises says what and by when`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replyChecking)
            try await stage.take(.returnReply, on: id, of: stage.main, ["reason": ["太短"]], as: .mainReviewer)
            for letter in ["B", "C"] {
                let bare = ["result_class": [letter], "body": ["会修。"]]
                try await stage.refuses(.invalid, "promise") {
                    try await stage.take(.draftReply, on: id, of: stage.main, bare, as: .mainClerk)
                }
                let endless = bare.merging(["promise": ["修好"]]) { $1 }
                let past = endless.merging(["promised_by": [stage.today.advanced(by: -1).description]]) { $1 }
                for typed in [endless, past] {
                    try await stage.refuses(.invalid, "promised_by") {
                        try await stage.take(.draftReply, on: id, of: stage.main, typed, as: .mainClerk)
                    }
                }
            }
            try await stage.refuses(.invalid, "result_class", "body") {
                try await stage.take(.draftReply, on: id, of: stage.main, as: .mainClerk)
            }
            let whole = ["result_class": ["B"], "body": ["会修。"], "promise": ["修好"], "promised_by": ["2060-01-01"]]
            try await stage.take(.draftReply, on: id, of: stage.main, whole, as: .mainClerk)
            #expect(try await stage.detail(id, as: .mainClerk).replies.map(\.promise) == ["修好"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a rating has both grades, and words where somebody is not satisfied`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .feedback)
            try await stage.refuses(.invalid, "attitude", "result") { try await stage.take(.rate, on: id, as: .lead) }
            try await stage.refuses(.invalid, "result") {
                try await stage.take(.rate, on: id, ["attitude": ["satisfied"], "result": ["好"]], as: .lead)
            }
            for typed in [
                ["attitude": ["unsatisfied"], "result": ["mostly"]],
                ["attitude": ["mostly"], "result": ["unsatisfied"]],
            ] {
                try await stage.refuses(.invalid, "words") { try await stage.take(.rate, on: id, typed, as: .lead) }
            }
        }
    }
}

/// An id that nothing has.
enum TenureText {
    static let unknown = "01890000-0000-7000-8000-000000000000"
}

extension SuggestionStage {
    func suspend(_ post: SuggestionPost) async throws {
        try await run("UPDATE representatives_tenure SET state = 'suspended' WHERE id = \(try tenure(post))")
    }
}
