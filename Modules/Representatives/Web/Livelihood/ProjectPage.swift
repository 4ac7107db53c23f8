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
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: try CaseEngine.projects.verb(event).fields)
        do {
            let seen = try visit.form.number("version", "版本")
            let transition = try await app.database.write { db in
                try CaseEngine.projects.take(event, on: id.asID(), raw, seen: seen, by: scope, db).transition
            }
            return .redirect(to: "/representatives/projects/\(id)", done: "办好了：\(event.title)。\(transition.next)")
        } catch let failure as Failure where failure.kind == .invalid || failure.kind == .conflict {
            return try await page(failure: failure)
        }
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
        let options = CaseForms(options: [.meetings: meetings.map { Option($0.id.description, $0.name) }])
        let actions = livelihoodActions(
            ProjectCase.machine.moves(of: ProjectFacts(project), for: scope), CaseEngine.projects.verbs, version: project.version,
            path: "/representatives/projects/\(id)", options: options)
        return .page(project.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                project.title, lead: "民生实事 \(project.code)", crumbs: [Link("民生实事", "/representatives/projects")])
            if let failure, !actions.contains(where: { $0.action == visit.request.path }) {
                Callout(.late, failure.message)
            }
            FactList(facts(project))
            if !actions.isEmpty {
                Panel("现在可以办的") {
                    ActionForms(
                        csrf: visit.csrf, actions, form: failure == nil ? nil : visit.form, failure: failure,
                        failed: failure == nil ? nil : visit.request.path)
                }
            }
            livelihoodHistory(steps)
        }
    }

    private func facts(_ project: Project) -> [Fact] {
        let ballot = project.present.map { present in
            "到会 \(present)，赞成 \(project.votesFor ?? 0)，反对 \(project.votesAgainst ?? 0)，弃权 \(project.abstained ?? 0)"
        }
        return [
            Fact("状态") { Status(project.state.title, project.state.phase.tone) },
            Fact("提出代表", project.proposerName), Fact("日期", project.proposedOn.chinese),
            Fact("内容", project.content), Fact("会议", project.meeting),
            Fact("票决", ballot), Fact("票决日期", project.votedOn?.chinese), Fact("进度", "\(project.progress)%"),
            Fact("完成日期", project.doneOn?.chinese), Fact("评估", project.rating?.title),
        ]
    }
}
