import Kernel
import Platform
import Representatives
import Storage
import Web

/// The form that asks for an interview: a deputy's own, or the office's for a deputy.
struct AskInterviewPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    private var isOffice: Bool { visit.scope.may(.keepInterviews) }
    private var fields: [InputField] { isOffice ? AskInterview.fields : AskInterview.ownFields }

    func response() async throws -> WebResponse {
        if !isOffice { try visit.scope.require(.askInterview) }
        return try await page(.new(at: visit.now))
    }

    func ask() async throws -> WebResponse {
        let id = visit.newID("id", as: InterviewSubject.self)
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: fields)
        return try await app.save(
            then: "/representatives/interviews/\(id)", done: "已提出约见，由代工委安排。", or: { try await page(id, $0) }
        ) { db in try AskInterview.ask(id, raw, by: scope, db) }
    }

    private func page(_ id: InterviewID, _ failure: Failure? = nil) async throws -> WebResponse {
        let (scope, isOffice) = (visit.scope, isOffice)
        let tenures = try await app.database.read { db in
            isOffice ? [] : try RecordContact.ownTenures(of: scope, db)
        }
        let options = tenures.map { Option($0.id.description, "\($0.congress)人大代表（\($0.code)）") }
        guard isOffice || !tenures.isEmpty else {
            return .page("提出约见", status: failure?.kind.httpStatus ?? 200) {
                PageHeader("提出约见", crumbs: [Link("代表约见", "/representatives/interviews")])
                Callout(.late, "您的代表任职已经终止、届满或者暂停执行职务，不能提出约见；有疑问请联系代工委。")
            }
        }
        var values: [String: String] = [:]
        if tenures.count == 1 { values["tenure"] = tenures.first?.id.description }
        return .page("提出约见", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("提出约见", crumbs: [Link("代表约见", "/representatives/interviews")])
            if let failure, failure.fields.isEmpty { Callout(.late, failure.message) }
            FormView(
                action: "/representatives/interviews", of: visit, submit: "提出约见",
                next: "之后：由代工委安排时间和地点，安排好了告诉代表和被约见的单位。",
                fields: [.hidden("id", id.description)]
                    + CaseForms(options: [.ownTenures: options]).fields(fields, values: values),
                failure: failure)
        }
    }
}
