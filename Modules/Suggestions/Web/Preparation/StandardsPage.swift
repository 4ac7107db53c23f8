import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 审核清单: what is no suggestion and the three points of review, in force, to be changed, and as they were.
struct StandardsPage {
    static let path = "/suggestions/standards"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func set() async throws -> WebResponse {
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: SetReviewStandards.fields)
        return try await app.save(then: Self.path, done: "清单已改动，从施行之日起，代表提交和审核都按它；原来的留在下面。", or: page) { db in
            try SetReviewStandards.set(raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (office, today) = (visit.scope.office, visit.today)
        let (current, history) = try await app.database.read { db in
            (try ReviewStandards.load(of: office, db), try ReviewStandards.history(of: office, db))
        }
        let since = current.validFrom.map { "，自 \($0) 起，\(current.setBy ?? "")改动" } ?? "，系统自带，还没有改动"
        return .page("审核清单", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "审核清单", lead: "现行：\(current.lines.count) 种情形，\(current.gates.title)\(since)",
                crumbs: [Link("建议办理规定", RulesPage.path)])
            p("建议不应涉及的情形，代表提交时逐项回答，审核人不予受理时从中选一种。三关由审核人在通过时逐项核对，写进经过。")
            DataTable(
                current.lines, caption: "今天施行的情形", columns: [.text("建议不应涉及的情形") { $0.title }])
            p("依据：\(current.basis)", .class("hint"))
            Panel("改动清单") {
                FormView(
                    action: Self.path, of: visit, submit: "保存清单",
                    next: "保存后：施行之日起按新清单；已经提交的不受影响。不用的情形清空那一栏。",
                    fields: CaseForms(options: [:]).fields(
                        SetReviewStandards.fields,
                        values: SetReviewStandards.values(of: history.first ?? current)
                            .merging(["from": today.description]) { first, _ in first }), failure: failure)
            }
            DataTable(
                history, caption: "历次改动", empty: "还没有改动过。",
                columns: [
                    .day("施行") { $0.validFrom },
                    .text("情形") { $0.lines.map(\.title).joined(separator: "；") },
                    .text("三关") { $0.gates.title }, .text("依据") { $0.basis },
                    .text("登记") { "\($0.setBy ?? "")，\($0.setAt?.minuteText ?? "")" },
                ])
        }
    }
}
