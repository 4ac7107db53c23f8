import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 会前资料: research, materials and publications of a year.
struct PreparationListPage {
    static let path = "/suggestions/preparation"
    let app: Application
    let visit: Visit
    private let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["day"], filters: ["year", "kind"])
    }

    func response() async throws -> WebResponse {
        let (scope, year) = (visit.scope, AskedYear(visit))
        let kind = query.filter("kind").flatMap(PreparationKind.init(rawValue:))
        let rows = try await app.database.read { db in
            try PreparationRecord.all(kind, in: year.year, for: scope, db)
        }
        return .page("会前资料", wide: true) {
            PageHeader(
                "会前资料", lead: "会前调研、部门提供的社情民情资料、编印的履职资料。登记后，本级代表都会收到消息。",
                crumbs: [Link("代表建议", "/suggestions")]
            ) {
                if scope.may(.keepPreparation) {
                    for kind in PreparationKind.allCases {
                        a("登记\(kind.title)", .href("\(Self.path)/new/\(kind.rawValue)"), .class("button"))
                    }
                }
            }
            FilterBar(
                query,
                fields: [
                    year.field,
                    .select("kind", "种类", PreparationKind.allCases.map { Option($0.rawValue, $0.title) }),
                ])
            DataTable(
                rows, caption: "会前资料", empty: "这一年还没有登记。",
                columns: [
                    .day("日期") { $0.heldOn }, .text("种类") { $0.kind.title },
                    .link("名称", { $0.title }, href: { "\(Self.path)/\($0.id)" }), .text("由谁") { $0.author },
                    .text("地点") { $0.place }, .number("印数") { $0.copies },
                    .text("状态") { $0.withdrawnOn == nil ? "" : "已撤回" },
                ])
        }
    }
}

/// Entering a research, a material or a publication.
struct NewPreparationPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    private var kind: PreparationKind {
        get throws {
            guard let kind = PreparationKind(rawValue: try visit.parameter("kind")) else {
                throw Failure.notFound("没有这一类资料。")
            }
            return kind
        }
    }

    func response() throws -> WebResponse { try page() }

    func enter() async throws -> WebResponse {
        let (kind, verbs, scope) = (try kind, verbs, visit.scope)
        let id: ID<PreparationRecord> = try visit.form.id("id", "表单")
        let raw = CaseForms.input(visit.form, for: KeepPreparation.fields(kind))
        return try await app.save(then: "\(PreparationListPage.path)/\(id)", done: "已登记，本级代表收到消息。现在可以添加附件。", or: page) {
            db in
            try KeepPreparation.enter(id, kind, raw, verbs, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) throws -> WebResponse {
        let kind = try kind
        return EntryPage(
            title: "登记\(kind.title)", crumbs: [Link("会前资料", PreparationListPage.path)],
            action: "\(PreparationListPage.path)/new/\(kind.rawValue)", submit: "登记",
            next: "之后：本级代表都收到消息；在下一页添加附件。"
        ).response(
            visit,
            fields: CaseForms(options: [:]).fields(
                KeepPreparation.fields(kind), values: ["held_on": visit.today.description]), failure: failure)
    }
}
