import Kernel
import Platform
import Representatives
import Storage
import Web

/// The office's rules for reports, grades and awards, and those that held before.
struct AppraisalRulesPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func set() async throws -> WebResponse {
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: AppraisalRules.fields)
        return try await app.save(
            then: "/representatives/appraisal-rules", done: "规则已修改，从现在起按新规则计算；原来的规则留在下面。",
            or: { try await page(failure: $0) }
        ) { db in try AppraisalRules.set(input, by: scope, db) }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let history = try await app.database.read { db in try AppraisalRules.history(in: scope.office, db) }
        return .page("述职、测评和表彰规则", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "述职、测评和表彰规则", lead: "已确定的等次、已提名的表彰不随规则改变。",
                crumbs: [Link("代表述职", "/representatives/reports")])
            DataTable(
                history, caption: "规则，最上面一条现在有效",
                columns: [
                    .text("述职范围") { $0.coverage.title }, .text("等次按") { $0.basis.title },
                    .text("优秀 / 称职 / 基本称职") { "超过 \($0.excellent) % / \($0.competent) % / \($0.basic) %" },
                    .text("优秀建议") { "\($0.suggestions) %" }, .text("优秀代表") { "\($0.deputies) %" },
                    .text("四个一走访") { "\($0.voters) 人" }, .text("依据") { $0.reason },
                    .text("修改") { rule in
                        [rule.setBy, rule.setAt?.minuteText].compactMap { $0 }.joined(separator: "，")
                    },
                ])
            if scope.may(.keepAppraisal), let current = history.first {
                Panel("修改规则") {
                    FormView(
                        action: "/representatives/appraisal-rules", of: visit, submit: "改用新规则",
                        next: "之后：从现在起按新规则计算，原规则留档。",
                        fields: CaseForms(options: [:]).fields(AppraisalRules.fields, values: current.values),
                        failure: failure)
                }
            }
        }
    }
}
