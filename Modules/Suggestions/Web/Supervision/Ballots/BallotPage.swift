import Kernel
import Platform
import Storage
import Suggestions
import Web

/// One unit's ballot at one meeting, with what was entered and corrected.
struct BallotPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func correct() async throws -> WebResponse {
        let id: ID<UnitBallotSubject> = try visit.id("ballot")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: EnterUnitBallot.correctionFields)
        return try await app.save(then: "/suggestions/unit-ballots/\(id)", done: "已更正，原来的数字和原因保留。", or: page) { db in
            try EnterUnitBallot.correct(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<UnitBallotSubject> = try visit.id("ballot")
        let scope = visit.scope
        let (ballot, entries) = try await app.database.read { db in
            (try UnitBallot.find(id, for: scope, db), try BallotEntry.all(of: id, in: scope.office, db))
        }
        let form = ActionForm(
            "更正", action: "/suggestions/unit-ballots/\(id)/correct", submit: "更正",
            next: "之后：原来的数字由一笔反向记录冲销，统计按新的数字。",
            fields: CaseForms(options: [:]).fields(EnterUnitBallot.correctionFields, values: Self.values(ballot)))
        return .page("单位测评：\(ballot.unitName)", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "单位测评：\(ballot.unitName)", lead: "\(ballot.meeting)（\(ballot.heldOn)）",
                crumbs: [Link("单位测评", "/suggestions/unit-ballots")]
            ) {
                Link("登记结果运用", "/suggestions/unit-ballots/\(id)/use")
            }
            FactList([
                Fact("应到", String(ballot.expected)), Fact("实到", String(ballot.present)),
                Fact("发出", ballot.issued.map(String.init)), Fact("收回", ballot.returned.map(String.init)),
                Fact("有效票", String(ballot.valid)), Fact("满意", String(ballot.satisfied)),
                Fact("基本满意", String(ballot.mostly)), Fact("不满意", String(ballot.unsatisfied)),
                Fact("满意率", UnitBallot.rate(ballot.satisfied, of: ballot.valid)),
                Fact("满意和基本满意", UnitBallot.rate(ballot.satisfied + ballot.mostly, of: ballot.valid)),
                Fact("登记人", ballot.enteredBy ?? "台账导入"),
            ])
            ActionForms([form], of: visit, failure)
            if !entries.isEmpty { Panel("登记和更正") { Self.history(entries) } }
        }
    }

    private static func history(_ entries: [BallotEntry]) -> DataTable {
        DataTable(
            entries, caption: "登记和更正",
            columns: [
                .text("时间") { $0.createdAt.minuteText }, .text("记录") { $0.sign < 0 ? "冲销" : "登记" },
                .number("应到") { $0.expected }, .number("实到") { $0.present },
                .text("发出") { $0.issued.map(String.init) }, .text("收回") { $0.returned.map(String.init) },
                .number("满意") { $0.satisfied }, .number("基本满意") { $0.mostly }, .number("不满意") { $0.unsatisfied },
                .text("原因") { $0.reason }, .text("登记人") { $0.enteredBy },
            ])
    }

    private static func values(_ ballot: UnitBallot) -> [String: String] {
        var values = [
            "expected": ballot.expected, "present": ballot.present, "valid": ballot.valid,
            "satisfied": ballot.satisfied, "mostly": ballot.mostly, "unsatisfied": ballot.unsatisfied,
        ].mapValues(String.init)
        values["issued"] = ballot.issued.map(String.init)
        values["returned"] = ballot.returned.map(String.init)
        return values
    }
}
