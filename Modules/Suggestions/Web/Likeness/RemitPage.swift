import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 单位职责: what each unit is for, and the form for one of them.
struct RemitPage {
    static let path = "/suggestions/remits"

    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func list() async throws -> WebResponse {
        let chosen = visit.request.query["unit"].flatMap { UnitID($0) }
        return try await page(chosen)
    }

    func save() async throws -> WebResponse {
        let unit: UnitID = try visit.form.id("unit", "单位")
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: UnitRemit.fields)
        return try await app.save(
            then: Self.path, done: "职责已保存，以后推荐主办单位时会用到。", or: { try await page(unit, failure: $0) }
        ) { db in
            try UnitRemit.change(unit, input, by: scope, db)
        }
    }

    private func page(_ chosen: UnitID?, failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let remits = try await app.database.read { db in try UnitRemit.all(for: scope, db) }
        let unit = remits.first { $0.unit == chosen }
        let unwritten = remits.filter(\.words.isEmpty).count
        return .page("单位职责", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "单位职责", lead: "交办时推荐主办单位，看过去谁办过相似的建议，也看单位的职责。还有 \(unwritten) 家没有写。也可以用台账“单位职责”导入。",
                crumbs: [Link("代表建议", "/suggestions")])
            if let unit {
                Panel(unit.name) {
                    FormView(
                        action: Self.path, of: visit, submit: "保存", next: "保存后：马上用于推荐。",
                        fields: [.hidden("unit", unit.unit.description)]
                            + CaseForms(options: [:]).fields(UnitRemit.fields, values: ["words": unit.words]),
                        failure: failure)
                }
            }
            DataTable(
                remits, caption: "单位职责", empty: "还没有单位。单位由台账“单位”导入。",
                columns: [
                    .link("单位", { $0.name }, href: { "\(Self.path)?unit=\($0.unit)" }),
                    .text("职责") { $0.words.isEmpty ? "没有写" : $0.words },
                    .text("修改") { remit in
                        [remit.changedBy, remit.changedAt?.day.description].compactMap { $0 }.joined(separator: "，")
                    },
                ])
        }
    }
}
