import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// Choosing whose year is graded.
struct OpenGradingsPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func open() async throws -> WebResponse {
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: OpenYearGradings.fields)
        do {
            let count = try await app.database.write { db in try OpenYearGradings.open(input, by: scope, db) }
            return .redirect(
                to: "/representatives/gradings?year=\(visit.form.text("year").halfWidth)",
                done: "已列入 \(count) 位代表。请随会议登记各次意见和票数。")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let query = visit.list(sorts: ["name"], filters: ["year", "delegation", "group"])
        let choice = YearChoice(typedOn: visit)
        let year = choice.year
        let candidates = AppraisalCandidates(
            .grading, year: year, delegation: query.id("delegation"), group: query.id("group"))
        let scope = visit.scope
        let view = try await app.database.read { db in try CandidatesView(candidates, for: scope, db) }
        return .page("列入年度测评", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "列入\(year)年度测评", lead: "先按代表团或小组缩小范围，再勾选代表。已列入这一年的不再出现。",
                crumbs: [Link("年度测评", "/representatives/gradings?year=\(year)")])
            FilterBar(query, fields: view.filters(choice))
            if view.found.count == AppraisalCandidates.limit {
                Callout(.neutral, "只列出前 \(AppraisalCandidates.limit) 位，请按代表团或小组缩小范围。")
            }
            if view.found.isEmpty {
                p("这个范围里没有可以列入的在任代表。", .class("empty"))
            } else {
                FormView(
                    action: "/representatives/gradings/open?\(query.queryString)", csrf: visit.csrf, submit: "列入测评",
                    next: "之后：逐次登记会议意见和票数。",
                    fields: CaseForms(options: [.deputies: view.options]).fields(
                        OpenYearGradings.fields, values: ["year": String(year)]),
                    form: failure == nil ? nil : visit.form, failure: failure)
            }
        }
    }
}
