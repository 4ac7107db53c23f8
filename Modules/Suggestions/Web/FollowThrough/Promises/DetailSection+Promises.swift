import Kernel
import Suggestions
import Web

extension DetailSection {
    /// 承诺事项 of the signed replies.
    static let promises = DetailSection { detail, reader, db in
        let promises = try PromiseListing.of(detail.core.id, for: reader.scope, db)
        guard !promises.isEmpty else { return .empty }
        return Panel("承诺事项") {
            DataTable(
                promises, caption: "承诺事项",
                columns: [
                    .link("承诺内容", { $0.content }, href: { "\(PromiseListPage.path)/\($0.id)" }),
                    .text("承办单位") { $0.unitName }, .html("时限") { $0.dueStatus(on: reader.today) },
                    .html("状态") { Status($0.state.title, $0.state.phase.tone).html },
                    .text("代表评价") { $0.grade?.title ?? "—" },
                ])
        }.html
    }
}
