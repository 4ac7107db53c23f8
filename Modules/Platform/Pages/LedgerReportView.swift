import Web

/// An import's counts, faults and changes as tables.
struct LedgerReportView: Component {
    let html: HTML

    init(_ report: LedgerReport) {
        html = HTML.list([Self.counts(report), Self.notes(report), Self.faults(report), Self.changes(report)])
    }

    private static func counts(_ report: LedgerReport) -> HTML {
        DataTable(
            report.parts, caption: "各台账的行数", empty: "没有认出台账。",
            columns: [
                .text("台账") { $0.ledger }, .number("新增") { $0.new }, .number("改动") { $0.changed },
                .number("未变") { $0.unchanged }, .number("重复") { $0.repeated }, .number("有误") { $0.wrong },
            ]
        ).html
    }

    private static func notes(_ report: LedgerReport) -> HTML {
        report.notes.isEmpty ? .empty : ul { for note in report.notes { li(note) } }
    }

    private static func faults(_ report: LedgerReport) -> HTML {
        guard report.hasFaults else { return .empty }
        return Panel("错误") {
            DataTable(
                report.faults, caption: "错误共 \(report.faultCount) 处，列出 \(report.faults.count) 处",
                columns: [
                    .text("文件") { $0.file }, .number("行") { $0.line }, .text("列") { $0.column },
                    .text("写的是") { $0.value }, .text("应为") { $0.expected },
                ])
        }.html
    }

    /// A changed field.
    private struct Line {
        let file: String
        let line: Int
        let row: String
        let field: LedgerReport.Change.Field
    }

    private static func changes(_ report: LedgerReport) -> HTML {
        guard report.changedCount > 0 else { return .empty }
        let lines = report.parts.flatMap(\.changes).flatMap { change in
            change.fields.map { Line(file: change.file, line: change.line, row: change.row, field: $0) }
        }
        return Panel("改动") {
            DataTable(
                lines, caption: "改动共 \(report.changedCount) 行",
                columns: [
                    .text("文件") { $0.file }, .number("行") { $0.line }, .text("哪一行") { $0.row },
                    .text("列") { $0.field.column }, .text("原来") { $0.field.old }, .text("改为") { $0.field.new },
                ])
        }.html
    }
}
