import Kernel
import Platform
import Representatives
import Storage
import Web

/// The form of a new batch.
struct CertificateIssuePage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() async throws -> WebResponse { try await page(CertificateBatchID.new(at: visit.now)) }

    /// The id was made with the form, so that a form sent twice makes one batch.
    func issue() async throws -> WebResponse {
        let id: CertificateBatchID = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: IssueCertificates.fields)
        return try await app.save(or: { try await page(id, failure: $0) }) { db in
            try IssueCertificates.issue(id, raw, by: scope, db)
        } then: { count in
            .redirect(to: "/representatives/certificate-batches/\(id)", done: "已编 \(count) 个证号。请打印名单，发证时用签收表登记签收。")
        }
    }

    private func page(_ id: CertificateBatchID, failure: Failure? = nil) async throws -> WebResponse {
        let office = visit.scope.office
        var values = try await app.database.read { db in try TenureListing.presentCongress(in: office, db) }
        if let level = values["level"].flatMap(Level.init(rawValue:)), let term = values["term"].flatMap({ Int($0) }) {
            values["title"] = "\(level.congress(term))代表证（\(visit.today)制发）"
        }
        values["issued_on"] = visit.today.description
        let preset = values
        return .page("制发代表证", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "制发代表证", lead: "新当选代表资格确认后制发（代表法第四十九条）。", crumbs: [Link("代表证", "/representatives/certificates")])
            FormView(
                action: "/representatives/certificates", of: visit, submit: "编号制发",
                next: "之后：证号写入名册，计入工作报告；可以打印名单和签收表。",
                fields: [.hidden("id", id.description)]
                    + CaseForms(options: [:]).fields(IssueCertificates.fields, values: preset),
                failure: failure)
        }
    }
}
