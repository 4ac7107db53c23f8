import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct TalkTests {
    private static func talk(_ stage: SuggestionStage, with people: [SuggestionPost]) throws -> SuggestionStage.Typed {
        SuggestionStage.talk(on: stage.today).merging([
            "contacted": try people.map { try stage.person($0).description }, "participants": ["局长、代表"],
            "leader": ["王局长"], "leader_phone": ["07101234567"], "handler": ["李科长"],
        ]) { $1 }
    }

    @Test(arguments: TestBackend.allCases)
    func `each signer contacted says whether the record is true, once and personally`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling, signers: [.second, .fourth])
            try await stage.take(.signFor, on: id, of: stage.main, as: .mainClerk)
            let stranger = try Self.talk(stage, with: [.lead, .third])
            try await stage.refuses(.invalid, "contacted") {
                try await stage.take(.logTalk, on: id, of: stage.main, stranger, as: .mainClerk)
            }
            try await stage.take(
                .logTalk, on: id, of: stage.main, try Self.talk(stage, with: [.lead, .second]), as: .mainClerk)
            let log = "/suggestions/\(id)/talks"
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(try await lead.page("/suggestions/\(id)").contains("沟通记录（1 次，请您确认）"))
            let page = try await lead.page(log)
            #expect(page.contains("办前与代表沟通") && page.contains("王局长，07101234567") && page.contains("待确认"))
            let talk = try #require(page.firstMatch(of: /talks\/([0-9a-f-]+)"/)?.1)
            let vague = await lead.post("\(log)/\(talk)", ["answer": ["differs"]])
            #expect(vague.status == 422 && vague.words.contains("请写明有什么出入"))
            #expect(await lead.post("\(log)/\(talk)", ["answer": ["true"]]).status == 303)
            #expect(await lead.post("\(log)/\(talk)", ["answer": ["differs"], "words": ["没来"]]).status == 409)
            let second = try await SuggestionBrowser(stage, .second)
            #expect(
                await second.post("\(log)/\(talk)", ["answer": ["differs"], "words": ["<没>有到现场"]]).status == 303)
            // Signed, but not contacted; not a signer; not a deputy; another office.
            for post in [SuggestionPost.fourth, .third, .foreignLead] {
                let other = try await SuggestionBrowser(stage, post)
                #expect(await other.post("\(log)/\(talk)", ["answer": ["true"]]).status == 404)
            }
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(await clerk.post("\(log)/\(talk)", ["answer": ["true"]]).status == 403)
            let seen = try await clerk.page(log)
            #expect(seen.contains("沟通属实") && seen.contains("有出入，&lt;没&gt;有到现场"))
            let head = try await SuggestionBrowser(stage, .head)
            let masked = try await head.page(log)
            #expect(masked.contains("****67") && !masked.contains("07101234567"))
            let co = try await SuggestionBrowser(stage, .coClerk)
            #expect(try await co.page(log).contains("还没有沟通记录"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `whoever signed both suggestions of a joint handling confirms on the page of either`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let main = try await stage.suggestion(at: .triage, signers: [.second])
            let merged = try await stage.suggestion(at: .triage, signers: [.second])
            try await stage.take(.merge, on: merged, ["into": [main.description]], as: .staff)
            try await stage.take(.assign, on: main, stage.handedTo(stage.main), as: .staff)
            try await stage.take(.signFor, on: main, of: stage.main, as: .mainClerk)
            let second = try await SuggestionBrowser(stage, .second)
            for id in [main, merged] {
                try await stage.take(
                    .logTalk, on: main, of: stage.main, try Self.talk(stage, with: [.second]), as: .mainClerk)
                let log = "/suggestions/\(id)/talks"
                let page = try await second.page(log)
                let talk = try #require(page.firstMatch(of: /action="[^"]*talks\/([0-9a-f-]+)"/)?.1)
                #expect(await second.post("\(log)/\(talk)", ["answer": ["true"]]).status == 303)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `talks with others do not count as contact with the deputy`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .opinionGiven)
            let consult = SuggestionStage.talk(on: stage.today).merging(["counterpart": ["co_unit"]]) { $1 }
            try await stage.take(.logConsult, on: id, of: stage.main, consult, as: .mainClerk)
            let early = await failure {
                try await stage.take(.draftReply, on: id, of: stage.main, SuggestionStage.reply, as: .mainClerk)
            }
            #expect(early?.kind == .invalid)
            #expect(try await stage.clocks(id).contains { $0.key == SuggestionClock.firstContact })
            try await stage.refuses(.conflict) {
                try await stage.take(.logConsult, on: id, of: stage.co, consult, as: .coClerk)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `after a reply the talk and the face-to-face reply are on record`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replied)
            let talk = SuggestionStage.talk(on: stage.today)
            try await stage.take(.logFollowUp, on: id, of: stage.main, talk, as: .mainClerk)
            try await stage.refuses(.invalid, "place") {
                try await stage.take(.recordFaceReply, on: id, of: stage.main, talk, as: .mainClerk)
            }
            let face = talk.merging(["place": ["代表单位"]]) { $1 }
            try await stage.refuses(.invalid, "mode") {
                try await stage.take(
                    .recordFaceReply, on: id, of: stage.main, face.merging(["mode": ["telephone"]]) { $1 },
                    as: .mainClerk)
            }
            try await stage.take(.recordFaceReply, on: id, of: stage.main, face, as: .mainClerk)
            let desk = try await SuggestionBrowser(stage, .lead).page("/desk")
            #expect(desk.contains("确认当面答复（") && desk.contains("确认沟通（") && desk.contains("走访）"))
            let page = try await SuggestionBrowser(stage, .lead).page("/suggestions/\(id)/talks")
            #expect(page.contains("办后与代表沟通") && page.contains("：当面答复") && page.contains("答复要点"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a unit's plan is seen by the office and the deputies, not by a co-unit`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .handling)
            var plan: SuggestionStage.Typed = [
                "leader": ["王局长"], "handler": ["李科长"], "measures": ["先测量，再施工。"],
                "due_on": [stage.today.advanced(by: 60).description], "effect": ["路平"],
            ]
            try await stage.take(.plan, on: id, of: stage.main, plan, as: .mainClerk)
            plan["leader"] = ["赵局长"]
            try await stage.take(.plan, on: id, of: stage.main, plan, as: .mainLeader)
            plan["due_on"] = [stage.today.advanced(by: 200).description]
            let late = try await SuggestionBrowser(stage, .mainClerk)
            #expect(!(try await late.page("/suggestions/\(id)").contains("late\">晚于答复期限")))
            try await stage.take(.plan, on: id, of: stage.main, plan, as: .mainLeader)
            #expect(try await late.page("/suggestions/\(id)").contains("late\">晚于答复期限"))
            plan["due_on"] = [stage.today.advanced(by: -3).description]
            try await stage.refuses(.invalid, "due_on") {
                try await stage.take(.plan, on: id, of: stage.main, plan, as: .mainClerk)
            }
            for post in [SuggestionPost.staff, .lead, .mainReviewer] {
                let page = try await SuggestionBrowser(stage, post).page("/suggestions/\(id)")
                #expect(page.contains("赵局长") && !page.contains("王局长") && page.contains("先测量，再施工。"))
            }
            #expect(!(try await SuggestionBrowser(stage, .coClerk).page("/suggestions/\(id)").contains("赵局长")))
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_plan") == 3)
        }
    }
}
