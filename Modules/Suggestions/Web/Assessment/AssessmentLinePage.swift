import Kernel
import Platform
import Storage
import Suggestions
import Web

/// One line of a sheet, and the objection to it with its answer.
struct AssessmentLinePage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func object() async throws -> WebResponse {
        let id: ID<AssessmentLine> = try visit.id("line")
        let scope = visit.scope
        do {
            let reason = try visit.form.required("reason", "理由", maxLength: 500)
            try await app.database.write { db in
                try AssessmentObjection.raise(to: id, reason: reason, by: scope, db)
            }
            return .redirect(to: Self.path(id), done: "异议已提出。由代工委答复，结果会发消息告诉单位。")
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure: failure)
        }
    }

    func answer() async throws -> WebResponse {
        let id: ID<AssessmentLine> = try visit.id("line")
        let scope = visit.scope
        let objection = try await app.database.read { db in try AssessmentObjection.to(id, for: scope, db) }
        guard let objection else { throw Failure.notFound("没有这件异议，或者您不能查看它。") }
        return try await acts(id).take(on: objection.id.asID()) { try await page(failure: $0) }
    }

    private static func path(_ id: ID<AssessmentLine>) -> String { "/suggestions/assessment/lines/\(id)" }

    private func acts(_ id: ID<AssessmentLine>) -> CaseActs<AssessmentObjectionCase> {
        CaseActs(.assessmentObjections, app, visit, page: Self.path(id))
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<AssessmentLine> = try visit.id("line")
        let scope = visit.scope
        let (line, objection, steps) = try await app.database.read { db in
            let line = try AssessmentLine.find(id, for: scope, db)
            let objection = try AssessmentObjection.to(id, for: scope, db)
            let steps = try objection.map {
                try Step.all(of: [Reference(AssessmentObjectionCase.kind, $0.id)], in: scope.office, db)
            }
            return (line, objection, steps ?? [])
        }
        let acts = acts(id)
        return .page("一笔考核得分", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "\(AssessmentPoints.text(line.points)) 分：\(line.title)", lead: "\(line.unitName)，\(line.year)年",
                crumbs: [Link("考核表", "/suggestions/assessment/units/\(line.unit)?year=\(line.year)")])
            FactList([
                Fact("部分", line.section.title), Fact("分值", AssessmentPoints.text(line.most)),
                Fact("依据", line.base.map { "\(line.met ?? 0)/\($0)" }), Fact("由来", line.origin.title),
                Fact("理由", line.reason), Fact("记入", "\(line.enteredBy)，\(line.createdAt.minuteText)"),
                Fact("是否有效", line.reversalOf != nil ? "冲销另一笔" : line.isReversed ? "已冲销" : "有效"),
            ])
            if let objection {
                Panel("异议（\(objection.raisedBy)）") {
                    p { Status(objection.state.title, objection.state.phase.tone) }
                    Passage(objection.reason)
                }
            }
            acts.panel(forms(line, objection, acts), failure)
            if objection != nil { CaseHistory(steps) }
        }
    }

    private func forms(
        _ line: AssessmentLine, _ objection: AssessmentObjection?, _ acts: CaseActs<AssessmentObjectionCase>
    ) -> [ActionForm] {
        if let objection { return acts.forms(objection, version: objection.version) }
        guard line.isStanding, visit.scope.units.contains(line.unit) else { return [] }
        return [
            ActionForm(
                "提出异议", action: "\(Self.path(line.id))/object", submit: "提出异议", next: "之后：由代工委答复。",
                fields: [.multiline("reason", "理由", required: true, maxLength: 500, rows: 4)])
        ]
    }
}
