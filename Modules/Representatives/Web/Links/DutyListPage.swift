import Kernel
import Platform
import Representatives
import Storage
import Web

/// One of the small registers of contact: its list, and the form for a new line.
struct DutyListPage {
    let kind: DutyKind
    let app: Application
    let visit: Visit
    let query: ListQuery

    init(_ kind: DutyKind, _ app: Application, _ visit: Visit) {
        self.kind = kind
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["name"], filters: ["state"])
    }

    private var path: String { "/representatives/duties/\(kind.rawValue)" }
    /// The present lines unless the address asks for the ended ones or for all.
    private var isPresent: Bool? {
        switch query.filter("state") {
        case "ended": false
        case "all": nil
        default: true
        }
    }

    func response() async throws -> WebResponse { try await page() }

    func begin() async throws -> WebResponse {
        let (kind, scope) = (kind, visit.scope)
        let input = CaseForms.input(visit.form, for: kind.fields)
        let id = visit.newID("id", as: ContactDuty.self)
        return try await app.save(
            then: path, done: "已登记。", or: { try await page($0) }
        ) { db in try BeginDuty.begin(id, kind, input, by: scope, db) }
    }

    func rows(_ db: any Connection) throws -> [ContactDuty] {
        try ContactDuty.page(
            kind, isPresent: isPresent, limit: sheetExportLimit + 1, offset: 0, in: visit.scope.office, db
        ).duties
    }

    private func page(_ failure: Failure? = nil) async throws -> WebResponse {
        let (kind, isPresent, query, office) = (kind, isPresent, query, visit.scope.office)
        let (page, terms) = try await app.database.read { db in
            (
                try ContactDuty.page(
                    kind, isPresent: isPresent, limit: query.limit, offset: query.offset, in: office, db),
                try DutyByTerm.all(kind, in: office, db)
            )
        }
        let (duties, total) = (page.duties, page.total)
        return .page(kind.title, status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                kind.title, lead: "点开一条，可以结束它；结束后仍可查。", crumbs: [Link("联系代表", "/representatives/links")]
            ) {
                if kind == .leaders, visit.scope.may(.readActivities) {
                    Link("主任接见：各镇办一年一次", "/representatives/activities/receptions")
                }
                if visit.scope.may(.keepService) {
                    if kind == .leaders { Link("领导走访", EntryList.leaderVisits.path) }
                    if kind == .rooms { Link("委室联系部门记录", EntryList.roomContacts.path) }
                }
            }
            if visit.scope.may(.keepLinks) {
                ActionForms(
                    [
                        ActionForm(
                            "登记一条", action: path, submit: "登记", next: "登记后：列入\(kind.title)。",
                            fields: [.hidden("id", ID<ContactDuty>.new(at: visit.now).description)]
                                + CaseForms(options: [:]).fields(
                                    kind.fields, values: ["day": visit.today.description]))
                    ], of: visit, failure)
            }
            FilterBar(query, fields: [.select("state", "状态", [Option("ended", "已结束"), Option("all", "现有和已结束")])])
            DataTable(duties, caption: kind.title, empty: "没有符合条件的登记。", columns: columns)
            Pager(query, total: total)
            ExportLinks(query, path: "\(path)/export")
            if !terms.isEmpty {
                Panel("按届比较") {
                    DataTable(
                        terms, caption: "各届人数",
                        columns: [
                            .text("届次") { $0.level.congress($0.term) }, .number("登记过") { $0.lines },
                            .number("现有") { $0.open }, .number("涉及代表") { $0.deputies },
                            .text("比上届") { $0.growth(among: terms) },
                        ])
                }
            }
        }
    }

    private var columns: [Column<ContactDuty>] {
        var columns: [Column<ContactDuty>] = [
            .link(
                kind.personTitle ?? "代表", { $0.person ?? $0.deputyName ?? "—" },
                href: { "/representatives/duties/\($0.id)" })
        ]
        if kind == .liaisons { columns.append(.text("联系的代表") { $0.deputyName }) }
        if kind.namesDeputy { columns.append(.text("代表编号") { $0.deputyCode }) }
        columns.append(.text(kind.areaTitle) { $0.area })
        if kind == .voters { columns.append(.number("联系选民人数") { $0.voters }) }
        columns += [.day("开始") { $0.fromOn }, .day("结束") { $0.toOn }]
        return columns
    }
}
