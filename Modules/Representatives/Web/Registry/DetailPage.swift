import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// A tenure: what is known of it, its history, and what the office may enter now.
struct DetailPage {
    /// What is shown in full, for this one answer.
    enum Revealed { case telephone, idNumber }

    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { page(try await view()) }

    /// The event, taken; what was typed wrongly comes back with its form.
    func act(_ event: TenureEvent) async throws -> WebResponse {
        let id: TenureID = try visit.id("id")
        return try await acts(id).take(event, on: id.asID()) { failure in page(try await view(), failure: failure) }
    }

    private func acts(_ id: TenureID) -> CaseActs<TenureCase> {
        CaseActs(.tenures, app, visit, page: "/representatives/\(id)", under: "")
    }

    func addService() async throws -> WebResponse {
        let raw = CaseForms.input(visit.form, for: ServiceDraft.fields)
        return try await storingOfTenure("已登记担任的职务。") { facts, scope, db in
            try ServiceDraft.store(try Input(raw, for: ServiceDraft.fields), of: facts, by: scope, db)
        }
    }

    func endService() async throws -> WebResponse {
        let form = visit.form
        return try await storingOfTenure("已登记不再担任。") { facts, scope, db in
            let service: ID<Service> = try form.id("service", "职务")
            try ServiceDraft.end(
                service, on: try form.requiredDay("until_on", "到哪天为止"), of: facts.id, by: scope, db)
        }
    }

    func fillSeat() async throws -> WebResponse {
        let form = visit.form
        return try await storingOfTenure("已补缺，席位的前任和继任可以对照。") { facts, scope, db in
            try Succession.fill(vacancyOf: try form.id("vacancy", "席位"), with: facts.id, by: scope, db)
        }
    }

    func revealTelephone() async throws -> WebResponse {
        try await reveal("representatives.tenure.reveal-telephone", .telephone)
    }

    func revealIDNumber() async throws -> WebResponse {
        try await reveal("representatives.tenure.reveal-id-number", .idNumber)
    }

    /// Shows it once, and writes who looked into the audit trail in the same transaction.
    private func reveal(_ action: String, _ revealed: Revealed) async throws -> WebResponse {
        let id: TenureID = try visit.id("id")
        let scope = visit.scope
        let view = try await app.database.write { db in
            let view = try DetailView(id, for: scope, db)
            try Audit.append(action, on: Reference(TenureCase.kind, id), [:], by: scope, db)
            return view
        }
        return page(view, revealed: revealed)
    }

    private func storingOfTenure(
        _ done: String, _ body: @escaping @Sendable (TenureFacts, Scope, any Connection) throws -> Void
    ) async throws -> WebResponse {
        let id: TenureID = try visit.id("id")
        let scope = visit.scope
        return try await storing { db in
            try body(try TenureFacts.find(id, for: scope, db), scope, db)
            return done
        }
    }

    private func storing(_ body: @escaping @Sendable (any Connection) throws -> String) async throws -> WebResponse {
        let id: TenureID = try visit.id("id")
        do {
            return .redirect(to: "/representatives/\(id)", done: try await app.database.write(body))
        } catch let failure as Failure where failure.isMendable {
            return page(try await view(), failure: failure)
        }
    }

    private func view() async throws -> DetailView {
        let id: TenureID = try visit.id("id")
        let scope = visit.scope
        return try await app.database.read { db in try DetailView(id, for: scope, db) }
    }

    /// Where else this deputy is found.
    @HTMLBuilder private func ways(_ id: TenureID) -> HTML {
        if visit.scope.may(.keepRepresentatives) {
            a("更正资料", .href("/representatives/\(id)/edit"), .class("button"))
        }
        if visit.scope.may(.readPerformance) {
            Link("履职档案", "/representatives/\(id)/file")
            Link("履职手册", "/representatives/\(id)/handbook")
        }
        if visit.scope.may(.readNotes) { Link("履职笔记", "/representatives/\(id)/notes") }
        if visit.scope.may(.readPoints) { Link("履职积分", "/representatives/\(id)/points") }
        if visit.scope.may(.readActivities) { Link("参加的活动", "/representatives/activities?deputy=\(id)") }
    }

    private func page(_ view: DetailView, revealed: Revealed? = nil, failure: Failure? = nil) -> WebResponse {
        let tenure = view.tenure
        let parts = DetailParts(view: view, visit: visit, revealed: revealed)
        let actions = DetailActions(view, acts(tenure.id), visit.scope).forms
        return .page(tenure.person.name, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                tenure.person.name, lead: "\(tenure.congress)人民代表大会代表，代表编号 \(tenure.code)",
                crumbs: [Link("代表名册", "/representatives")]
            ) { ways(tenure.id) }
            parts.alert
            FactList(parts.facts)
            acts(tenure.id).panel(actions, failure)
            parts.seat
            parts.services
            parts.advice
            parts.history
            parts.others
        }
    }
}
