import Kernel
import Platform
import Representatives
import Storage
import Web

/// One report: what is planned, what was handed in, how it was held, and what may be done now.
struct ReportPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: ID<VoterReport> = try visit.id("id")
        return try await acts(id).take(on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: ID<VoterReport>) -> CaseActs<VoterReportCase> {
        CaseActs(.voterReports, app, visit, page: "/representatives/reports/\(id)")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<VoterReport> = try visit.id("id")
        let scope = visit.scope
        let (report, steps) = try await app.database.read { db in
            (
                try VoterReport.find(id, for: scope, db),
                try Step.all(of: [Reference(VoterReportCase.kind, id)], in: scope.office, db)
            )
        }
        let acts = acts(id)
        let forms = acts.forms(report, version: report.version, values: Self.values(report))
        let isOffice = scope.may(.readAppraisal)
        return .page(report.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                report.title, lead: "\(report.level.congress(report.term))代表，代表编号 \(report.code)",
                crumbs: [
                    isOffice
                        ? Link("代表述职", "/representatives/reports?year=\(report.year)") : Link("我的述职", "/my/reports")
                ])
            FactList(Self.facts(report))
            acts.panel(forms, failure)
            if report.body != nil { Panel("述职报告") { appraisalPassage("正文", report.body) } }
            if report.questions != nil { Panel("提问和回答") { appraisalPassage("记录", report.questions) } }
            CaseHistory(steps)
        }
    }

    /// What the forms hold already; never a count of ballots that is not on record.
    private static func values(_ report: VoterReport) -> [String: String] {
        let ballots = report.ballots
        let counts = [
            "voters": report.voters, "issued": ballots?.issued, "returned": ballots?.returned,
            "excellent": ballots?.excellent, "competent": ballots?.competent, "basic": ballots?.basic,
            "incompetent": ballots?.incompetent, "invalid": ballots?.invalid,
        ]
        return counts.compactMapValues { $0.map(String.init) }.merging([
            "body": report.body ?? "", "place": report.place ?? "", "questions": report.questions ?? "",
        ]) { first, _ in first }
    }

    private static func facts(_ report: VoterReport) -> [Fact] {
        [
            Fact("状态") { report.state.status },
            Fact("述职方式", report.form.title), Fact("计划日期", report.plannedOn.chinese), Fact("地点", report.place),
            Fact("报告交来", report.handedInOn?.chinese), Fact("述职日期", report.heldOn?.chinese),
            Fact("到会选民", report.voters.map { "\($0) 人" }), Fact("测评票", report.ballots?.text),
            Fact("公布日期", report.publishedOn?.chinese),
        ]
    }
}
