import Kernel
import Platform
import Representatives
import Storage
import Web

/// One payment, and its reversal.
struct PaymentPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func reverse() async throws -> WebResponse {
        let id: PaymentID = try visit.id("payment")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: ReversePayment.fields)
        return try await app.save(
            then: "/representatives/allowances/payments/\(id)", done: "已冲销，不再计数；可以重新发放。",
            or: { try await page(failure: $0) }
        ) { db in try ReversePayment.reverse(id, raw, by: scope, db) }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: PaymentID = try visit.id("payment")
        let scope = visit.scope
        let payment = try await app.database.read { db in try Payment.find(id, for: scope, db) }
        return .page("\(payment.payee)的\(payment.kind.title)", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "\(payment.payee)的\(payment.kind.title)",
                crumbs: [Link("发放记录", "/representatives/allowances/payments?year=\(payment.year)")])
            if let day = payment.reversedOn {
                Callout(.neutral, "\(day.chinese)冲销：\(payment.reversedReason ?? "")")
            }
            FactList([
                Fact("项目", payment.kind.title), Fact("事由", payment.occasion),
                Fact("金额（元）", Money.yuan(payment.amount)), Fact("发放日期", payment.paidOn.chinese),
                Fact("代表团", payment.delegation), Fact("说明", payment.note),
            ])
            if payment.reversedOn == nil {
                Panel("冲销") {
                    FormView(
                        action: "/representatives/allowances/payments/\(id)/reverse", of: visit, submit: "冲销",
                        next: "之后：这一笔不再计数，记录和原因保留。",
                        fields: CaseForms(options: [:]).fields(ReversePayment.fields),
                        failure: failure)
                }
            } else if let failure {
                Callout(.late, failure.message)
            }
        }
    }
}
