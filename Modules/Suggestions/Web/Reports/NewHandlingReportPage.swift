import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 安排报告: who reports on what.
struct NewHandlingReportPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func open() async throws -> WebResponse {
        let id: HandlingReportID = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: OpenReport.fields)
        return try await app.save(then: "\(HandlingReportListPage.path)/\(id)", done: "已安排，报告单位收到消息。", or: page) { db in
            try OpenReport.open(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let (units, portfolios, meetings, level) = try await app.database.read { db in
            (
                try Unit.all(in: scope.office, db), try Portfolio.standing(for: scope, db),
                try Meeting.all(in: scope.office, db), try Office.named(scope.office, db).level
            )
        }
        let forms = CaseForms(options: [
            .units: units.map { Option($0.id.description, $0.name) },
            .portfolios: portfolios.map { Option($0.id.description, $0.title) },
            .sessions: meetings.filter { $0.kind == .congress && $0.level == level }.map(\.option),
        ])
        return EntryPage(
            title: "安排办理情况报告", crumbs: [Link("办理报告", HandlingReportListPage.path)],
            action: HandlingReportListPage.path, submit: "安排",
            next: "之后：报告单位收到消息，起草报告，由单位负责人提交；也可以由代工委代为录入。",
            lead: "分口报告先在“分管口”登记分管领导和单位，每位分管领导一件，分别报告、分别表决。"
        ).response(
            visit, fields: forms.fields(OpenReport.fields, values: ["year": String(visit.today.year)]), failure: failure
        )
    }
}
