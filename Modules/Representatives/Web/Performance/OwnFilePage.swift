import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// A deputy's own file, and declaring what the program does not see.
struct OwnFilePage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page(PerformanceID.new(at: visit.now)) }

    /// The id was made with the form, so that a form sent twice makes one entry.
    func declare() async throws -> WebResponse {
        let id: PerformanceID = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: Declaration.fields)
        do {
            let tenure: TenureID = try visit.form.id("tenure", "代表身份")
            let sameDay = try await app.database.write { db in
                try Declaration.declare(id, as: tenure, raw, by: scope, db)
                return try SameDayEntry.beside([id], in: scope.office, db)[id]
            }
            let warning = SameDayEntry.words(sameDay).map { "请看是不是同一件事，是的请告诉代工委。\($0)。" } ?? ""
            return .redirect(to: "/my/file", done: "已申报。由代工委审核，结果会发消息告诉您。\(warning)")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(id, failure: failure)
        }
    }

    private func page(_ form: PerformanceID, failure: Failure? = nil) async throws -> WebResponse {
        let choice = YearChoice(visit)
        let (app, scope, year) = (app, visit.scope, choice.year)
        let (tenures, file) = try await app.database.read { db in
            let tenures = try Tenure.all(of: scope.people, in: scope.office, db)
            return (tenures, try PerformanceFileContent(of: tenures.map(\.id), in: year, app, for: scope, db))
        }
        let acting = tenures.filter { $0.state == .inOffice }
        return .page("我的履职", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("我的履职", lead: "建议、活动等由系统自动记入；系统没有记到的，请自己申报。") {
                Link("打印履职手册", "/my/handbook?year=\(year)")
                if scope.may(.readOwnPoints) { Link("我的积分", "/my/points?year=\(year)") }
                if scope.may(.handInVoterReport) { Link("我的述职", "/my/reports") }
                if scope.may(.ownContacts) { Link("我联系选民", "/representatives/contacts/mine") }
                if scope.may(.readOpinions) { Link("活动意见", "/representatives/opinions") }
                if scope.may(.readOwnAllowances) { Link("我的补贴", "/representatives/allowances/me") }
            }
            if !acting.isEmpty {
                details(.class("action primary"), .open(failure != nil)) {
                    summary("申报一项履职")
                    FormView(
                        action: "/my/file", of: visit, submit: "申报", next: "之后：由代工委审核，采纳后计入档案。",
                        fields: [.hidden("id", form.description), seat(acting)]
                            + CaseForms(options: [:]).fields(Declaration.fields),
                        failure: failure, draft: "performance-declaration")
                }
            }
            choice.links(to: "/my/file")
            PerformanceFileView(file, year: year, linksSources: false)
        }
    }

    /// As deputy to which congress: asked only of those who are deputies to two.
    private func seat(_ tenures: [Tenure]) -> FormField {
        if tenures.count == 1 { return .hidden("tenure", tenures[0].id.description) }
        return .choice(
            "tenure", "以哪一级代表的身份", tenures.map { Option($0.id.description, "\($0.congress)人民代表大会代表") },
            required: true)
    }
}
