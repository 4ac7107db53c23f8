import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// Choosing who reports this year: narrowed to a delegation or group, then all at once.
struct ReportPlanPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func plan() async throws -> WebResponse {
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: PlanVoterReports.fields)
        do {
            let count = try await app.database.write { db in try PlanVoterReports.plan(input, by: scope, db) }
            return .redirect(
                to: "/representatives/reports?year=\(visit.form.text("year").halfWidth)",
                done: "已安排 \(count) 位代表述职。代表在“我的事”里会看到要交的述职报告。")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let query = visit.list(sorts: ["name"], filters: ["year", "delegation", "group"])
        let choice = YearChoice(typedOn: visit)
        let year = choice.year
        let candidates = AppraisalCandidates(
            .report, year: year, delegation: query.id("delegation"), group: query.id("group"))
        let scope = visit.scope
        let view = try await app.database.read { db in try CandidatesView(candidates, for: scope, db) }
        return .page("安排述职", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "安排\(year)年度述职", lead: "先按代表团或小组缩小范围，再勾选代表。述职次数少的排在前面；已列入这一年的不再出现。",
                crumbs: [Link("代表述职", "/representatives/reports?year=\(year)")])
            FilterBar(query, fields: view.filters(choice))
            if view.found.count == AppraisalCandidates.limit {
                Callout(.neutral, "只列出前 \(AppraisalCandidates.limit) 位，请按代表团或小组缩小范围。")
            }
            if view.found.isEmpty {
                p("这个范围里没有可以安排的在任代表。", .class("empty"))
            } else {
                FormView(
                    action: "/representatives/reports/plan?\(query.queryString)", csrf: visit.csrf, submit: "列入计划",
                    next: "之后：代表本人在“我的事”里看到，并交述职报告。",
                    fields: CaseForms(options: [.deputies: view.options]).fields(
                        PlanVoterReports.fields, values: ["year": String(year)]),
                    form: failure == nil ? nil : visit.form, failure: failure)
            }
        }
    }
}
