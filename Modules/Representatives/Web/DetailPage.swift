import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

func detailPage(_ application: Application) -> Route {
    .get("/representatives/{id}", .holding(.readRepresentatives), "查看代表资料") { visit in
        detail(try await detailView(visit, application), visit)
    }
}

func detailView(_ visit: Visit, _ application: Application) async throws -> DetailView {
    let id: TenureID = try visit.id("id")
    let scope = visit.scope
    return try await application.database.read { db in try DetailView(id, for: scope, db) }
}

/// The page of a tenure.
///
/// - Parameters:
///   - phone: the telephone in full, for this one answer.
///   - failure: what was wrong with the act just tried.
func detail(_ view: DetailView, _ visit: Visit, phone: String? = nil, failure: Failure? = nil) -> WebResponse {
    let tenure = view.tenure
    return .page(tenure.person.name, status: failure?.kind.httpStatus ?? 200) {
        PageHeader(
            tenure.person.name, lead: "\(tenure.congress)人民代表大会代表，代表编号 \(tenure.code)",
            crumbs: [Link("代表名册", "/representatives")])
        if let failure { Callout(.late, failure.message) }
        FactList(tenureFacts(tenure, bornOn: bornOn(tenure, visit.scope), phone: phoneFact(tenure, visit, phone)))
        if !view.moves.isEmpty {
            Panel("登记资格变动") {
                ActionForms(
                    csrf: visit.csrf, actionForms(view), form: failure == nil ? nil : visit.form, failure: failure,
                    failed: failure == nil ? nil : visit.request.path)
            }
        }
        Panel("经过") {
            if view.steps.isEmpty { p("还没有资格变动的记录。", .class("empty")) }
            Timeline(view.steps.map(timelineEntry))
        }
        if !view.others.isEmpty { Panel("同一人的其他任职") { otherTenures(view.others) } }
    }
}

/// The whole birth date is for those who may see the telephone; others see the year.
private func bornOn(_ tenure: Tenure, _ scope: Scope) -> String? {
    tenure.person.bornOn.map { scope.may(.revealTelephone) ? $0.chinese : "\($0.year)年" }
}

private func phoneFact(_ tenure: Tenure, _ visit: Visit, _ revealed: String?) -> HTML {
    guard let phone = tenure.phone else { return .text("—") }
    if let revealed { return .text(revealed) }
    return .list([
        .text(PhoneMask.masked(phone)),
        visit.scope.may(.revealTelephone)
            ? FormView(
                action: "/representatives/\(tenure.id)/telephone", csrf: visit.csrf, submit: "显示完整号码",
                next: "会记入审计记录", fields: []
            ).html : .empty,
    ])
}

private func timelineEntry(_ step: Step) -> TimelineEntry {
    TimelineEntry(
        when: step.happenedOn.description, who: step.actor, what: "\(step.title)：\(step.from) → \(step.to)",
        detail: step.opinion)
}

private func otherTenures(_ tenures: [Tenure]) -> DataTable {
    DataTable(
        tenures, caption: "同一人的其他任职",
        columns: [
            .link("届次", { $0.congress }, href: { "/representatives/\($0.id)" }),
            .text("代表编号") { $0.code }, .text("代表团") { $0.delegationName },
            .day("当选日期") { $0.electedOn }, .html("状态") { $0.state.status.html },
        ])
}
