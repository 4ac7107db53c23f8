import Kernel
import Platform
import Representatives
import Storage
import Web

/// One livelihood project: its ballot, its progress, and what may be done now.
struct ProjectPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func take(_ event: ProjectEvent) async throws -> WebResponse {
        let id: ProjectID = try visit.id("project")
        return try await acts(id).take(event, on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: ProjectID) -> CaseActs<ProjectCase> {
        CaseActs(.projects, app, visit, page: "/representatives/projects/\(id)", under: "")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ProjectID = try visit.id("project")
        let scope = visit.scope
        let (project, steps, meetings) = try await app.database.read { db in
            let project = try Project.find(id, for: scope, db)
            return (
                project, try Step.all(of: [Reference(ProjectCase.kind, id)], in: scope.office, db),
                project.state == .candidate ? try Meeting.all(in: scope.office, db) : []
            )
        }
        let acts = acts(id)
        let forms = acts.forms(
            project, version: project.version, options: [.meetings: meetings.map(\.option)])
        return .page(project.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                project.title, lead: "民生实事 \(project.code)", crumbs: [Link("民生实事", "/representatives/projects")])
            FactList(facts(project))
            acts.panel(forms, failure)
            CaseHistory(steps)
        }
    }

    private func facts(_ project: Project) -> [Fact] {
        let ballot = project.present.map { present in
            "到会 \(present)，赞成 \(project.votesFor ?? 0)，反对 \(project.votesAgainst ?? 0)，弃权 \(project.abstained ?? 0)"
        }
        return [
            Fact("状态") { project.state.status },
            Fact("提出代表", project.proposerName), Fact("日期", project.proposedOn.chinese),
            Fact("内容", project.content), Fact("会议", project.meeting),
            Fact("票决", ballot), Fact("票决日期", project.votedOn?.chinese), Fact("进度", "\(project.progress)%"),
            Fact("完成日期", project.doneOn?.chinese), Fact("评估", project.rating?.title),
        ]
    }
}
