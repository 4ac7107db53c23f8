import Kernel
import Platform
import Storage
import Suggestions
import Web

/// The register of 对口委员会.
struct CounterpartsPage {
    private static let path = "/suggestions/counterparts"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func add() async throws -> WebResponse {
        let id: ID<Counterpart> = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: KeepCounterparts.fields)
        return try await taking("已登记。建议的页面上会显示对口委员会，建议列表可以按它筛选。") { db in
            try KeepCounterparts.add(id, raw, by: scope, db)
        }
    }

    func end() async throws -> WebResponse {
        let id: ID<Counterpart> = try visit.id("counterpart")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: KeepCounterparts.endFields)
        return try await taking("已结束，记录和原因保留。") { db in try KeepCounterparts.end(id, raw, by: scope, db) }
    }

    private func taking(
        _ done: String, _ act: @escaping @Sendable (any Connection) throws -> Void
    ) async throws -> WebResponse {
        do {
            try await app.database.write { db in try act(db) }
            return .redirect(to: Self.path, done: done)
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let (rows, units) = try await app.database.read { db in
            (try Counterpart.all(for: scope, db), try Unit.all(in: scope.office, db))
        }
        let forms = CaseForms(options: [.units: units.map { Option($0.id.description, $0.name) }])
        let id = failure == nil ? ID<Counterpart>.new(at: visit.now).description : visit.form.text("id")
        let add = ActionForm(
            "登记一条", action: Self.path, submit: "登记", next: "之后：建议的页面上显示对口委员会。",
            fields: [.hidden("id", id)]
                + forms.fields(KeepCounterparts.fields, values: ["since": visit.today.description]), primary: true)
        let ends = rows.filter { $0.endedOn == nil }.map {
            ActionForm(
                "结束：\($0.committee)，\($0.subject)", action: "\(Self.path)/\($0.id)/end", submit: "结束",
                next: "之后：不再对口，记录保留。", fields: forms.fields(KeepCounterparts.endFields))
        }
        return .page("对口委员会", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "对口委员会", lead: "哪个委员会督办哪一类、哪一家单位承办的建议。一件建议可以由几个委员会对口。",
                crumbs: [Link("督办", "/suggestions/supervisions")])
            DataTable(
                rows, caption: "对口委员会", empty: "还没有登记。",
                columns: [
                    .text("委员会") { $0.committee }, .text("对口") { $0.subject }, .day("开始") { $0.since },
                    .day("结束") { $0.endedOn },
                    .text("结束原因") { $0.endedReason },
                ])
            ActionForms(
                csrf: visit.csrf, [add] + ends, form: failure == nil ? nil : visit.form, failure: failure,
                failed: failure == nil ? nil : visit.request.path)
        }
    }
}
