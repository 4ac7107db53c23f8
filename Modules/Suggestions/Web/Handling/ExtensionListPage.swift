import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 延期申请 of the office: those that wait first.
struct ExtensionListPage {
    static let path = "/suggestions/extensions"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let (list, scope) = (visit.list(sorts: ["asked"]), visit.scope)
        let (found, total) = try await app.database.read { db in
            (
                try SuggestionExtension.list(limit: list.limit, offset: list.offset, for: scope, db),
                try SuggestionExtension.count(for: scope, db)
            )
        }
        return .page("延期申请") {
            PageHeader(
                "延期申请", lead: "承办单位在答复到期以前申请，同意后答复期限顺延，代表收到消息。",
                crumbs: [Link("代表建议", "/suggestions")])
            DataTable(
                found, caption: "延期申请", empty: "没有延期申请。",
                columns: [
                    .link("建议", { [$0.number, $0.title].compactMap { $0 }.joined(separator: " ") }) {
                        "\(Self.path)/\($0.id)"
                    },
                    .text("单位") { $0.unitName }, .day("申请日期") { $0.askedOn }, .day("原到期") { $0.dueOn },
                    .day("申请至") { $0.askedUntil }, .day("同意至") { $0.grantedUntil },
                    .html("状态") { Status($0.state.title, $0.state.phase.tone).html },
                ])
            Pager(list, total: total)
        }
    }
}
