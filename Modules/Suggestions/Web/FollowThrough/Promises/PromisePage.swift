import Kernel
import Platform
import RepresentativesContract
import Storage
import Suggestions
import Web

/// One promise: what was promised, what has become of it, and what this person may do now.
struct PromisePage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: PromiseID = try visit.id("promise")
        return try await acts(id).take(on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: PromiseID) -> CaseActs<PromiseCase> {
        CaseActs(verbs.promiseEngine(), app, visit, page: "\(PromiseListPage.path)/\(id)")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: PromiseID = try visit.id("promise")
        let (verbs, scope, today) = (verbs, visit.scope, visit.today)
        let (detail, rules) = try await app.database.read { db in
            (try verbs.promise(id, for: scope, db), try ClockRules.load(office: scope.office, db))
        }
        let line = detail.line
        let acts = acts(id)
        let forms = acts.forms(
            detail.facts, version: line.version, primary: [.answer, .rate],
            options: [
                .deputies: detail.heirs.map {
                    Option($0.tenure.description, "\($0.name)（\($0.delegationName ?? "未编团")）")
                }
            ], values: ["responsible": line.responsible ?? ""])
        let clocks = try detail.clocks.map { ($0, try rules.remaining(to: $0.dueOn, on: today)) }
        let title = "承诺：\(line.name)"
        return .page(title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(title, crumbs: [Link("承诺事项台账", PromiseListPage.path)]) {
                a("看建议", .href("/suggestions/\(line.suggestion)"), .class("button"))
            }
            FactList(facts(detail))
            acts.panel(forms, failure)
            if !clocks.isEmpty {
                Panel("期限") {
                    ul(.class("plain")) {
                        for (clock, remaining) in clocks {
                            li {
                                ClockBadge(
                                    clock.title, due: clock.dueOn, remaining: remaining.title,
                                    remaining.isOverdue ? .late : .waiting)
                            }
                        }
                    }
                }
            }
            Panel("承诺内容") { Passage(line.content) }
            if let progress = line.progress { Panel("进展") { Passage(progress) } }
            if let account = line.account { Panel("二次答复") { Passage(account) } }
            if !detail.carries.isEmpty {
                Panel("滚动办理") {
                    DataTable(
                        detail.carries, caption: "滚动办理",
                        columns: [
                            .text("转入年度") { "\($0.year)年" }, .day("原时限") { $0.oldDue }, .day("新时限") { $0.newDue },
                            .text("办理要求") { $0.requirement ?? "" }, .text("经办") { "\($0.carriedBy)，\($0.carriedOn)" },
                        ])
                }
            }
            CaseHistory(detail.steps, empty: "签发答复时列入台账。")
        }
    }

    private func facts(_ detail: PromiseDetail) -> [Fact] {
        let line = detail.line
        let rater = detail.rater + (line.heir == nil ? "" : "（接替评价）") + (detail.facts.isRaterInOffice ? "" : "（不再任职）")
        let rating = line.grade.map { grade in
            "\(grade.title)，\(line.ratedOn?.description ?? "")，\(line.typedBy ?? "")录入"
        }
        return [
            Fact("状态") { Status(line.state.title, line.state.phase.tone) },
            Fact("答复类别", line.resultClass.title), Fact("承办单位", line.unitName), Fact("责任人", line.responsible),
            Fact("时限") { line.dueStatus(on: visit.today) },
            Fact("原时限", line.firstDueOn == line.dueOn ? nil : line.firstDueOn.description),
            Fact("评价人", rater), Fact("落实日期", line.fulfilledOn?.description),
            Fact("二次答复", line.answeredOn.map { "\($0)，\(line.answeredBy ?? "")：\(line.outcome?.title ?? "")" }),
            Fact("代表评价", rating), Fact("代表意见", line.words),
        ]
    }
}
