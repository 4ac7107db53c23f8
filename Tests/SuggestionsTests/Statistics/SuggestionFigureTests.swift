import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct SuggestionFigureTests {
    private static let path = "/suggestions/figures"

    @Test(arguments: TestBackend.allCases)
    func `of a session the page counts what the work report counts, with what it is divided by`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let figures = try await Self.figures(of: stage) { $0.first { $0.code == "R6" }?.id }
            let report = Dictionary(figures.report.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
            #expect(figures.total == 5 && figures.total == report["suggestions.session.total"])
            #expect(figures[.replied] == 3 && figures[.replied] == report["suggestions.replied"])
            #expect(figures[.key] == 1 && figures[.key] == report["suggestions.key"])
            #expect(figures[.excellent] == 1 && figures[.excellent] == report["suggestions.excellent"])
            #expect(figures[.assignedInSession] == 3)
            #expect(report["suggestions.session.assigned_in_session"] == 3)
            // What a ledger brings was neither signed for nor talked about in the system: a zero would say too much.
            #expect(SuggestionMeasure.met.unrecorded { figures[$0] } == "没有沟通记录")
            #expect(figures[.classified] == 3 && figures[.solved] == 1 && figures[.solvedOrPlanned] == 2)
            let categories = try #require(figures.tables.first { $0.dimension == .category }).parts
            for part in categories {
                #expect(report["suggestions.session.category.\(part.title)"] == part.counts.total)
            }
            #expect(figures.units.map(\.name) == ["市财政局", "市公安局", "市教育局"])
            #expect(figures.units.map(\.rank) == [1, 2, 2])
            #expect(figures.units.map(\.replying) == [2, 1, 1] && figures.units.map(\.co) == [1, 2, 1])
            #expect(figures.report.allSatisfy { FigureStage.of($0.key) != nil })
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a term counts from its first session on, of its own level`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            #expect(try await Self.figures(of: stage, term: "province.14").total == 3)
            let ours = try await Self.figures(of: stage, term: "city.6")
            #expect(ours.total == 7 && ours[.between] == 1 && ours[.campaign] == 1)
            #expect(try await Self.figures(of: stage, term: "city.5").total == 1)
            #expect(try await Self.figures(of: stage, term: "city.7", year: 2020).total == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `every number of the page leads to a list of as many suggestions`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let talked = try await stage.suggestion(at: .feedback)
            let secret = try await stage.suggestion(at: .handling)
            try await stage.take(.keepSecret, on: secret, ["reason": ["有风险"]], as: .staff)
            try await stage.take(.weigh, on: secret, ["importance": ["weighty"]], as: .staff)
            try await stage.take(.weigh, on: secret, ["importance": ["hard"], "reason": ["涉及多部门"]], as: .staff)
            _ = try await stage.suggestion(at: .withdrawn)
            try await Self.supervise(talked, stage)
            let staff = try await SuggestionBrowser(stage, .staff)
            let page = try await staff.page(Self.path)
            for words in ["1/2 = 50%", "难点", "第1代表团", "市委书记王某", "市长", "提：大会期间", "办：即交即办"] {
                #expect(page.contains(words), "\(words)")
            }
            var links = 0
            for link in page.matches(of: /<a href="(\/suggestions\?[^"]+)">(\d+)(?:\/\d+ = \d+%)?<\/a>/) {
                let address = String(link.1).replacing("&amp;", with: "&")
                #expect(try await staff.page(address).contains("共 \(link.2) 件"), "\(address)")
                links += 1
            }
            #expect(links > 60)
            for measure in [SuggestionMeasure.keyTogether, .keyLed, .keyCommittee, .keyDeputies, .led] {
                let list = try await staff.page("/suggestions?counted=\(measure.rawValue)")
                #expect(list.contains("共 1 件"), "\(measure)")
            }
            let csv = await staff.get("\(Self.path)/export.csv")
            #expect(csv.status == 200 && csv.words.contains("见面率,1,已交办,2,1/2 = 50%,办：即交即办"))
            #expect(await staff.get("\(Self.path)/export.xlsx").status == 200)
            let statements = try await staff.statements(Self.path)
            _ = try await stage.suggestion(at: .handling)
            #expect(try await staff.statements(Self.path) == statements)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the statistics are the office's, and a bad address shows this year`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            _ = try await stage.suggestion(at: .handling)
            for post in [SuggestionPost.lead, .head, .motions, .mainClerk] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(await browser.get(Self.path).status == 403)
                #expect(await browser.get("\(Self.path)/export.csv").status == 403)
            }
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(try await lead.page("/suggestions?counted=replied").contains("共 1 件"))
            let sitting: MeetingID? = try await stage.database.read { [office = stage.office] db in
                try db.value("SELECT id FROM platform_meeting WHERE office_id = \(office)")
            }
            let meeting = try #require(sitting)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page("\(Self.path)?meeting=\(meeting)").contains("六届人大三次会议"))
            let bad = try await staff.page("\(Self.path)?year=0&level=x&meeting=x&term=city.99")
            #expect(bad.contains("\(stage.today.year)年市级"))
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(try await foreign.page("\(Self.path)?meeting=\(meeting)").contains("没有这样的建议"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `delegations of one name are told apart by their terms`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            _ = try await stage.suggestion(at: .handling)
            let other = try await stage.suggestion(at: .handling)
            let (tenure, person) = (try stage.tenure(.fourth), try stage.person(.fourth))
            let delegation = stage.here.delegations[1]
            try await stage.run(
                """
                UPDATE suggestions_suggestion
                   SET lead_tenure_id = \(tenure), lead_person_id = \(person), delegation_id = \(delegation)
                 WHERE id = \(other)
                """)
            try await stage.run(
                "UPDATE representatives_delegation SET name = '第1代表团', term = 5 WHERE id = \(delegation)")
            try await stage.run("UPDATE representatives_tenure SET term = 5 WHERE id = \(tenure)")
            let page = try await SuggestionBrowser(stage, .staff).page(Self.path)
            #expect(page.contains("第1代表团（市第5届）") && page.contains("第1代表团（市第6届）"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `without a choice the newest year that has suggestions is shown, and stands in the form`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let ids = [try await stage.suggestion(at: .handling), try await stage.suggestion(at: .handling)]
            // One withdrawn this year is no suggestion that is counted.
            _ = try await stage.suggestion(at: .withdrawn)
            for (id, year) in zip(ids, [2019, 2021]) {
                let day = try #require(Day(year: year, month: 3, day: 1))
                try await stage.run("UPDATE suggestions_suggestion SET proposed_on = \(day) WHERE id = \(id)")
            }
            let staff = try await SuggestionBrowser(stage, .staff)
            let page = try await staff.page(Self.path)
            #expect(page.contains("办理统计：2021年市级") && page.contains("提出的建议 1 件"))
            #expect(page.contains("<option value=\"2021\" selected>"))
            let asked = try await staff.page("\(Self.path)?year=2019")
            #expect(asked.contains("办理统计：2019年市级") && asked.contains("<option value=\"2019\" selected>"))
            #expect(try await staff.page("\(Self.path)?term=city.6").contains("<option value=\"\">—</option>"))
            // Where there are none at all, this year.
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(try await foreign.page(Self.path).contains("办理统计：\(stage.today.year)年市级"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `only the office weighs a suggestion, in words of the list`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            let hard = ["importance": ["hard"]]
            try await stage.refuses(.forbidden) { try await stage.take(.weigh, on: id, hard, as: .motions) }
            try await stage.refuses(.notFound) { try await stage.take(.weigh, on: id, hard, as: .foreignStaff) }
            try await stage.refuses(.invalid, "importance") {
                try await stage.take(.weigh, on: id, ["importance": ["grave"]], as: .staff)
            }
            let version = try await stage.detail(id, as: .staff).core.version
            let reasoned = hard.merging(["reason": ["涉及多部门"]]) { $1 }
            try await stage.take(.weigh, on: id, reasoned, seen: version, as: .staff)
            try await stage.refuses(.conflict) {
                try await stage.take(.weigh, on: id, hard, seen: version, as: .staff)
            }
            let detail = try await stage.detail(id, as: .staff)
            #expect(detail.core.importance == .hard && detail.steps.contains { $0.opinion == "难点：涉及多部门" })
            for post in [SuggestionPost.lead, .head, .motions] {
                let steps = try await stage.detail(id, as: post).steps.filter { $0.event == "weigh" }
                #expect(steps.map(\.opinion) == [nil], "\(post)")
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a unit is met by its own visits, and where there is no unit nothing has been signed for`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            try await stage.take(.assignSeparately, on: id, stage.divided, as: .staff)
            try await stage.take(.signFor, on: id, of: stage.main, as: .mainClerk)
            try await stage.take(.signFor, on: id, of: stage.next, as: .nextClerk)
            let talk = SuggestionStage.talk(on: stage.today)
            try await stage.take(.logTalk, on: id, of: stage.main, talk, as: .mainClerk)
            let staff = try await SuggestionBrowser(stage, .staff)
            let csv = await staff.get("\(Self.path)/export.csv").words
            #expect(csv.contains("甲市第1局：当面沟通过,1,主办和分办,1,"))
            #expect(csv.contains("甲市第3局：当面沟通过,0,主办和分办,1,"))
            #expect(csv.contains("工作报告里的数字,"))
            for (unit, count) in [(stage.main, 1), (stage.next, 0)] {
                let list = try await staff.page("/suggestions?unit=\(unit)&part=replying&counted=met")
                #expect(list.contains("共 \(count) 件"))
                #expect(list.contains("承办方式：主办和分办") && list.contains("name=\"part\" value=\"replying\""))
            }
            let delegation = stage.here.delegations[0]
            #expect(try await staff.page("/suggestions?delegation=\(delegation)").contains("代表团：第1代表团"))
            let signedFor = "/suggestions?counted=signed_for"
            #expect(try await staff.page(signedFor).contains("共 1 件"))
            // As a ledger may bring it: handed out, and no unit has it.
            try await stage.run(
                "UPDATE suggestions_assignment SET role = \(AssignmentRole.former) WHERE suggestion_id = \(id)")
            #expect(try await staff.page(signedFor).contains("共 0 件"))
        }
    }

    private static func figures(
        of stage: SuggestionLedgerStage, term: String? = nil, year: Int = 2024,
        meeting: @Sendable ([Meeting]) -> MeetingID? = { _ in nil }
    ) async throws -> SuggestionFigures {
        let verbs = try Suggestions(stage.application)
        let meetings = try await stage.database.read { db in
            try Meeting.all(in: try SuggestionLedgerStage.staff(db).office, db)
        }
        let choice = FigureChoice(year: year, level: .city, meeting: meeting(meetings), term: term, among: meetings)
        return try await stage.database.read { db in
            let scope = try SuggestionLedgerStage.staff(db)
            let figures = try SuggestionFigures.load(choice, verbs, for: scope, db)
            for measure in SuggestionMeasure.allCases {
                let listed = try verbs.count(choice.filter.counting(measure), for: scope, db)
                #expect(listed == figures[measure], "\(measure)")
            }
            for part in figures.tables.flatMap(\.parts) {
                #expect(try verbs.count(part.filter, for: scope, db) == part.counts.total, "\(part.title)")
            }
            return figures
        }
    }

    /// A meeting makes it a key suggestion with a committee, deputies take part, and the mayor leads its handling.
    private static func supervise(_ suggestion: SuggestionID, _ stage: SuggestionStage) async throws {
        let (scope, today) = (try stage.scope(.staff), stage.today.description)
        let key = ID<KeySuggestion>.new()
        try await stage.database.write { db in
            try DecideKey.decide(
                key, on: suggestion,
                ["meeting": ["第30次主任会议"], "decided_on": [today], "leader": ["市委书记王某"], "committee": ["城环委"]],
                by: scope, db)
            try LeadSuggestion.begin(
                .new(), on: suggestion, ["leader": ["李某"], "post": ["市长"], "reason": ["牵涉面广"], "since": [today]],
                by: scope, db)
        }
        let plan = [
            "goal": ["修好路"], "steps": ["走访"], "starts_on": [today], "ends_on": [today], "committee": ["城环委"],
        ]
        let visit = ["kind": ["visit"], "held_on": [today], "content": ["看了路。"], "with_deputies": ["yes"]]
        let staff = try await SuggestionBrowser(stage, .staff)
        for (version, (event, typed)) in [("plan", plan), ("act", visit)].enumerated() {
            let answer = await staff.post(
                "/suggestions/key/\(key)/acts/\(event)", typed.merging(["version": [String(version + 1)]]) { $1 })
            #expect(answer.status == 303)
        }
    }
}
