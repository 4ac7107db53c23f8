import Kernel
import Platform
import Storage
import Suggestions
import Web

/// One 重点督办: the decision, the plan and the actions, for the office and the units; the report, for the office.
struct KeyPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: ID<KeySuggestion> = try visit.id("key")
        return try await acts(id).take(on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: ID<KeySuggestion>) -> CaseActs<KeyCase> {
        CaseActs(.keys, app, visit, page: "/suggestions/key/\(id)")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<KeySuggestion> = try visit.id("key")
        let scope = visit.scope
        let (key, facts, actions, steps) = try await app.database.read { db in
            (
                try KeySuggestion.read(id, for: scope, db), try KeyFacts.find(id, for: scope, db),
                try KeyAction.all(of: id, in: scope.office, db),
                try Step.all(of: [Reference(KeyCase.kind, id)], in: scope.office, db)
            )
        }
        let isOffice = scope.may(.superviseSuggestions)
        let acts = acts(id)
        let counted = actions.filter { $0.withdrawnOn == nil }
        let forms = (isOffice ? facts : nil).map {
            acts.forms(
                $0, version: key.version, primary: [key.state == .decided ? .plan : .act],
                options: [
                    .keyActions: counted.map { Option($0.id.description, "\($0.heldOn) \($0.kind.title)") }
                ],
                values: [
                    "goal": key.goal ?? "", "steps": key.steps ?? "", "committee": key.committee ?? "",
                    "unit_leader": key.unitLeader ?? "", "starts_on": key.startsOn?.description ?? "",
                    "ends_on": key.endsOn?.description ?? "", "report": key.report ?? "",
                ])
        }
        return .page(key.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "重点督办：\(key.title)", lead: key.number,
                crumbs: isOffice ? [Link("重点督办", "/suggestions/key")] : [Link("代表建议", "/suggestions")]
            ) {
                a("看建议", .href("/suggestions/\(key.suggestion)"), .class("button"))
                if isOffice, key.goal != nil { Link("打印督办方案", "/letters/papers/suggestions.key-plan/\(id)") }
                if isOffice, key.report != nil { Link("打印督办情况报告", "/letters/papers/suggestions.key-report/\(id)") }
            }
            FactList([Fact("状态") { Status(key.state.title, key.state.phase.tone) }] + key.facts)
            if isOffice {
                acts.panel(forms ?? [], failure)
            } else if !scope.units.isEmpty {
                Callout(.waiting, Self.asked(of: key.state))
            }
            if let steps = key.steps { Panel("步骤") { Passage(steps) } }
            Panel("督办活动") { KeyActionTable(actions: actions, empty: "还没有记录督办活动。").html }
            if isOffice, let report = key.report {
                Panel("督办情况报告（\(key.reportMeeting ?? "")，\(key.reportedOn?.description ?? "")）") { Passage(report) }
            }
            if isOffice { CaseHistory(steps) }
        }
    }

    /// What a unit does next.
    private static func asked(of state: KeyState) -> String {
        switch state {
        case .decided: "督办方案还没有定，定了会通知您。请先明确负责人，优先办理这件建议。"
        case .underWay, .reported: "请按督办方案的步骤和时间办理；督办活动中提出的意见逐条落实，写进办理方案和答复。"
        case .done, .cancelled: "这件重点督办已经结束，建议照常办理。"
        }
    }
}

/// What was done, with what was taken back when it is asked for.
struct KeyActionTable: Component {
    let html: HTML

    init(actions: [KeyAction], empty: String) {
        html =
            DataTable(
                actions, caption: "督办活动", empty: empty,
                columns: [
                    .day("日期") { $0.heldOn }, .text("活动") { $0.kind.title }, .text("地点") { $0.place },
                    .text("参加人员") { $0.participants }, .text("代表参加") { $0.withDeputies ? "有" : "" },
                    .text("情况和意见") { $0.content },
                    .text("撤销") { action in
                        action.withdrawnOn.map { "\($0)：\(action.withdrawnReason ?? "")" }
                    },
                ]
            ).html
    }
}

extension KeySuggestion {
    /// The decision and the plan.
    var facts: [Fact] {
        [
            Fact("主任会议", "\(meeting)，\(decidedOn.chinese)"), Fact("领衔领导", leader), Fact("对口委员会", committee),
            Fact("主办单位负责人", unitLeader), Fact("目标", goal),
            Fact("时间", startsOn.map { "\($0) 至 \(endsOn?.description ?? "")" }),
        ]
    }
}
