import Kernel
import Platform
import Representatives
import Storage
import Web

/// All certificates and their batches; those that must come back can be noted here.
struct CertificateListPage {
    let app: Application
    let visit: Visit
    private let query: ListQuery
    private let standing: CertificateStanding?

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["number"], filters: ["standing"])
        standing = query.choice("standing")
    }

    func response() async throws -> WebResponse { try await page() }

    func enter() async throws -> WebResponse {
        let scope = visit.scope
        let count = try await app.database.write { db in try EnterCertificates.enter(by: scope, db) }
        return .redirect(to: "/representatives/certificates", done: "已登入 \(count) 本。")
    }

    func giveBack() async throws -> WebResponse {
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: HandCertificates.returnFields)
        do {
            let ids: [CertificateID] = try visit.form.ids("certificates", "代表证")
            try await app.database.write { db in try HandCertificates.giveBack(ids, raw, by: scope, db) }
            return .redirect(to: "/representatives/certificates?standing=returned", done: "已登记交回 \(Set(ids).count) 本。")
        } catch let failure as Failure where failure.isMendable {
            return try await page(returning: true, failure: failure)
        }
    }

    private func page(returning: Bool = false, failure: Failure? = nil) async throws -> WebResponse {
        let (query, scope) = (query, visit.scope)
        var listing = CertificateListing()
        listing.standing = returning ? .due : standing
        listing.search = query.search
        let asked = listing
        let (part, batches, unentered) = try await app.database.read { db in
            (
                try asked.page(limit: query.limit, offset: query.offset, for: scope, db),
                try CertificateBatch.all(for: scope, db), try EnterCertificates.count(in: scope.office, db)
            )
        }
        let certificates = part.certificates
        return .page("代表证", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                "代表证", lead: "按批制发，打印名单，凭签收表登记签收；遗失的挂失、补发，任职结束的交回。",
                crumbs: [Link("代表服务", "/representatives/service")]
            ) {
                a("制发一批", .href("/representatives/certificates/new"), .class("button primary"))
            }
            if unentered > 0 { entering(unentered) }
            FilterBar(
                query, search: "证号、代表编号或姓名（写全）",
                fields: [
                    .select("standing", "状态", CertificateStanding.allCases.map { Option($0.rawValue, $0.title) })
                ])
            DataTable(certificates, caption: "代表证", empty: "没有符合条件的代表证。", columns: columns)
            Pager(query, total: part.total)
            if asked.standing == .due, !certificates.isEmpty { returnForm(certificates, failure) }
            Panel("批次") { batchTable(batches) }
        }
    }

    private func entering(_ count: Int) -> HTML {
        Callout(.waiting, "台账“代表”里有 \(count) 个代表证号还没有登入这里。") {
            FormView(
                action: "/representatives/certificates/enter", csrf: visit.csrf, submit: "全部登入",
                next: "之后：记为已签收，可以挂失、换发、交回。", fields: [])
        }.html
    }

    private func returnForm(_ certificates: [Certificate], _ failure: Failure?) -> HTML {
        let options = certificates.map { Option($0.id.description, "\($0.number) \($0.name)") }
        return Panel("登记交回") {
            FormView(
                action: "/representatives/certificates/return", of: visit, submit: "登记交回", next: "之后：这些代表证不再有效。",
                fields: [.choices("certificates", "代表证", options, required: true)]
                    + CaseForms(options: [:]).fields(HandCertificates.returnFields),
                failure: failure)
        }.html
    }

    private func batchTable(_ batches: [CertificateBatch]) -> DataTable {
        DataTable(
            batches, caption: "批次", empty: "还没有制发过。",
            columns: [
                .link("名称", { $0.title }, href: { "/representatives/certificate-batches/\($0.id)" }),
                .text("届次") { $0.level.congress($0.term) }, .day("发证日期") { $0.issuedOn },
                .number("本数") { $0.certificates }, .number("已签收") { $0.received },
            ])
    }

    private var columns: [Column<Certificate>] {
        [
            .link("证号", { $0.number }, href: { "/representatives/certificates/\($0.id)" }),
            .text("姓名") { $0.name }, .text("代表编号") { $0.code },
            .text("届次") { $0.level.congress($0.term) }, .text("代表团") { $0.delegation },
            .day("发证日期") { $0.issuedOn }, .day("签收日期") { $0.receivedOn },
            .html("状态") { $0.standing.status.html },
        ]
    }
}
