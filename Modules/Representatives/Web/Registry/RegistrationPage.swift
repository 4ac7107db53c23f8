import Kernel
import Platform
import Representatives
import Storage
import Web

/// Registering a deputy by hand.
struct RegistrationPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() async throws -> WebResponse { try await page() }

    func save() async throws -> WebResponse {
        let (scope, today) = (visit.scope, visit.today)
        let raw = CaseForms.input(visit.form, for: Registration.fields)
        do {
            let (tenure, isKnown) = try await app.database.write { db in
                try Registration(try Input(raw, for: Registration.fields), today: today).store(by: scope, db)
            }
            let who = isKnown ? "名册里已有这个人，任职记在同一人名下。" : "名册里新增一人。"
            return .redirect(to: "/representatives/\(tenure)", done: "已登记，当选待审。\(who)请登记资格审查结果。")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let office = visit.scope.office
        let (constituencies, vacancies, congress) = try await app.database.read { db in
            (
                try Constituency.page(level: nil, term: nil, limit: 2000, offset: 0, in: office, db).constituencies,
                try VacancyListing.open(in: office, db), try TenureListing.presentCongress(in: office, db)
            )
        }
        let forms = CaseForms(options: [
            .constituencies: constituencies.map { Option($0.id.description, $0.title) },
            .vacancies: vacancies.map { Option($0.tenure.description, "\($0.title)（原代表 \($0.name)）") },
        ])
        return .page("登记代表", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "登记代表", lead: "新当选或者补选的代表，逐人登记。成批的请导入台账“代表”。", crumbs: [Link("代表名册", "/representatives")])
            FormView(
                action: "/representatives/new", of: visit, submit: "登记",
                next: "登记后：状态为当选待审，等代表资格审查委员会报告、常委会确认。",
                fields: forms.fields(Registration.fields, values: congress),
                failure: failure)
        }
    }
}
