import Kernel
import Platform
import Representatives
import Storage
import Web

/// One certificate: whose it is, how it stands, loss and replacement.
struct CertificatePage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func lose() async throws -> WebResponse {
        try await acting(ReplaceCertificate.lossFields) { id, raw, scope, db in
            try ReplaceCertificate.lose(id, raw, by: scope, db)
            return (id, "已挂失。要补发时点“换发”。")
        }
    }

    func replace() async throws -> WebResponse {
        try await acting(ReplaceCertificate.replacementFields) { id, raw, scope, db in
            (try ReplaceCertificate.replace(id, raw, by: scope, db), "已换发新证，原证失效。请发证并登记签收。")
        }
    }

    private func acting(
        _ fields: [InputField],
        _ act:
            @escaping @Sendable (CertificateID, [String: [String]], Scope, any Connection) throws -> (
                CertificateID, String
            )
    ) async throws -> WebResponse {
        let id: CertificateID = try visit.id("certificate")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: fields)
        return try await app.save(or: { try await page(failure: $0) }) { db in
            try act(id, raw, scope, db)
        } then: { shown, done in
            .redirect(to: "/representatives/certificates/\(shown)", done: done)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: CertificateID = try visit.id("certificate")
        let scope = visit.scope
        let certificate = try await app.database.read { db in try Certificate.find(id, for: scope, db) }
        let actions = actions(certificate)
        return .page("代表证 \(certificate.number)", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("代表证 \(certificate.number)", crumbs: [Link("代表证", "/representatives/certificates")])
            if let failure, !actions.contains(where: { $0.action == visit.request.path }) {
                Callout(.late, failure.message)
            }
            FactList(facts(certificate))
            ActsPanel(actions, of: visit, failure)
        }
    }

    private func facts(_ certificate: Certificate) -> [Fact] {
        [
            Fact("状态") { certificate.standing.status },
            Fact("代表") { Link(certificate.name, "/representatives/\(certificate.tenure)") },
            Fact("届次", certificate.level.congress(certificate.term)), Fact("代表团", certificate.delegation),
            Fact("批次") { Link("查看这一批", "/representatives/certificate-batches/\(certificate.batch)") },
            Fact("发证日期", certificate.issuedOn.chinese), Fact("签收日期", certificate.receivedOn?.chinese),
            Fact("签收人", certificate.receivedBy), Fact("遗失日期", certificate.lostOn?.chinese),
            Fact("换发日期", certificate.replacedOn?.chinese), Fact("交回日期", certificate.returnedOn?.chinese),
            Fact("说明", certificate.reason),
        ]
    }

    private func actions(_ certificate: Certificate) -> [ActionForm] {
        guard certificate.returnedOn == nil, certificate.replacedOn == nil else { return [] }
        let forms = CaseForms(options: [:])
        let path = "/representatives/certificates/\(certificate.id)"
        var actions: [ActionForm] = []
        if certificate.lostOn == nil {
            actions.append(
                ActionForm(
                    "挂失", action: "\(path)/lose", submit: "挂失", next: "之后：这本证失效，可以补发。",
                    fields: forms.fields(ReplaceCertificate.lossFields)))
        }
        if certificate.tenureState == .inOffice || certificate.tenureState == .suspended {
            actions.append(
                ActionForm(
                    "换发", action: "\(path)/replace", submit: "换发新证", next: "之后：编新证号，原证失效；新证等候签收。",
                    fields: forms.fields(ReplaceCertificate.replacementFields)))
        }
        return actions
    }
}
