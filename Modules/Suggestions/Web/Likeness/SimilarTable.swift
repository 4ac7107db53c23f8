import Kernel
import Suggestions
import Web

/// Similar suggestions with what makes them so.
struct SimilarTable {
    let found: [SimilarSuggestion]

    var html: HTML {
        DataTable(
            found, caption: "相似的建议", empty: "没有找到相似的建议。",
            columns: [
                .text("编号") { $0.number ?? "—" },
                .html("标题") { similar in
                    similar.mayOpen
                        ? a(similar.title, .href("/suggestions/\(similar.id)")) : .text(similar.title)
                },
                .text("年份") { String($0.proposedOn.year) },
                .text("主办单位") { $0.mainUnitName ?? "—" },
                .html("状态") { Status($0.state.title, $0.state.phase.tone).html },
                .text("办理结果") { $0.resultClass?.title ?? "—" },
                .text("相似程度") { "\($0.degree) \(Int(($0.likeness * 100).rounded()))%" },
                .text("都说到") { $0.words.joined(separator: "、") },
            ]
        ).html
    }
}
