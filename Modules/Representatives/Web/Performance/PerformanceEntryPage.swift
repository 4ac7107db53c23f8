import Kernel
import Platform
import Representatives
import Storage
import Web

/// One entry of the file: what it is, what it rests on, what may be done with it. The deputy concerned sees it too.
struct PerformanceEntryPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    /// The event of the address, taken; what was typed wrongly comes back with its form.
    func act(_ event: PerformanceEvent) async throws -> WebResponse {
        let id: PerformanceID = try visit.id("id")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: try CaseEngine.performance.verb(event).fields)
        let seen = try visit.form.number("version", "版本")
        do {
            let transition = try await app.database.write { db in
                try CaseEngine.performance.take(event, on: id.asID(), raw, seen: seen, by: scope, db).transition
            }
            return .redirect(
                to: "/representatives/performance/\(id)", done: "办好了：\(event.title)。\(transition.next)")
        } catch let failure as Failure where failure.kind == .invalid || failure.kind == .conflict {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: PerformanceID = try visit.id("id")
        let (app, scope) = (app, visit.scope)
        let (entry, steps, sources) = try await app.database.read { db in
            let entry = try PerformanceEntry.find(id, for: scope, db)
            return (
                entry, try Step.all(of: [Reference(PerformanceCase.kind, id)], in: scope.office, db),
                try app.describe([entry.source].compactMap { $0 }, in: scope.office, db)
            )
        }
        let isOffice = scope.may(.readPerformance)
        let back =
            isOffice
            ? Link("\(entry.name)的履职档案", "/representatives/\(entry.tenure)/file?year=\(entry.day.year)")
            : Link("我的履职", "/my/file?year=\(entry.day.year)")
        let source = entry.source.flatMap { sources[$0] }
        let forms = actions(entry)
        return .page(entry.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(entry.title, lead: "\(entry.name)，\(entry.day.chinese)，\(entry.kind.title)", crumbs: [back])
            if let failure, !forms.contains(where: { $0.action == visit.request.path }) {
                Callout(.late, failure.message)
            }
            FactList([
                Fact("状态") { entry.state.status }, Fact("理由", entry.reason), Fact("方式", entry.role),
                Fact("来源") {
                    if let source, isOffice {
                        Link(source.title, source.path)
                    } else {
                        source?.title ?? (entry.source == nil ? "代表申报" : "系统记录")
                    }
                },
            ])
            if let detail = entry.detail { p(detail, .class("document")) }
            if !forms.isEmpty {
                Panel("现在可以办的") {
                    ActionForms(
                        csrf: visit.csrf, forms, form: failure == nil ? nil : visit.form, failure: failure,
                        failed: failure == nil ? nil : visit.request.path)
                }
            }
            if !steps.isEmpty {
                Panel("经过") {
                    Timeline(
                        steps.map { step in
                            TimelineEntry(
                                when: step.enteredAt.minuteText, who: step.actor, what: step.title, detail: step.opinion
                            )
                        })
                }
            }
        }
    }

    private func actions(_ entry: PerformanceEntry) -> [ActionForm] {
        let values = [
            "kind": entry.kind.rawValue, "day": entry.day.description, "title": entry.title,
            "role": entry.role ?? "", "detail": entry.detail ?? "",
        ]
        return PerformanceCase.machine.moves(of: PerformanceFacts(entry), for: visit.scope).map { move in
            let event = move.transition.event
            let fields = CaseEngine.performance.verbs.first { $0.event == event }?.fields ?? []
            return ActionForm(
                event == .declare ? "修改后再申报" : event.title,
                action: "/representatives/performance/\(entry.id)/\(event.rawValue)", submit: event.title,
                next: "之后：\(move.transition.next)",
                fields: [.hidden("version", String(entry.version))]
                    + CaseForms(options: [:]).fields(fields, values: event == .declare ? values : [:]),
                primary: event == .accept || event == .declare)
        }
    }
}
