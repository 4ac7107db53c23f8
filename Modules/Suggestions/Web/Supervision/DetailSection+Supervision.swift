import Kernel
import Suggestions
import Web

extension DetailSection {
    /// 被督办: the calls and letters about this suggestion that the person may see.
    static let supervisions = DetailSection { detail, reader, db in
        let supervisions = try Supervision.about(detail.core.id, for: reader.scope, db)
        guard !supervisions.isEmpty else { return .empty }
        return Panel("督办", folded: true) {
            DataTable(
                supervisions, caption: "督办",
                columns: [
                    .link("日期", { $0.heldOn.description }, href: { "/suggestions/supervisions/\($0.id)" }),
                    .text("方式") { $0.way }, .text("承办单位") { $0.unitName }, .text("内容") { $0.content },
                    .html("状态") { $0.status(on: reader.today).html },
                ])
        }.html
    }
}
