import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

/// 对口督办 by a committee's own people: what they see, what they note down, and nothing of other committees.
@Suite struct CommitteeTests {
    @Test(arguments: TestBackend.allCases)
    func `a committee sees what the register gives it, and nothing confidential or of another committee`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let line = try await Self.watch(stage.main, by: "财政经济委员会", staff)
            let finance = try await Self.member(of: "财政经济委员会", stage)
            let law = try await Self.member(of: "法制委员会", stage)
            let followed = try await stage.suggestion(at: .handling)
            let secret = try await stage.suggestion(at: .handling)
            try await stage.run("UPDATE suggestions_suggestion SET is_confidential = \(true) WHERE id = \(secret)")
            let waiting = try await stage.suggestion(at: .motionsReview, SuggestionStage.text)

            #expect(await finance.get("/suggestions").titles.count == 1)
            #expect(await law.get("/suggestions").titles.isEmpty)
            let page = try await finance.page("/suggestions/\(followed)")
            #expect(page.contains("/suggestions/\(followed)/followed") && page.contains("财政经济委员会"))
            for id in [secret, waiting] {
                #expect(await finance.get("/suggestions/\(id)").status == 404)
                #expect(await finance.get("/suggestions/\(id)/followed").status == 404)
            }
            #expect(await law.get("/suggestions/\(followed)").status == 404)
            #expect(await law.get("/suggestions/\(followed)/followed").status == 404)
            #expect(await staff.get("/suggestions/followed").status == 403)
            #expect(await finance.get("/suggestions/supervisions").status == 403)

            #expect(try await finance.page("/suggestions/followed").contains("共 1 件"))
            #expect(try await finance.page("/suggestions/followed?overdue=yes").contains("已超期 0 件"))
            #expect(try await finance.page("/desk").contains("已超期，督办") == false)
            let past = stage.today.advanced(by: -3)
            try await stage.run("UPDATE platform_clock SET due_on = \(past) WHERE holder_kind = 'unit'")
            #expect(try await finance.page("/suggestions/followed?overdue=yes").contains("已超期 1 件"))
            #expect(try await finance.page("/desk").contains("已超期，督办"))
            #expect(try await law.page("/desk").contains("已超期，督办") == false)

            // What another committee leads as 重点督办 it sees; what is no longer followed nobody of the first does.
            let key = ID<KeySuggestion>.new()
            let decided = [
                "id": ["\(key)"], "meeting": ["第30次主任会议"], "decided_on": [stage.today.description], "leader": ["周主任"],
            ]
            #expect(await staff.post("/suggestions/\(followed)/key", decided).status == 303)
            #expect(await law.get("/suggestions/key/\(key)").status == 404)
            let plan = [
                "version": ["1"], "goal": ["修好"], "steps": ["先查后修"], "starts_on": [stage.today.description],
                "ends_on": [stage.today.description], "committee": ["法制委员会"],
            ]
            #expect(await staff.post("/suggestions/key/\(key)/acts/plan", plan).status == 303)
            #expect(try await law.page("/suggestions/key/\(key)").contains("先查后修"))
            #expect(await law.get("/suggestions").titles.count == 1)
            #expect(await staff.post("/suggestions/counterparts/\(line)/end", ["ended_reason": ["分工调整"]]).status == 303)
            #expect(await finance.get("/suggestions/\(followed)").status == 404)
            #expect(await finance.get("/suggestions/key/\(key)").status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a committee notes down what it said to a unit, once, and the unit and the office read it`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            _ = try await Self.watch(stage.main, by: "财政经济委员会", staff)
            let finance = try await Self.member(of: "财政经济委员会", stage)
            let law = try await Self.member(of: "法制委员会", stage)
            let (id, other) = (
                try await stage.suggestion(at: .handling), try await stage.suggestion(at: .triage)
            )
            try await stage.take(.assign, on: other, stage.handedTo(stage.next, stage.main), as: .staff)
            let path = "/suggestions/\(id)/followed"
            let supervision = SupervisionID.new()
            let typed = [
                "id": ["\(supervision)"], "unit": ["\(stage.main)"], "kind": ["on_site"],
                "held_on": [stage.today.description], "content": ["看了<路>，只修了一半。"], "requirement": ["月底前修完"],
            ]
            let wrong = [
                ("unit", "\(stage.next)"), ("kind", "letter"), ("kind", "redo"), ("held_on", "2101-01-01"),
                ("content", String(repeating: "长", count: 1001)),
            ]
            for (name, text) in wrong {
                let answer = await finance.post(path, typed.merging([name: [text]]) { $1 })
                #expect(answer.status == 422 && answer.words.contains("id=\"f-\(name)-error\""), "\(name)")
            }
            #expect(await law.post(path, typed).status == 404)
            #expect(await staff.post(path, typed).status == 403)
            #expect(await finance.post("/suggestions/\(other)/followed", typed).status == 404)
            for _ in 1...2 { #expect(await finance.post(path, typed).status == 303) }
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_supervision") == 1)

            let page = "/suggestions/supervisions/\(supervision)"
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            for browser in [finance, clerk, staff] {
                #expect(try await browser.page(page).contains("看了&lt;路&gt;，只修了一半。"))
            }
            #expect(await law.get(page).status == 404)
            #expect(try await clerk.page("/notices").contains("财政经济委员会上门督办《"))
            #expect(try await staff.page("/suggestions/supervisions").contains("只修了一半"))
            #expect(await finance.post("\(page)/answer", ["answer": ["已修"]]).status == 403)
            #expect(await clerk.post("\(page)/answer", ["answer": ["月底修完。"]]).status == 303)
            #expect(try await finance.page(page).contains("月底修完。"))

            // A call of the office about one that the committee does not follow either is the office's alone.
            let call = SupervisionID.new()
            let both = [
                "id": ["\(call)"], "kind": ["telephone"], "unit": ["\(stage.main)"],
                "suggestions": ["\(id)", "\(other)"], "held_on": [stage.today.description], "content": ["两件都慢"],
            ]
            #expect(await staff.post("/suggestions/supervisions", both).status == 303)
            #expect(await finance.get("/suggestions/supervisions/\(call)").status == 404)
            #expect(try await finance.page("/suggestions/\(id)").contains("两件都慢") == false)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a motion is reported on by the committee it was handed to, and by no other`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let finance = try await Self.member(of: "财政经济委员会", stage)
            let law = try await Self.member(of: "法制委员会", stage)
            let motion = try await MotionCourseTests.taken(stage)
            let watched = [
                "id": ["\(ID<Counterpart>.new())"], "committee": ["法制委员会"], "category": ["社会建设"],
                "since": [stage.today.description],
            ]
            #expect(await staff.post("/suggestions/counterparts", watched).status == 303)
            let page = "/suggestions/motions/\(motion)"
            let today = stage.today.description
            #expect(await finance.get(page).status == 404)
            let handing = [
                "version": ["1"], "body": ["committee"], "committee": ["财政经济委员会"], "handed_on": [today],
            ]
            #expect(await staff.post("\(page)/acts/hand", handing).status == 303)
            #expect(try await finance.page("/desk").contains("提出审议结果报告"))
            #expect(try await finance.page("/notices").contains("《关于修路的议案》交您审议，请在"))
            #expect(try await finance.page("/suggestions/\(motion)").contains("路不平。"))
            #expect(await law.get(page).status == 404)
            let report = [
                "version": ["2"], "proposal": ["decline"], "reported_on": [today], "report": ["建议不列入。"],
            ]
            #expect(await law.post("\(page)/acts/report", report).status == 404)
            #expect(await finance.post("\(page)/acts/finish", ["version": ["2"]]).status == 409)
            #expect(await finance.post("\(page)/acts/report", report).status == 303)
            #expect(try await finance.page(page).contains("待决定"))
            // Once it is a suggestion, it is followed by who watches its category.
            let session = try await MotionCourseTests.session(stage)
            let decision = [
                "version": ["3"], "meeting": [session.description], "decided_on": [today], "decision": ["转为建议"],
            ]
            #expect(await staff.post("\(page)/acts/convert", decision).status == 303)
            #expect(await finance.get("/suggestions/\(motion)").status == 404)
            #expect(await law.get("/suggestions/\(motion)").status == 200)
        }
    }

    /// The office enters who watches the unit; gives the line.
    private static func watch(
        _ unit: UnitID, by committee: String, _ staff: SuggestionBrowser
    ) async throws -> ID<Counterpart> {
        let id = ID<Counterpart>.new()
        let line = [
            "id": ["\(id)"], "committee": [committee], "unit": ["\(unit)"], "since": [staff.stage.today.description],
        ]
        #expect(await staff.post("/suggestions/counterparts", line).status == 303)
        return id
    }

    private static func member(of committee: String, _ stage: SuggestionStage) async throws -> SuggestionBrowser {
        let password = try PasswordHash(hashing: "不给人用的密码 1")
        let account = try await stage.database.write { [here = stage.here] db in
            let id = try Committee.named(committee, in: here.office, db)
            return try Accounts.create(
                office: here.office, login: "m-\(id)", name: "\(committee)工作人员", password: password,
                grants: [Scope.Grant(.committee, of: id.asID())], mustChange: false, by: here.commands, db)
        }
        return try await SuggestionBrowser(stage, account)
    }
}
