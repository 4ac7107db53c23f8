import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// 更正代表资料: the form with what the register says now.
struct EditPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func save() async throws -> WebResponse {
        let id: TenureID = try visit.id("id")
        let (scope, form) = (visit.scope, visit.form)
        let raw = CaseForms.input(form, for: DeputyEdit.fields)
        return try await app.save(
            then: "/representatives/\(id)", done: "已更正，改了哪几项记入审计记录。", or: { try await page(failure: $0) }
        ) { db in
            try DeputyEdit.store(
                try Input(raw, for: DeputyEdit.fields), of: id, seen: try form.number("version", "版本"), by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: TenureID = try visit.id("id")
        let scope = visit.scope
        let (tenure, places) = try await app.database.read { db in
            let tenure = try Tenure.find(id, for: scope, db)
            let found = try Constituency.page(
                level: tenure.level, term: tenure.term, limit: 2000, offset: 0, in: scope.office, db)
            return (tenure, found.constituencies)
        }
        let forms = CaseForms(options: [.constituencies: places.map { Option($0.id.description, $0.title) }])
        return .page("更正代表资料", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "更正 \(tenure.person.name) 的资料",
                lead: "\(tenure.congress)人民代表大会代表，代表编号 \(tenure.code)。资格变动不在这里改，到代表的页面上登记。",
                crumbs: [Link("代表名册", "/representatives"), Link(tenure.person.name, "/representatives/\(id)")])
            FormView(
                action: "/representatives/\(id)/edit", of: visit, submit: "保存",
                next: "保存后：名册、通讯录和统计随之改变；同一人的姓名、性别、出生日期各届一起改。以后导入台账时，台账里也要改过来。",
                fields: [.hidden("version", String(tenure.version))]
                    + forms.fields(DeputyEdit.fields, values: DeputyEdit.values(of: tenure)),
                failure: failure)
        }
    }
}
