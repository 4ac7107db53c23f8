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
        return try await acts(id).take(event, on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: PerformanceID) -> CaseActs<PerformanceCase> {
        CaseActs(.performance, app, visit, page: "/representatives/performance/\(id)", under: "")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: PerformanceID = try visit.id("id")
        let (app, scope) = (app, visit.scope)
        let (entry, steps, sources, sameDay) = try await app.database.read { db in
            let entry = try PerformanceEntry.find(id, for: scope, db)
            return (
                entry, try Step.all(of: [Reference(PerformanceCase.kind, id)], in: scope.office, db),
                try app.describe([entry.source].compactMap { $0 }, in: scope.office, db),
                try SameDayEntry.beside(entry.state == .declared ? [id] : [], in: scope.office, db)[id] ?? []
            )
        }
        let isOffice = scope.may(.readPerformance)
        let back =
            isOffice
            ? Link("\(entry.name)的履职档案", "/representatives/\(entry.tenure)/file?year=\(entry.day.year)")
            : Link("我的履职", "/my/file?year=\(entry.day.year)")
        let source = entry.source.flatMap { sources[$0] }
        let acts = acts(id)
        let forms = acts.forms(
            entry, version: entry.version, primary: [.accept, .declare], values: values(entry))
        return .page(entry.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(entry.title, lead: "\(entry.name)，\(entry.day.chinese)，\(entry.kind.title)", crumbs: [back])
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
            if !sameDay.isEmpty {
                Callout(.waiting, isOffice ? "同日已有记录，请核对是不是同一件事：" : "同日已有记录。是同一件事的，请告诉代工委：") {
                    ul {
                        for other in sameDay {
                            li { a(other.words, .href("/representatives/performance/\(other.id)")) }
                        }
                    }
                }
            }
            if let detail = entry.detail { p(detail, .class("document")) }
            acts.panel(forms, failure)
            if !steps.isEmpty { CaseHistory(steps, byMinute: true) }
        }
    }

    /// What the form to declare it again holds already.
    private func values(_ entry: PerformanceEntry) -> [String: String] {
        [
            "kind": entry.kind.rawValue, "day": entry.day.description, "title": entry.title,
            "role": entry.role ?? "", "detail": entry.detail ?? "",
        ]
    }
}
