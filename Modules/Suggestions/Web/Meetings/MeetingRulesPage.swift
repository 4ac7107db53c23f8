import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 会议次数规定: how often the office's own rule asks for each kind of meeting.
struct MeetingRulesPage {
    private static let path = "/suggestions/meetings/rules"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func set() async throws -> WebResponse {
        let id: ID<MeetingRule> = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: MeetingRule.fields)
        return try await app.save(then: Self.path, done: "已规定，从施行之日起按期提醒；原来的规定留在下面。", or: page) { db in
            try MeetingRule.set(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let rules = try await app.database.read { db in try MeetingRule.all(in: scope.office, db) }
        let table = DataTable(
            Array(rules.reversed()), caption: "各次规定", empty: "还没有规定。",
            columns: [
                .text("会议") { $0.kind.title }, .text("多久一次") { $0.period.title }, .day("施行日期") { $0.validFrom },
                .text("依据") { $0.basis }, .text("登记人") { $0.setBy },
            ])
        return EntryPage(
            title: "会议次数规定", crumbs: [Link("办理工作会议", "/suggestions/meetings")], action: Self.path, submit: "规定",
            next: "之后：一期过了三分之二还没有开、也没有安排的，到“我的事”里提醒。", lead: "按本机关的文件填。改规定就再填一条，从新的施行日期起按新的。"
        ).response(
            visit, fields: CaseForms(options: [:]).fields(MeetingRule.fields), failure: failure,
            below: table.html)
    }
}
