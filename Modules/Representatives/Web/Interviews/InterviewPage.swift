import Kernel
import Platform
import Representatives
import Storage
import Web

/// One interview: who asked for what, what was arranged, said and answered, and what the reader may do now.
struct InterviewPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: InterviewID = try visit.id("id")
        return try await acts(id).take(on: id.asID()) { try await page($0) }
    }

    private func acts(_ id: InterviewID) -> CaseActs<InterviewCase> {
        CaseActs(.interviews, app, visit, page: "/representatives/interviews/\(id)")
    }

    private func page(_ failure: Failure? = nil) async throws -> WebResponse {
        let id: InterviewID = try visit.id("id")
        let scope = visit.scope
        let (found, units, steps) = try await app.database.read { db in
            (
                try Interview.find(id, for: scope, db),
                scope.may(.keepInterviews) ? try Unit.all(in: scope.office, db) : [],
                try Step.all(of: [Reference(InterviewCase.kind, id)], in: scope.office, db)
            )
        }
        let (interview, facts, acts) = (found.interview, found.facts, acts(id))
        let forms = acts.forms(
            facts, version: facts.version, primary: [.arrange, .hold, .answer, .close],
            options: [.units: units.map { Option($0.id.description, $0.name) }], values: values(interview))
        return .page(facts.topic, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(facts.topic, crumbs: [Link("代表约见", "/representatives/interviews")])
            FactList(shown(interview))
            acts.panel(forms, failure)
            Panel("要了解、反映的问题") { Passage(interview.grounds) }
            if let record = interview.record { Panel("约见情况") { Passage(record) } }
            if let answer = interview.answer { Panel("答复") { Passage(answer) } }
            CaseHistory(steps)
        }
    }

    /// What was arranged already stands in the form that changes it.
    private func values(_ interview: Interview) -> [String: String] {
        var values: [String: String] = [:]
        values["unit"] = interview.facts.unit?.description
        values["official"] = interview.official
        values["day"] = interview.facts.heldOn?.description
        values["place"] = interview.place
        return values
    }

    private func shown(_ interview: Interview) -> [Fact] {
        let state = interview.facts.state
        return [
            Fact("状态") { state.status },
            Fact("代表", "\(interview.deputy)（\(interview.code)）"), Fact("约见谁", interview.wanted),
            Fact("提出日期", interview.askedOn.chinese), Fact("被约见的单位", interview.unit),
            Fact("负责人", interview.official), Fact("约见日期", interview.facts.heldOn?.chinese),
            Fact("地点", interview.place), Fact("答复日期", interview.answeredOn?.chinese),
        ]
    }
}
