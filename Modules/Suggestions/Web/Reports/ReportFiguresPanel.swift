import Kernel
import Platform
import Suggestions
import Web

/// The figures of a report: while it is written as they are now, afterwards as they were handed in, with today's total.
struct ReportFiguresPanel: Component {
    let html: HTML

    init(_ report: HandlingReport, frozen: [ReportFigureLine], now: [ReportFigureLine]) {
        let isFrozen = report.hasFigures
        let caption = isFrozen ? "办理情况（统计到 \(report.submittedOn?.description ?? "")，不再变动）" : "办理情况（现在的数字，提交时定下来）"
        html =
            Panel(caption) {
                p(
                    "承办指主办、分办；一件建议由两家以上单位分办的，合计只算一次。A、B、C、D 类除以已答复的；满意除以已评价的；承诺兑现除以到期的和已兑现的承诺。",
                    .class("hint"))
                Self.table(isFrozen ? frozen : now, caption)
                if isFrozen, let then = frozen.first, let today = now.first, then.figures != today.figures {
                    Self.table([today], "按今天的情况，合计是")
                }
            }.html
    }

    private static func table(_ lines: [ReportFigureLine], _ caption: String) -> DataTable {
        DataTable(
            lines, caption: caption,
            columns: ReportFigureColumn.allCases.map { column in
                [.unit, .assigned].contains(column)
                    ? .text(column.title) { column.text($0) }
                    : .html(column.title) { span(column.text($0), .class("number")) }
            })
    }
}
