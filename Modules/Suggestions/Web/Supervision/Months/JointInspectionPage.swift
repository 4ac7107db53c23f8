import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 登记联合督查: first the units, then their open suggestions and what was found.
struct JointInspectionPage {
    private static let path = "/suggestions/supervisions/joint"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() async throws -> WebResponse {
        let units = visit.request.query.all("units").compactMap { UnitID($0) }
        guard units.count >= 2 else { return try await choosing(isShort: units.count == 1) }
        return try await page(units)
    }

    func save() async throws -> WebResponse {
        let entry: SupervisionID = try visit.form.id("id", "表单")
        let units: [UnitID] = try visit.form.ids("units", "单位")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: LogJointInspection.fields)
        return try await app.save(
            then: "/suggestions/supervisions?kind=joint", done: "已登记联合督查，\(Set(units).count) 家单位会收到消息。",
            or: { try await page(units, failure: $0) }
        ) { db in try LogJointInspection.log(entry, of: units, raw, by: scope, db) }
    }

    private func choosing(isShort: Bool) async throws -> WebResponse {
        let scope = visit.scope
        let units = try await app.database.read { db in try Unit.all(in: scope.office, db) }
        return .page("登记联合督查") {
            PageHeader(
                "登记联合督查", lead: "先勾选两家以上的单位，再勾选涉及的建议。", crumbs: [Link("督办", "/suggestions/supervisions")])
            if isShort { Callout(.late, "联合督查请选两家以上的单位；只有一家的，登记“视察”。") }
            form(.method("get"), .action("\(Self.path)/new")) {
                UnitTicks(units)
                button("下一步", .type("submit"), .class("primary"))
            }
        }
    }

    private func page(_ units: [UnitID], failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let (names, parts) = try await app.database.read { db in
            (
                try Unit.names(of: units, in: scope.office, db),
                try LogJointInspection.parts(of: units, in: scope.office, db)
            )
        }
        guard names.count == Set(units).count else { throw Failure.notFound("所选的单位里有不存在的。") }
        let byName = Dictionary(grouping: parts, by: \.suggestion)
        var seen: Set<String> = []
        let options = parts.filter { seen.insert($0.suggestion.description).inserted }.map { part in
            let holders = (byName[part.suggestion] ?? []).compactMap { names[$0.unit] }.joined(separator: "、")
            return Option(part.suggestion.description, "\(part.name)（\(holders)）")
        }
        let title = Set(units).sorted().compactMap { names[$0] }.joined(separator: "、")
        return EntryPage(
            title: "登记联合督查", crumbs: [Link("督办", "/suggestions/supervisions")], action: Self.path, submit: "登记",
            next: "之后：每家单位收到消息，可以在系统里回复。", lead: title
        ).response(
            visit,
            hidden: Set(units).sorted().map { .hidden("units", $0.description) },
            fields: CaseForms(options: [LogSupervision.suggestionsSource: options])
                .fields(LogJointInspection.fields, values: ["held_on": visit.today.description]), failure: failure)
    }
}
