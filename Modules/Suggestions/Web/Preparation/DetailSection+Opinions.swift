import Kernel
import Suggestions
import Web

extension DetailSection {
    /// 代表反馈意见清单 of this suggestion: what is being mended, by whom, until when.
    static let opinions = DetailSection { detail, reader, db in
        let items = try OpinionItem.of(detail.core.id, for: reader.scope, db)
        guard !items.isEmpty else { return .empty }
        return Panel("代表反馈意见清单") {
            DataTable(
                items, caption: "代表反馈意见清单",
                columns: [
                    .link("意见", { $0.words }, href: { "\(OpinionsPage.path)/\($0.id)" }),
                    .text("责任单位") { $0.unitName ?? "—" }, .text("责任人") { $0.responsible ?? "—" },
                    .day("时限") { $0.dueOn }, .html("状态") { $0.status(on: reader.today).html },
                ])
        }.html
    }
}
