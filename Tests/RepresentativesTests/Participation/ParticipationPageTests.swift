import Kernel
import Logging
import Platform
import RepresentativesContract
import RepresentativesWeb
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

@Suite struct ParticipationPageTests {
    @Test(arguments: TestBackend.allCases)
    func `the office invites, decides on leave, enters a paper list and closes the roll on its pages`(
        _ backend: TestBackend
    ) async throws {
        try await ParticipationStage.with(backend) { stage in
            let activity = try await stage.activity()
            let (register, staff) = (stage.register, stage.staff)
            let roll = "/representatives/activities/\(activity)/participants"
            #expect(try await register.page(roll, as: staff).contains("请先邀请代表"))
            let delegation = try #require(try await register.tenure("S10001").delegation)
            let invited = try await register.answer(
                .post, "\(roll)/invite", "delegation=\(delegation)&named=S20001%E3%80%81S10001", as: staff)
            #expect(invited.status == 303)
            let deputy = try await stage.deputy("S10003")
            try await stage.take(.askLeave, "S10003", activity, AttendanceTransitionTests.leave, by: deputy)
            let page = try await register.page(roll, as: staff)
            #expect(page.contains("待审批的请假（1）") && page.contains("住院复查"))
            let early = try await register.answer(.post, "\(roll)/close", as: staff)
            #expect(early.status == 409 && early.words.contains("没有审批"))
            let leave = "/representatives/attendances/\(try await stage.attendance("S10003", activity))"
            let decided = try await register.answer(
                .post, "\(leave)/acts/approve_leave", "version=2", as: staff)
            #expect(decided.status == 303)
            let ticked = try await stage.attendance("S10001", activity)
            let present = try await register.answer(.post, "\(roll)/present", "attendance=\(ticked)", as: staff)
            #expect(present.status == 303)
            #expect(try await register.answer(.post, "\(roll)/present", "", as: staff).status == 422)
            #expect(try await register.answer(.post, "\(roll)/close", as: staff).status == 303)
            let closed = try await register.page("\(roll)?by=group&state=absent", as: staff)
            #expect(closed.contains("人员2") && closed.contains("20%") && closed.contains("甲区第1代表小组"))
            for path in ["\(roll)/sheet", "\(roll)/export.csv"] {
                let text = try await register.page(path, as: staff)
                #expect(text.contains("人员3") && text.contains("请假") && !text.contains("住院"), "\(path)")
            }
            #expect(
                try await register.count(
                    "platform_audit WHERE action = 'representatives.attendance.exported'") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a deputy sees what they are asked to, answers on the page, and never another's leave`(
        _ backend: TestBackend
    ) async throws {
        try await ParticipationStage.with(backend) { stage in
            let activity = try await stage.activity(inDays: 2)
            let (register, one, two) = (
                stage.register, try await stage.deputy("S10001"), try await stage.deputy("S10002")
            )
            try await stage.invite(["S10001"], to: activity)
            #expect(try await register.page("/my/activities", as: one).contains("报名或请假"))
            #expect(try await !register.page("/my/activities", as: two).contains("视察养老机构"))
            let own = "/representatives/attendances/\(try await stage.attendance("S10001", activity))"
            let wrong = try await register.answer(
                .post, "\(own)/acts/ask_leave", "version=1&reason=abc123", as: one)
            #expect(wrong.status == 422 && wrong.words.contains("abc123"))
            let asked = try await register.answer(
                .post, "\(own)/acts/ask_leave", "version=1&kind=health&reason=abc123", as: one)
            #expect(asked.status == 303)
            #expect(try await register.page(own, as: one).contains("abc123"))
            #expect(try await register.page(own, as: stage.staff).contains("abc123"))
            #expect(try await register.answer(.get, own, as: two).status == 404)
            #expect(try await register.answer(.post, "\(own)/acts/cancel_leave", "version=2", as: two).status == 404)
            for event in ["check_in", "rewrite"] {
                #expect(try await register.answer(.post, "\(own)/acts/\(event)", "version=2", as: one).status == 404)
            }
            let roll = "/representatives/activities/\(activity)/participants"
            #expect(try await register.answer(.get, roll, as: one).status == 403)
            let foreign = RegisterStage.scope(register.otherOffice, .officeStaff)
            for path in [own, roll, "\(roll)/invite", "\(roll)/sheet", "\(roll)/export.csv"] {
                #expect(try await register.answer(.get, path, as: foreign).status == 404, "\(path)")
            }
            let shelves = try await Self.desk(stage, one)
            #expect(shelves["邀请您参加的活动"] == [])
            #expect(try await Self.desk(stage, stage.staff)["待审批的请假"] == ["人员1：视察养老机构"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the screen shows the code and its drawing, and the telephone checks in with it`(_ backend: TestBackend)
        async throws
    {
        try await ParticipationStage.with(backend) { stage in
            let (activity, deputy) = (try await stage.activity(), try await stage.deputy("S10001"))
            let register = stage.register
            try await stage.invite(["S10001"], to: activity)
            let screen = "/representatives/activities/\(activity)/check-in"
            let shut = try await register.answer(.get, screen, as: stage.staff)
            #expect(shut.status == 200 && shut.headers["Refresh"] == nil)
            #expect(try await register.answer(.post, "\(screen)/open", as: stage.staff).status == 303)
            let shown = try await register.answer(.get, screen, as: stage.staff)
            #expect(shown.headers["Refresh"]?.hasPrefix("15") == true && !shown.words.contains("<script"))
            #expect(try await register.answer(.get, screen, as: deputy).status == 403)
            let own = "/my/activities/\(activity)/check-in"
            #expect(try await register.page("\(own)?code=123456", as: deputy).contains("value=\"123456\""))
            #expect(try await stage.state("S10001", activity) == .invited)
            let wrong = try await register.answer(.post, own, "code=abcdef", as: deputy)
            #expect(wrong.status == 422 && wrong.words.contains("还可以试 9 次"))
            let code = try await CheckInTests.open(activity, stage)
            #expect(try await register.answer(.post, own, "code=\(code)&way=qr", as: deputy).status == 303)
            #expect(try await register.count("representatives_attendance WHERE checked_in_by = 'qr'") == 1)
            #expect(try await register.page(own, as: deputy).contains("您已经签到"))
            let stranger = try await stage.deputy("S10002")
            #expect(try await register.answer(.post, own, "code=\(code)", as: stranger).status == 404)
            let secret = try await stage.database.read { db in
                try #require(try db.value("SELECT check_in_secret FROM representatives_activity", as: String.self))
            }
            #expect(!shown.words.contains(secret))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the code is drawn for the address this site was reached by, never for a made-up one`(
        _ backend: TestBackend
    ) async throws {
        try await ParticipationStage.with(backend) { stage in
            let activity = try await stage.activity()
            _ = try await CheckInTests.open(activity, stage)
            let server = try WebServer(
                routes: try representativesWithPages.pages(stage.register.application).routes,
                authenticator: Always(scope: stage.staff), layout: { page, _ in page.content },
                configuration: WebConfiguration(secureCookies: false),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            for (host, isDrawn) in [
                ("renda.example:8080", true), ("a b", false), ("evil.example/?x=", false), ("", false),
            ] {
                let answer = await server.respond(
                    to: WebRequest(
                        method: .get, path: "/representatives/activities/\(activity)/check-in", headers: ["Host": host])
                )
                #expect(answer.status == 200 && answer.words.contains("<svg") == isDrawn, "\(host)")
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `leave taken often warns whoever decides, by the office's own rule`(_ backend: TestBackend) async throws {
        try await ParticipationStage.with(backend) { stage in
            let (one, two) = (try await stage.activity("第一次"), try await stage.activity("第二次"))
            let register = stage.register
            for activity in [one, two] {
                try await stage.invite(["S10001"], to: activity)
                try await stage.take(.askLeave, "S10001", activity, AttendanceTransitionTests.leave)
            }
            try await stage.take(.approveLeave, "S10001", one)
            let wrong = try await register.answer(
                .post, "/representatives/leave/limit", "times=abc&basis=x", as: stage.staff)
            #expect(wrong.status == 422)
            let set = try await register.answer(
                .post, "/representatives/leave/limit", "times=1&basis=%E5%8A%9E%E6%B3%95", as: stage.staff)
            #expect(set.status == 303)
            let page = "/representatives/attendances/\(try await stage.attendance("S10001", two))"
            #expect(try await register.page(page, as: stage.staff).contains("已请假 1 次"))
            let deputy = try await stage.deputy("S10001")
            #expect(try await !register.page(page, as: deputy).contains("已请假 1 次"))
            #expect(try await register.page("/representatives/leave", as: stage.staff).contains("人员1"))
        }
    }

    /// The titles on each shelf of somebody's desk.
    static func desk(_ stage: ParticipationStage, _ scope: Scope) async throws -> [String: [String]] {
        let shelves = stage.register.application.desk
        return try await stage.database.read { db in
            Dictionary(
                try shelves.map { ($0.title, try $0.items(scope, 50, db).map(\.title)) },
                uniquingKeysWith: { first, second in first + second })
        }
    }
}

private struct Always: Authenticator {
    let scope: Scope
    func scope(for request: WebRequest) async throws -> SignedIn? { SignedIn(scope: scope, csrf: "t", kind: .bearer) }
}
