import Kernel
import Platform
import Representatives
import Storage
import Web

/// One line of a register of contact; it is ended here.
struct DutyPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func end() async throws -> WebResponse {
        let id: ID<ContactDuty> = try visit.id("id")
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: EndDuty.fields)
        return try await app.save(or: { try await page($0) }) { db in
            try EndDuty.end(id, input, by: scope, db)
        } then: { duty in
            .redirect(to: "/representatives/duties/\(duty.kind.rawValue)", done: "已结束。")
        }
    }

    private func page(_ failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<ContactDuty> = try visit.id("id")
        let office = visit.scope.office
        let duty = try await app.database.read { db in try ContactDuty.named(id, in: office, db) }
        return .page(duty.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                duty.title, lead: duty.kind.title,
                crumbs: [Link(duty.kind.title, "/representatives/duties/\(duty.kind.rawValue)")])
            if let failure, duty.toOn != nil { Callout(.late, failure.message) }
            FactList(facts(duty))
            if duty.toOn == nil, visit.scope.may(.keepLinks) {
                let action = "/representatives/duties/\(id)/end"
                ActionForms(
                    [
                        ActionForm(
                            "结束这一条", action: action, submit: "结束", next: "结束后：不再列入\(duty.kind.title)，经过仍可查。",
                            fields: CaseForms(options: [:]).fields(
                                EndDuty.fields, values: ["day": visit.today.description]))
                    ], of: visit, failure)
            }
        }
    }

    private func facts(_ duty: ContactDuty) -> [Fact] {
        var facts: [Fact] = []
        if let title = duty.kind.personTitle { facts.append(Fact(title, duty.person)) }
        if duty.kind.namesDeputy {
            facts.append(Fact("代表", [duty.deputyName, duty.deputyCode].compactMap { $0 }.joined(separator: " ")))
        }
        facts.append(Fact(duty.kind.areaTitle, duty.area))
        if duty.kind == .voters { facts.append(Fact("联系选民人数", "\(duty.voters) 人")) }
        facts += [
            Fact("开始", duty.fromOn.chinese), Fact("结束", duty.toOn?.chinese), Fact("结束原因", duty.toReason),
        ]
        return facts
    }
}
