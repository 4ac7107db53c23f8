import Kernel
import Platform
import Storage
import Suggestions
import Web

/// One report: its text and figures, the deliberation, the votes, the opinion and what was done about it.
struct HandlingReportPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: HandlingReportID = try visit.id("handling-report")
        return try await acts(id).take(on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: HandlingReportID) -> CaseActs<HandlingReportCase> {
        CaseActs(.handlingReports, app, visit, page: "\(HandlingReportListPage.path)/\(id)")
    }

    private struct Sources: Sendable {
        let report: HandlingReport
        let due: Day?
        let now: [ReportFigureLine]
        let frozen: [ReportFigureLine]
        let votes: [HandlingReportVote]
        let papers: [HandlingReportPaper]
        let meetings: [Meeting]
        let steps: [Step]

        init(_ id: HandlingReportID, for scope: Scope, _ db: any Connection) throws {
            let office = scope.office
            report = try HandlingReport.find(id, for: scope, db)
            due = try report.due(in: office, db)
            now = try ReportFigureLine.now(of: report, in: office, db)
            frozen = report.hasFigures ? try ReportFigureLine.frozen(of: report, in: office, db) : []
            votes = try HandlingReportVote.all(of: id, in: office, db)
            papers = try HandlingReportPaper.earlier(of: id, in: office, db)
            meetings = report.state == .submitted ? try Meeting.all(in: office, db) : []
            steps = try Step.all(of: [Reference(HandlingReportCase.kind, id)], in: office, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: HandlingReportID = try visit.id("handling-report")
        let (scope, today) = (visit.scope, visit.today)
        let sources = try await app.database.read { db in try Sources(id, for: scope, db) }
        let (report, acts) = (sources.report, acts(id))
        let sittings = sources.meetings.filter { $0.kind == .standingCommittee && $0.startsOn <= today }
        let forms = acts.forms(
            report, version: report.version, primary: [report.nextStep],
            options: [.meetings: sittings.map(\.option)],
            values: [
                "reporter": report.reporter, "post": report.post, "body": report.body ?? "",
                "answer": report.answer ?? "", "issued_on": today.description,
                "deliberation": report.deliberation ?? "", "opinion": report.opinion ?? "",
                "opinion_number": report.opinionNumber ?? "",
            ])
        return .page(report.name, status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                report.name, lead: "\(report.post) \(report.reporter)，\(report.range)",
                crumbs: [Link("办理报告", HandlingReportListPage.path)]
            ) {
                if report.hasFigures { Link("打印报告", "/letters/papers/suggestions.handling-report/\(id)") }
                if report.issuedOn != nil { Link("打印审议意见", "/letters/papers/suggestions.deliberation-opinion/\(id)") }
                if scope.may(.keepReports), sources.votes.contains(where: { $0.withdrawnOn == nil }) {
                    Link("登记结果运用", "\(HandlingReportListPage.path)/\(id)/use")
                }
            }
            FactList([
                Fact("状态") { Status(report.state.title, report.state.phase.tone) },
                Fact("报告单位", report.unitName), Fact("分管口", report.portfolioName),
                Fact("提交日期", report.submittedOn?.chinese),
                Fact("审议", report.meetingName.map { "\($0)，\(report.heardOn?.chinese ?? "")" }),
                Fact("反馈期限", sources.due?.chinese),
            ])
            acts.panel(forms, failure)
            if report.state == .submitted, scope.may(.importLedgers) { Meeting.registering }
            ReportFiguresPanel(report, frozen: sources.frozen, now: sources.now)
            if let body = report.body { Panel("报告") { Passage(body) } }
            if let deliberation = report.deliberation, report.heardOn != nil {
                Panel("审议情况") { Passage(deliberation) }
            }
            if !sources.votes.isEmpty { Panel("表决和测评") { Self.votes(sources.votes) } }
            if let opinion = report.opinion, report.issuedOn != nil {
                Panel("审议意见\(report.opinionNumber.map { "（\($0)）" } ?? "")") { Passage(opinion) }
            }
            if let answer = report.answer { Panel("研究处理情况") { Passage(answer) } }
            for paper in sources.papers {
                details {
                    summary("第 \(paper.number) 次提交的\(paper.kind.title)（\(paper.handedOn)，\(paper.handedBy)）")
                    Passage(paper.body)
                }
            }
            CaseHistory(sources.steps)
        }
    }

    private static func votes(_ votes: [HandlingReportVote]) -> DataTable {
        DataTable(
            votes, caption: "表决和测评",
            columns: [
                .text("对象") { $0.subject }, .text("方式") { $0.way.title }, .day("日期") { $0.heldOn },
                .text("票数") { $0.counts }, .text("结果") { $0.result.title },
                .text("撤销") { vote in vote.withdrawnOn.map { "\($0)：\(vote.withdrawnReason ?? "")" } },
                .text("登记人") { $0.enteredBy },
            ])
    }
}

extension HandlingReport {
    /// What is usually done next: its button stands out.
    fileprivate var nextStep: HandlingReportEvent {
        switch state {
        case .drafting: body == nil ? .rewrite : .submit
        case .submitted: .hear
        case .heard: .issue
        case .issued: .answer
        case .answered, .done, .cancelled: .finish
        }
    }
}
