import Kernel
import Platform
import Representatives
import Storage
import Web

/// The contacts as they are listed everywhere.
var contactColumns: [Column<Contact>] {
    [
        .day("日期") { $0.heldOn },
        .link("谁联系谁", { $0.title }, href: { "/representatives/contacts/\($0.id)" }),
        .text("方式") { $0.mode.title }, .text("选民人数") { $0.isWithVoters ? String($0.voters) : "" },
        .text("反映的意见") { $0.opinions }, .text("登记人") { $0.enteredBy },
        .html("情况") { $0.withdrawnOn == nil ? .empty : Status("已撤回", .neutral).html },
    ]
}

/// All contacts, and the form for those of deputies with voters.
struct ContactListPage {
    let app: Application
    let visit: Visit
    let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["day"], filters: ["side", "mode", "from", "to"], descending: true)
    }

    func response() async throws -> WebResponse { try await page() }

    func record() async throws -> WebResponse {
        let (id, scope) = (visit.newID("id", as: Contact.self), visit.scope)
        let input = CaseForms.input(visit.form, for: RecordContact.voterFields)
        return try await app.save(
            then: "/representatives/contacts", done: "已登记，计入代表的履职档案。", or: { try await page($0) }
        ) { db in try RecordContact.recordForDeputy(id, input, by: scope, db) }
    }

    /// Every contact of the filter, not only the page.
    func rows(_ db: any Connection) throws -> [Contact] {
        try listing.page(limit: sheetExportLimit + 1, offset: 0, in: visit.scope.office, db).contacts
    }

    private var listing: ContactListing {
        var listing = ContactListing()
        listing.side = query.choice("side")
        listing.mode = query.choice("mode")
        listing.from = query.day("from")
        listing.to = query.day("to")
        return listing
    }

    private func page(_ failure: Failure? = nil) async throws -> WebResponse {
        let (listing, query, office) = (listing, query, visit.scope.office)
        let (contacts, total) = try await app.database.read { db in
            try listing.page(limit: query.limit, offset: query.offset, in: office, db)
        }
        return .page("联系记录", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                "联系记录", lead: "组成人员联系代表的情况，在组成人员的页面登记；代表联系选民的情况，在这里登记，代表本人也可以登记。",
                crumbs: [Link("联系代表", "/representatives/links")])
            if visit.scope.may(.keepLinks) {
                ActionForms(
                    [
                        ActionForm(
                            "登记代表联系选民", action: "/representatives/contacts", submit: "登记",
                            next: "保存后：计入代表的履职档案；写错了可以撤回。",
                            fields: [.hidden("id", ID<Contact>.new(at: visit.now).description)]
                                + CaseForms(options: [:]).fields(
                                    RecordContact.voterFields, values: ["day": visit.today.description]))
                    ], of: visit, failure)
            }
            FilterBar(
                query,
                fields: [
                    .select("side", "谁联系谁", ContactListing.Side.allCases.map { Option($0.rawValue, $0.title) }),
                    .select("mode", "方式", ContactMode.allCases.map { Option($0.rawValue, $0.title) }),
                    .days("from", "to", "日期"),
                ])
            DataTable(contacts, caption: "联系记录", empty: "没有符合条件的联系记录。", columns: contactColumns)
            Pager(query, total: total)
            ExportLinks(query, path: "/representatives/contacts/export")
        }
    }
}
