import Kernel
import Platform
import StorageTesting
import Testing
import Web

@Suite struct ClockPageTests {
    /// Everybody is whom the test says, with a token of their own.
    private struct Known: Authenticator {
        let scope: Scope
        func scope(for request: WebRequest) async throws -> SignedIn? {
            SignedIn(scope: scope, csrf: "c", kind: .bearer)
        }
    }

    private struct Answer {
        let status: Int
        let text: String
    }

    private func ask(
        _ stage: ClockStage, as scope: Scope, _ path: String, query: String = "", post body: String? = nil,
        on day: String = "2024-02-21"
    ) async throws -> Answer {
        let now = try morning(day)
        let server = try WebServer(
            routes: clockPages(stage.app) + noticePages(stage.app), authenticator: Known(scope: scope),
            layout: { page, _ in page.content }, configuration: WebConfiguration(),
            logger: .init(label: "test"), clock: { now })
        let response = await server.respond(
            to: WebRequest(
                method: body == nil ? .get : .post, path: path, query: query,
                headers: body == nil ? [:] : ["Content-Type": "application/x-www-form-urlencoded"],
                body: Array((body ?? "").utf8)))
        guard case .bytes(let bytes) = response.body else { return Answer(status: response.status, text: "") }
        return Answer(status: response.status, text: String(decoding: bytes, as: UTF8.self))
    }

    @Test(arguments: TestBackend.allCases)
    func `the list names the case, the holder and what is left, in a constant number of statements`(
        _ backend: TestBackend
    ) async throws {
        try await ClockStage.with(backend) { stage in
            try await stage.start("test.return", from: try day("2024-02-05"))
            let before = stage.database.statementsRun
            let one = try await ask(stage, as: stage.staff, "/clocks")
            let cost = stage.database.statementsRun - before
            #expect(one.status == 200)
            for word in ["修路建议", "交通运输局", "还有 2 日（2 个工作日）", "为什么是这一天"] {
                #expect(one.text.contains(word))
            }
            for _ in 0..<5 { try await stage.start("test.reply", from: try day("2024-02-05")) }
            let again = stage.database.statementsRun
            #expect(try await ask(stage, as: stage.staff, "/clocks").status == 200)
            #expect(stage.database.statementsRun - again == cost)
            #expect(try await ask(stage, as: stage.staff, "/clocks", query: "state=3").text.contains("共 1 条"))
            #expect(try await ask(stage, as: stage.staff, "/clocks", query: "state=overdue").text.contains("共 0 条"))
            #expect(try await ask(stage, as: stage.clerk, "/clocks").status == 403)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the page of a clock says which days were not counted, to its holder only`(
        _ backend: TestBackend
    ) async throws {
        try await ClockStage.with(backend) { stage in
            let subject = try await stage.start("test.return", from: try day("2024-02-05"))
            let path = "/clocks/\(try #require(try await stage.clocks(of: subject).first).id)"
            let shown = try await ask(stage, as: stage.clerk, path)
            #expect(shown.status == 200)
            #expect(shown.text.contains("春节"))
            #expect(shown.text.contains("2024年2月23日"))
            #expect(try await ask(stage, as: stage.otherClerk, path).status == 404)
            #expect(try await ask(stage, as: stage.foreignStaff, path).status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a rule is changed on its page, and a mistake comes back beside its field`(
        _ backend: TestBackend
    ) async throws {
        try await ClockStage.with(backend) { stage in
            let office = stage.office.office
            let (rule, today) = try await stage.database.read { db in
                (try ClockRules.load(office: office, db).rule("test.return", on: db.now.day), db.now.day)
            }
            #expect(try await ask(stage, as: stage.staff, "/clocks/rules").text.contains("10 个工作日"))
            let path = "/clocks/rules/\(rule.id)"
            let typed = "amount=7&unit=working_day&warn_days=2&from=\(today)"
            let refused = try await ask(stage, as: stage.staff, path, post: typed + "&basis=")
            #expect(refused.status == 422)
            #expect(refused.text.contains("请填写依据"))
            #expect(try await ask(stage, as: stage.staff, path, post: typed + "&basis=X").status == 303)
            let rules = try await stage.database.read { db in try ClockRules.load(office: office, db) }
            #expect(try rules.rule("test.return", on: today).length == ClockLength(7, .workingDay))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a calendar is looked at before it is imported`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let subject = try await stage.start("test.return", from: try day("2040-04-24"))
            let csv = "day%2Ckind%2Cname%0D%0A2040-05-01%2C%E4%BC%91%2C%E5%8A%B3%E5%8A%A8%E8%8A%82"
            let body = "year=2040&csv=\(csv)"
            let preview = try await ask(stage, as: stage.staff, "/clocks/calendar/preview", post: body)
            #expect(preview.status == 200)
            #expect(preview.text.contains("2040-05-09"))
            #expect(try await stage.clocks(of: subject).first?.dueOn == (try day("2040-05-08")))
            #expect(try await ask(stage, as: stage.staff, "/clocks/calendar", post: body).status == 303)
            #expect(try await stage.clocks(of: subject).first?.dueOn == (try day("2040-05-09")))
            #expect(try await ask(stage, as: stage.staff, "/clocks/calendar").text.contains("2040"))
            let wrong = try await ask(stage, as: stage.staff, "/clocks/calendar/preview", post: "year=2041&csv=\(csv)")
            #expect(wrong.status == 422)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a notice leads to its case and is marked as read`(_ backend: TestBackend) async throws {
        try await ClockStage.with(backend) { stage in
            let page = Reference(ClockStage.kind, ID<Never>.new())
            try await stage.database.write { db in
                try Notice.send("已交办", about: page, to: [.unit(stage.unit)], by: stage.staff, db)
            }
            let shown = try await ask(stage, as: stage.clerk, "/notices")
            #expect(shown.text.contains("/test/\(page.id)"))
            #expect(shown.text.contains("标为已读"))
            let id = try await stage.database.read { db in
                try Notice.list(for: stage.clerk, limit: 1, offset: 0, db).notices[0].id
            }
            #expect(try await ask(stage, as: stage.reviewer, "/notices/\(id)/read", post: "").status == 404)
            #expect(try await ask(stage, as: stage.clerk, "/notices/\(id)/read", post: "").status == 303)
            #expect(try await ask(stage, as: stage.clerk, "/notices").text.contains("标为已读") == false)
        }
    }
}
