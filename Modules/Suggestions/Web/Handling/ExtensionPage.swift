import Kernel
import Platform
import Storage
import Suggestions
import Web

/// One request for more time: what was asked, what was decided, and its history.
struct ExtensionPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: ExtensionID = try visit.id("extension")
        return try await acts(id).take(on: id.asID()) { failure in try await page(failure: failure) }
    }

    private func acts(_ id: ExtensionID) -> CaseActs<ExtensionCase> {
        CaseActs(.extensions(), app, visit, page: "\(ExtensionListPage.path)/\(id)")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ExtensionID = try visit.id("extension")
        let scope = visit.scope
        let (found, steps) = try await app.database.read { db in
            (
                try SuggestionExtension.find(id, for: scope, db),
                try Step.all(of: [Reference(ExtensionCase.kind, id)], in: scope.office, db)
            )
        }
        let forms = acts(id).forms(found, version: found.version, primary: [.grant])
        return .page("延期申请", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "延期申请：\(found.unitName)", lead: [found.number, found.title].compactMap { $0 }.joined(separator: " "),
                crumbs: [
                    scope.may(.assignSuggestions)
                        ? Link("延期申请", ExtensionListPage.path) : Link("代表建议", "/suggestions"),
                    Link("这件建议", "/suggestions/\(found.suggestion)"),
                ])
            FactList([
                Fact("状态") { Status(found.state.title, found.state.phase.tone) },
                Fact("交办日期", found.assignedOn.chinese), Fact("原答复期限", found.dueOn.chinese),
                Fact("申请延至", found.askedUntil.chinese), Fact("原因", found.reason),
                Fact("已做的工作", found.workDone), Fact("申请", "\(found.askedBy)，\(found.askedOn.chinese)"),
                Fact("同意延至", found.grantedUntil?.chinese), Fact("审核意见", found.answer),
                Fact("审核", found.answeredBy.map { "\($0)，\(found.answeredOn?.chinese ?? "")" }),
            ])
            if found.isPaused, found.state == .asked {
                Callout(.waiting, "这件建议已中止办理，期限不走；恢复办理后再审核。")
            }
            acts(id).panel(forms, failure)
            CaseHistory(steps, byMinute: true)
        }
    }
}
