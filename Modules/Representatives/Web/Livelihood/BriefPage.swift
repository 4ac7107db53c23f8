import Kernel
import Platform
import Representatives
import Storage
import Web

/// One issue of 民情直报, what leaders wrote on it, and what may be done now.
struct BriefPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func take(_ event: BriefEvent) async throws -> WebResponse {
        let id: BriefID = try visit.id("brief")
        return try await acts(id).take(event, on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: BriefID) -> CaseActs<BriefCase> {
        CaseActs(.briefs, app, visit, page: "/representatives/briefs/\(id)", under: "")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: BriefID = try visit.id("brief")
        let scope = visit.scope
        let (brief, instructions, steps, units, due) = try await app.database.read { db in
            let brief = try Brief.find(id, for: scope, db)
            let reference = Reference(BriefCase.kind, id)
            return (
                brief, try Brief.Instruction.all(on: id, for: scope, db),
                brief.steps(try Step.all(of: [reference], in: scope.office, db), for: scope),
                brief.state == .instructed ? try Unit.all(in: scope.office, db) : [],
                try Self.clock(of: reference, for: scope, db)
            )
        }
        let acts = acts(id)
        let forms = acts.forms(
            brief, version: brief.version, primary: [.pass, .answer, .close],
            options: [.units: units.map { Option($0.id.description, $0.name) }],
            values: brief.state == .draft
                ? ["number": brief.number, "title": brief.title, "source": brief.source, "body": brief.body] : [:])
        return .page(brief.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                brief.title, lead: "民情直报 \(brief.number)", crumbs: [Link("民情直报", "/representatives/briefs")])
            FactList(facts(brief))
            // Beside the forms that close it or send it back.
            if brief.state == .answered, let account = Self.account(in: steps) {
                Panel("落实情况") { Passage(account) }
            }
            acts.panel(forms, failure)
            if let due { Panel("期限") { due } }
            Panel("内容") { Passage(brief.body) }
            if !instructions.isEmpty { Panel("批示") { table(instructions) } }
            if let requirement = brief.requirement { Panel("办理要求") { Passage(requirement) } }
            CaseHistory(steps)
        }
    }

    /// What the unit said last, or the office for it.
    private static func account(in steps: [Step]) -> String? {
        steps.last { [BriefEvent.answer.rawValue, BriefEvent.followUp.rawValue].contains($0.event) }?.opinion
    }

    /// The unit's clock while it runs.
    private static func clock(
        of brief: Reference, for scope: Scope, _ db: any Connection
    ) throws -> ClockBadge? {
        guard let clock = try RunningClock.running(of: [brief], scope.office, db).first else { return nil }
        let remaining = try ClockRules.load(office: scope.office, db).remaining(to: clock.dueOn, on: db.now.day)
        return ClockBadge(
            clock.title, due: clock.dueOn, remaining: remaining.title, remaining.isOverdue ? .late : .waiting)
    }

    private func facts(_ brief: Brief) -> [Fact] {
        [
            Fact("状态") { brief.state.status }, Fact("来源", brief.source),
            Fact("签发", brief.signedBy.map { "\($0)，\(brief.signedOn?.description ?? "")" }),
            Fact("报送", brief.submittedTo.map { "\($0)，\(brief.submittedOn?.description ?? "")" }),
            Fact("转办", brief.unit.map { "\($0)，\(brief.passedOn?.description ?? "")" }),
            Fact("办结", brief.closedOn?.chinese),
        ]
    }

    private func table(_ instructions: [Brief.Instruction]) -> DataTable {
        DataTable(
            instructions, caption: "批示",
            columns: [
                .day("日期") { $0.givenOn }, .text("领导") { $0.leader }, .text("批示") { $0.body },
            ])
    }
}
