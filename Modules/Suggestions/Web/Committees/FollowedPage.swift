import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// 登记督办 of one suggestion by a committee that follows it.
struct FollowedPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func log() async throws -> WebResponse {
        let suggestion: SuggestionID = try visit.id("id")
        let id: SupervisionID = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: SuperviseFollowed.fields)
        return try await app.save(
            then: "/suggestions/\(suggestion)", done: "已登记督办，承办单位和代工委收到消息；单位的回复写在这次督办的页面上。", or: page
        ) { db in try SuperviseFollowed.log(id, on: suggestion, raw, by: scope, db) }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let suggestion: SuggestionID = try visit.id("id")
        let scope = visit.scope
        let units = try await app.database.read { db in
            try SuperviseFollowed.units(of: suggestion, for: scope, db)
        }
        let fields = CaseForms(options: [
            SuperviseFollowed.unitsSource: units.map { Option($0.id.description, $0.name) }
        ]).fields(SuperviseFollowed.fields, values: ["held_on": visit.today.description])
        return EntryPage(
            title: "登记督办",
            crumbs: [Link("对口督办", FollowedListPage.path), Link("这件建议", "/suggestions/\(suggestion)")],
            action: "/suggestions/\(suggestion)/followed", submit: "登记",
            next: "之后：承办单位和代工委收到消息，单位可以在系统里回复；登记错了请代工委撤销。",
            lead: units.isEmpty ? "这件建议还没有交办，没有可以督办的单位。" : nil
        ).response(visit, fields: fields, failure: failure)
    }
}
