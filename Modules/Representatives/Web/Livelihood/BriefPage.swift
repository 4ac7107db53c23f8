import Kernel
import Platform
import Representatives
import Storage
import Web

/// One issue of 民情直报, what leaders wrote on it, and what may be done now.
struct BriefPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func take(_ event: BriefEvent) async throws -> WebResponse {
        let id: BriefID = try visit.id("brief")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: try CaseEngine.briefs.verb(event).fields)
        do {
            let seen = try visit.form.number("version", "版本")
            let transition = try await app.database.write { db in
                try CaseEngine.briefs.take(event, on: id.asID(), raw, seen: seen, by: scope, db).transition
            }
            return .redirect(to: "/representatives/briefs/\(id)", done: "办好了：\(event.title)。\(transition.next)")
        } catch let failure as Failure where failure.kind == .invalid || failure.kind == .conflict {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: BriefID = try visit.id("brief")
        let scope = visit.scope
        let (brief, instructions, steps, units) = try await app.database.read { db in
            let brief = try Brief.find(id, for: scope, db)
            return (
                brief, try Brief.Instruction.all(on: id, for: scope, db),
                try Step.all(of: [Reference(BriefCase.kind, id)], in: scope.office, db),
                brief.state == .instructed ? try Unit.all(in: scope.office, db) : []
            )
        }
        let actions = livelihoodActions(
            BriefCase.machine.moves(of: BriefFacts(brief), for: scope), CaseEngine.briefs.verbs,
            version: brief.version, path: "/representatives/briefs/\(id)",
            options: CaseForms(options: [.units: units.map { Option($0.id.description, $0.name) }]),
            values: brief.state == .draft
                ? ["number": brief.number, "title": brief.title, "source": brief.source, "body": brief.body] : [:])
        return .page(brief.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                brief.title, lead: "民情直报 \(brief.number)", crumbs: [Link("民情直报", "/representatives/briefs")])
            if let failure, !actions.contains(where: { $0.action == visit.request.path }) {
                Callout(.late, failure.message)
            }
            FactList(facts(brief))
            Panel("内容") {
                for line in brief.body.split(whereSeparator: \.isNewline) { p(String(line)) }
            }
            if !instructions.isEmpty { Panel("批示") { table(instructions) } }
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

    private func facts(_ brief: Brief) -> [Fact] {
        [
            Fact("状态") { Status(brief.state.title, brief.state.phase.tone) }, Fact("来源", brief.source),
            Fact("签发", brief.signedBy.map { "\($0)，\(brief.signedOn?.description ?? "")" }),
            Fact("报送", brief.submittedTo.map { "\($0)，\(brief.submittedOn?.description ?? "")" }),
            Fact("转办", brief.unit.map { "\($0)，\(brief.passedOn?.description ?? "")" }),
            Fact("办结", brief.closedOn?.chinese),
        ]
    }

    private func table(_ instructions: [Brief.Instruction]) -> DataTable {
        DataTable(
            instructions, caption: "批示",
            columns: [
                .day("日期") { $0.givenOn }, .text("领导") { $0.leader }, .text("批示") { $0.body },
            ])
    }
}
