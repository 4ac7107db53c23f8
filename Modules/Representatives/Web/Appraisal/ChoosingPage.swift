import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// Choosing deputies for something of a year: narrowed to a delegation or group, then all at once.
struct ChoosingPage {
    /// What they are chosen for, and its words.
    struct Purpose: Sendable {
        let purpose: AppraisalCandidates.Purpose
        let fields: [InputField]
        let take: @Sendable ([String: [String]], Scope, any Connection) throws -> Int
        let title: String
        /// "安排%年度述职": the year stands between.
        let heading: (before: String, after: String)
        let lead: String
        let back: Link
        let address: String
        let submit: String
        let next: String
        let empty: String
        let done: @Sendable (Int) -> String
    }

    let purpose: Purpose
    let app: Application
    let visit: Visit

    init(_ purpose: Purpose, _ app: Application, _ visit: Visit) {
        self.purpose = purpose
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func take() async throws -> WebResponse {
        let (scope, take) = (visit.scope, purpose.take)
        let input = CaseForms.input(visit.form, for: purpose.fields)
        return try await app.save(or: { try await page(failure: $0) }) { db in
            try take(input, scope, db)
        } then: { count in
            .redirect(to: "\(purpose.back.href)?year=\(visit.form.text("year").halfWidth)", done: purpose.done(count))
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let query = visit.list(sorts: ["name"], filters: ["year", "delegation", "group"])
        let choice = YearChoice(typedOn: visit)
        let year = choice.year
        let candidates = AppraisalCandidates(
            purpose.purpose, year: year, delegation: query.id("delegation"), group: query.filter("group"))
        let scope = visit.scope
        let view = try await app.database.read { db in try CandidatesView(candidates, for: scope, db) }
        return .page(purpose.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "\(purpose.heading.before)\(year)\(purpose.heading.after)", lead: purpose.lead,
                crumbs: [Link(purpose.back.title, "\(purpose.back.href)?year=\(year)")])
            FilterBar(query, fields: view.filters(choice))
            if view.found.count == AppraisalCandidates.limit {
                Callout(.neutral, "只列出前 \(AppraisalCandidates.limit) 位，请按代表团或小组缩小范围。")
            }
            if view.found.isEmpty {
                p(purpose.empty, .class("empty"))
            } else {
                FormView(
                    action: "\(purpose.address)?\(query.queryString)", of: visit, submit: purpose.submit,
                    next: purpose.next,
                    fields: CaseForms(options: [.deputies: view.options]).fields(
                        purpose.fields, values: ["year": String(year)]),
                    failure: failure)
            }
        }
    }
}

extension ChoosingPage.Purpose {
    /// Who reports this year.
    static let reports = Self(
        purpose: .report, fields: PlanVoterReports.fields,
        take: { raw, scope, db in try PlanVoterReports.plan(raw, by: scope, db) }, title: "安排述职",
        heading: ("安排", "年度述职"), lead: "先按代表团或小组缩小范围，再勾选代表。述职次数少的排在前面；已列入这一年的不再出现。",
        back: Link("代表述职", "/representatives/reports"), address: "/representatives/reports/plan", submit: "列入计划",
        next: "之后：代表本人收到消息，在“我的事”里看到，并交述职报告。", empty: "这个范围里没有可以安排的在任代表。",
        done: { "已安排 \($0) 位代表述职，并已告诉他们。代表在“我的事”里会看到要交的述职报告。" })

    /// Whose year is graded.
    static let gradings = Self(
        purpose: .grading, fields: OpenYearGradings.fields,
        take: { raw, scope, db in try OpenYearGradings.open(raw, by: scope, db) }, title: "列入年度测评",
        heading: ("列入", "年度测评"), lead: "先按代表团或小组缩小范围，再勾选代表。已列入这一年的不再出现。",
        back: Link("年度测评", "/representatives/gradings"), address: "/representatives/gradings/open", submit: "列入测评",
        next: "之后：逐次登记会议意见和票数。", empty: "这个范围里没有可以列入的在任代表。",
        done: { "已列入 \($0) 位代表。请随会议登记各次意见和票数。" })
}
