import Kernel
import Platform
import Storage
import Suggestions
import Web

/// Noting down a call or what was done on the spot, or writing a letter: first the unit, then its open suggestions.
struct NewSupervisionPage {
    private static let path = "/suggestions/supervisions"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() async throws -> WebResponse {
        let query = visit.request.query
        let kind = query["kind"].flatMap(SupervisionKind.init(rawValue:)) ?? .telephone
        guard let unit = query["unit"].flatMap({ UnitID($0) }) else { return try await choosing(kind) }
        return try await page(kind, unit)
    }

    func save() async throws -> WebResponse {
        let id: SupervisionID = try visit.form.id("id", "表单")
        let unit: UnitID = try visit.form.id("unit", "承办单位")
        guard let kind = SupervisionKind(rawValue: visit.form.text("kind")), kind != .redo else {
            throw Failure.invalid(field: "kind", "没有这种督办方式。")
        }
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: LogSupervision.fields(kind))
        let done = kind == .letter ? "已登记督办函，并通知了承办单位。可以打印。" : "已登记\(kind.title)督办，并通知了承办单位。"
        return try await app.save(
            then: "\(Self.path)/\(id)", done: done, or: { try await page(kind, unit, failure: $0) }
        ) { db in try LogSupervision.log(id, kind, to: unit, raw, by: scope, db) }
    }

    private func choosing(_ kind: SupervisionKind) async throws -> WebResponse {
        let scope = visit.scope
        let units = try await app.database.read { db in try Unit.all(in: scope.office, db) }
        return .page(Self.title(kind)) {
            PageHeader(Self.title(kind), lead: "先选承办单位，再勾选涉及的建议。", crumbs: [Link("督办", Self.path)])
            form(.class("filter"), .method("get"), .action("\(Self.path)/new")) {
                input(.type("hidden"), .name("kind"), .value(kind.rawValue))
                label {
                    span("承办单位")
                    select(.name("unit"), .required(true)) {
                        option("请选择", .value(""))
                        for unit in units { option(unit.name, .value(unit.id.description)) }
                    }
                }
                div(.class("buttons")) { button("下一步", .type("submit"), .class("primary")) }
            }
        }
    }

    private func page(
        _ kind: SupervisionKind, _ unit: UnitID, failure: Failure? = nil
    ) async throws -> WebResponse {
        let (id, scope): (SupervisionID, Scope) = (visit.newID(), visit.scope)
        let (name, parts) = try await app.database.read { db in
            (
                try Unit.names(of: [unit], in: scope.office, db)[unit],
                try OpenPart.of(unit, in: scope.office, db)
            )
        }
        guard let name else { throw Failure.notFound("没有这个承办单位。") }
        let today = visit.today
        let options = parts.map { part in
            let due = part.dueOn.map { $0 < today ? "，\($0) 已过" : "，\($0) 到期" } ?? ""
            return Option(part.suggestion.description, "\(part.name)（\(part.role.title)，\(part.state.title)\(due)）")
        }
        let fields = CaseForms(options: [LogSupervision.suggestionsSource: options])
            .fields(LogSupervision.fields(kind), values: ["held_on": today.description])
        return .page(Self.title(kind), status: failure?.kind.httpStatus ?? 200) {
            PageHeader("\(Self.title(kind))：\(name)", crumbs: [Link("督办", Self.path)])
            if parts.isEmpty {
                p("这个单位没有正在办理的建议，不需要督办。", .class("empty"))
            } else {
                FormView(
                    action: Self.path, of: visit, submit: "登记",
                    next: "登记后：\(name)会收到消息，并可以在系统里回复。",
                    fields: [
                        .hidden("id", id.description), .hidden("kind", kind.rawValue),
                        .hidden("unit", unit.description),
                    ] + fields, failure: failure)
            }
        }
    }

    private static func title(_ kind: SupervisionKind) -> String { kind == .letter ? "发督办函" : "登记\(kind.title)督办" }
}
