import Kernel
import Platform
import Representatives
import Storage
import Web

/// A batch: who has signed for a certificate, the print list, the receipt sheet.
struct CertificateBatchPage {
    /// More than a congress has deputies (选举法 Art. 12, 16).
    private static let most = 5000

    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func receive() async throws -> WebResponse {
        let id: CertificateBatchID = try visit.id("batch")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: HandCertificates.receiptFields)
        do {
            let ids: [CertificateID] = try visit.form.ids("certificates", "代表证")
            try await app.database.write { db in try HandCertificates.receive(ids, of: id, raw, by: scope, db) }
            return .redirect(
                to: "/representatives/certificate-batches/\(id)", done: "已登记签收 \(Set(ids).count) 本。")
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure: failure)
        }
    }

    /// What the printer is given.
    func printList() async throws -> WebResponse {
        let (batch, certificates) = try await taken("print-list")
        return try await SheetTable.printList.workbook(certificates, named: "代表证印制名单-\(batch.issuedOn)")
    }

    /// 签收表: what is signed by hand, or was.
    func receipts() async throws -> WebResponse {
        let (batch, certificates) = try await taken("receipts")
        return try await SheetTable.receipts.workbook(
            certificates.enumerated().map { NumberedCertificate(number: $0 + 1, certificate: $1) },
            named: "代表证签收表-\(batch.issuedOn)")
    }

    private func taken(_ sheet: String) async throws -> (CertificateBatch, [Certificate]) {
        let id: CertificateBatchID = try visit.id("batch")
        let scope = visit.scope
        return try await app.database.write { db in
            let batch = try CertificateBatch.find(id, for: scope, db)
            let certificates = try Self.certificates(of: id, for: scope, db)
            try Audit.append(
                "representatives.certificate-batch.exported", on: Reference(CertificateBatch.kind, id),
                ["sheet": sheet, "rows": String(certificates.count)], by: scope, db)
            return (batch, certificates)
        }
    }

    private static func certificates(
        of id: CertificateBatchID, for scope: Scope, _ db: any Connection
    ) throws -> [Certificate] {
        var listing = CertificateListing()
        listing.batch = id
        return try listing.page(limit: most, offset: 0, for: scope, db).certificates
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: CertificateBatchID = try visit.id("batch")
        let scope = visit.scope
        let (batch, certificates) = try await app.database.read { db in
            (try CertificateBatch.find(id, for: scope, db), try Self.certificates(of: id, for: scope, db))
        }
        let waiting = certificates.filter { $0.standing == .issued }
        let path = "/representatives/certificate-batches/\(id)"
        return .page(batch.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                batch.title, lead: "\(batch.issuedOn.chinese)发证，共 \(certificates.count) 本，已签收 \(batch.received) 本。",
                crumbs: [Link("代表证", "/representatives/certificates")]
            ) {
                a("印制名单", .href("\(path)/print-list.xlsx"), .class("button"))
                a("签收表", .href("\(path)/receipts.xlsx"), .class("button"))
            }
            if !waiting.isEmpty {
                receiptForm(waiting, path, failure)
            } else if let failure {
                Callout(.late, failure.message)
            }
            DataTable(
                certificates, caption: "代表证", empty: "这一批没有代表证。",
                columns: [
                    .link("证号", { $0.number }, href: { "/representatives/certificates/\($0.id)" }),
                    .link("姓名", { $0.name }, href: { "/representatives/\($0.tenure)" }),
                    .text("代表团") { $0.delegation }, .text("签收人") { $0.receivedBy },
                    .day("签收日期") { $0.receivedOn }, .html("状态") { $0.standing.status.html },
                ])
        }
    }

    private func receiptForm(_ waiting: [Certificate], _ path: String, _ failure: Failure?) -> HTML {
        let options = waiting.map { Option($0.id.description, "\($0.number) \($0.name)") }
        return Panel("登记签收") {
            FormView(
                action: "\(path)/receive", of: visit, submit: "登记签收", next: "按签收表勾选已经领走的。",
                fields: [.choices("certificates", "已领走的", options, required: true)]
                    + CaseForms(options: [:]).fields(HandCertificates.receiptFields),
                failure: failure)
        }.html
    }
}
