import Kernel
import Platform
import Representatives
import Storage
import Web

/// One deputy's grading of one year. The office sees what its rule gives; it decides itself.
struct GradingPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: ID<YearGrading> = try visit.id("id")
        return try await acts(id).take(on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: ID<YearGrading>) -> CaseActs<YearGradingCase> {
        CaseActs(.yearGradings, app, visit, page: "/representatives/gradings/\(id)")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<YearGrading> = try visit.id("id")
        let scope = visit.scope
        let (grading, meetings, byRule, steps) = try await app.database.read { db in
            let grading = try YearGrading.find(id, for: scope, db)
            let meetings = try GradingMeeting.all(of: id, in: scope.office, db)
            return (
                grading, meetings, try YearGrading.gradeByRule(of: meetings, in: scope.office, db),
                try Step.all(of: [Reference(YearGradingCase.kind, id)], in: scope.office, db)
            )
        }
        let acts = acts(id)
        let forms = acts.forms(grading, version: grading.version)
        let isOffice = scope.may(.readAppraisal)
        let title = "\(grading.name)\(grading.year)年度测评"
        return .page(title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                title, lead: "\(grading.level.congress(grading.term))代表，代表编号 \(grading.code)",
                crumbs: [
                    isOffice
                        ? Link("年度测评", "/representatives/gradings?year=\(grading.year)") : Link("我的述职", "/my/reports")
                ])
            FactList(Self.facts(grading, isOffice ? byRule : nil))
            acts.panel(forms, failure)
            Panel("会议") {
                DataTable(
                    meetings.filter { isOffice || !$0.isReplaced }, caption: "会议", empty: "还没有登记会议。",
                    columns: [
                        .text("会议") { $0.occasion.title }, .day("日期") { $0.heldOn },
                        .text("测评票") { $0.ballots?.text ?? "未测评" }, .text("主要意见") { $0.note },
                        .text("备注") { $0.isReplaced ? "已更正" : nil },
                    ])
            }
            if isOffice { CaseHistory(steps) }
        }
    }

    private static func facts(_ grading: YearGrading, _ byRule: DutyGrade?) -> [Fact] {
        var facts = [
            Fact("状态") { grading.state.status }, Fact("等次", grading.grade?.title),
            Fact("公布日期", grading.announcedOn?.chinese),
        ]
        if let byRule {
            facts.append(
                Fact("按规则算出") {
                    "\(byRule.title)（供参考，等次由人确定；"
                    Link("看规则", "/representatives/appraisal-rules")
                    "）"
                })
        }
        if let reason = grading.reason { facts.append(Fact("与规则不同的原因", reason)) }
        return facts
    }
}
