import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 登记单位测评: a unit's ballot at a meeting, as it was counted.
struct NewBallotPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func enter() async throws -> WebResponse {
        let id: ID<UnitBallotSubject> = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: EnterUnitBallot.fields)
        return try await app.save(then: "/suggestions/unit-ballots/\(id)", done: "已登记测评结果。", or: page) { db in
            try EnterUnitBallot.enter(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (scope, today) = (visit.scope, visit.today)
        let (units, meetings, office) = try await app.database.read { db in
            (
                try Unit.all(in: scope.office, db), try Meeting.all(in: scope.office, db),
                try Office.named(scope.office, db)
            )
        }
        let sittings = meetings.filter {
            EnterUnitBallot.isHeld(at: $0, of: office.level) && $0.startsOn <= today
        }
        let forms = CaseForms(options: [
            .units: units.map { Option($0.id.description, $0.name) },
            .meetings: sittings.map(\.option),
        ])
        return EntryPage(
            title: "登记单位测评", crumbs: [Link("单位测评", "/suggestions/unit-ballots")], action: "/suggestions/unit-ballots",
            submit: "登记", next: "之后：列入单位测评和统计；登记错了可以更正，原来的数字保留。",
            lead: "按计票结果填。收回不多于发出，发出不多于实到；满意、基本满意、不满意三项之和等于有效票。"
        ).response(visit, fields: forms.fields(EnterUnitBallot.fields), failure: failure, below: Meeting.registering)
    }
}
