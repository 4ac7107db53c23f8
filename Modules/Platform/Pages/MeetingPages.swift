import Kernel
import Storage
import Web

/// 会议: the office's meetings, and the form for a new one.
public func meetingPages(_ app: Application) -> [Route] {
    [
        .get(MeetingsPage.path, .holding(.importLedgers), "查看会议") { try await MeetingsPage(app, $0).list() },
        .get("\(MeetingsPage.path)/new", .holding(.importLedgers), "登记会议") { try await MeetingsPage(app, $0).form() },
        .post(MeetingsPage.path, .holding(.importLedgers), "登记会议") { try await MeetingsPage(app, $0).register() },
    ]
}

private struct MeetingsPage: Sendable {
    static let path = "/meetings"

    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func list() async throws -> WebResponse {
        let office = visit.scope.office
        let meetings = try await app.database.read { db in try Meeting.all(in: office, db) }
        return .page("会议") {
            PageHeader("会议", lead: "人民代表大会、常委会会议和主任会议；一次登记许多，用台账“会议”导入。") {
                a("登记会议", .href("\(Self.path)/new"), .class("button primary"))
            }
            DataTable(
                meetings, caption: "会议", empty: "还没有登记会议。",
                columns: [
                    .text("名称") { $0.name }, .text("编号") { $0.code }, .text("类型") { $0.kind.title },
                    .text("层级") { $0.level.title }, .text("届次") { "第\($0.term)届第\($0.number)次" },
                    .day("开始") { $0.startsOn }, .day("结束") { $0.endsOn },
                ])
        }
    }

    func form() async throws -> WebResponse { try await page() }

    func register() async throws -> WebResponse {
        let id: MeetingID = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: RegisterMeeting.fields)
        return try await app.save(then: Self.path, done: "已登记会议。", or: page) { db in
            try RegisterMeeting.register(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let office = try await app.database.read { db in try Office.named(scope.office, db) }
        let fields = CaseForms(options: [:]).fields(RegisterMeeting.fields, values: ["level": office.level.rawValue])
        return .page("登记会议", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("登记会议", crumbs: [Link("会议", Self.path)])
            FormView(
                action: Self.path, of: visit, submit: "登记", next: "之后：表决、测评、审议和议案都可以选这次会议。",
                fields: [.hidden("id", visit.newID(as: Never.self).description)] + fields, failure: failure)
        }
    }
}
