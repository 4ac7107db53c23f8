import Kernel
import Platform
import Representatives
import Storage
import Web

/// One line of points: what it counts, and the objection to it with its answer.
struct PointsLinePage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func object() async throws -> WebResponse {
        let id: PointsLineID = try visit.id("id")
        let scope = visit.scope
        return try await acting("异议已提出。由代工委答复，结果会发消息告诉您。") {
            let reason = try visit.form.required("reason", "理由", maxLength: 500)
            return { db in try PointsObjection.raise(to: id, reason: reason, by: scope, db) }
        }
    }

    func answer(_ event: PointsObjectionCase.Event) async throws -> WebResponse {
        let id: PointsLineID = try visit.id("id")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: try CaseEngine.objections.verb(event).fields)
        return try await acting("已答复：\(event.title)。本人收到消息。") {
            let seen = try visit.form.number("version", "版本")
            return { db in
                let objection = try PointsObjection.to(id, for: scope, db).orNotFound("没有这件异议，或不在您的查看范围内。")
                _ = try CaseEngine.objections.take(event, on: objection.id.asID(), raw, seen: seen, by: scope, db)
            }
        }
    }

    /// Reads the form and writes; a fault comes back with what was typed.
    private func acting(
        _ done: String, _ read: () throws -> @Sendable (any Connection) throws -> Void
    ) async throws -> WebResponse {
        do {
            let write = try read()
            try await app.database.write { db in try write(db) }
            return .redirect(to: "/representatives/points/lines/\(try visit.parameter("id"))", done: done)
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: PointsLineID = try visit.id("id")
        let scope = visit.scope
        let (line, objection, steps) = try await app.database.read { db in
            let line = try PointsLine.find(id, for: scope, db)
            let objection = try PointsObjection.to(id, for: scope, db)
            let references = objection.map { [Reference(PointsObjectionCase.kind, $0.id)] } ?? []
            return (line, objection, references.isEmpty ? [] : try Step.all(of: references, in: scope.office, db))
        }
        let isOffice = scope.may(.readPoints)
        let back =
            isOffice
            ? Link("\(line.name)的履职积分", "/representatives/\(line.tenure)/points?year=\(line.year)")
            : Link("我的积分", "/my/points?year=\(line.year)")
        let forms = actions(line, objection)
        return .page("一笔积分", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "\(PointsValue.text(line.points)) 分：\(line.title)", lead: "\(line.name)，\(line.year)年", crumbs: [back])
            FactList(facts(line))
            if let objection {
                Panel("异议") {
                    p { objection.state.status }
                    p(objection.reason, .class("document"))
                    Timeline(
                        steps.map { step in
                            TimelineEntry(
                                when: step.enteredAt.minuteText, who: step.actor, what: step.title, detail: step.opinion
                            )
                        })
                }
            }
            acts(id).panel(forms, failure)
        }
    }

    private func facts(_ line: PointsLine) -> [Fact] {
        [
            Fact("类别", line.category?.title ?? "加分、扣分"), Fact("由来", line.origin.title),
            Fact("履职记录") {
                if let entry = line.entry {
                    Link(line.entryTitle ?? "", "/representatives/performance/\(entry)")
                } else if let attendance = line.attendance {
                    Link(line.entryTitle ?? "", "/representatives/attendances/\(attendance)")
                } else {
                    "—"
                }
            },
            Fact("理由", line.reason), Fact("记入时间", line.createdAt.minuteText),
            Fact("是否有效", line.reversalOf != nil ? "冲销另一笔" : line.isReversed ? "已冲销" : "有效"),
        ]
    }

    private func actions(_ line: PointsLine, _ objection: PointsObjection?) -> [ActionForm] {
        let scope = visit.scope
        guard let objection else {
            guard line.isStanding, scope.may(.readOwnPoints), scope.people.contains(line.person) else { return [] }
            return [
                ActionForm(
                    "提出异议", action: "/representatives/points/lines/\(line.id)/object", submit: "提出异议",
                    next: "之后：由代工委答复。",
                    fields: [.multiline("reason", "理由", required: true, maxLength: 500, rows: 4)])
            ]
        }
        return acts(line.id).forms(objection, version: objection.version)
    }

    private func acts(_ id: PointsLineID) -> CaseActs<PointsObjectionCase> {
        CaseActs(.objections, app, visit, page: "/representatives/points/lines/\(id)", under: "")
    }
}
