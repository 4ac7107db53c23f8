import Foundation
import Kernel
import Storage
import Web

/// The figures of a period.
struct ReportPage {
    private let app: Application
    private let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        do {
            let report = try await report(try ReportPeriod.chosen(visit))
            return page(report, nil)
        } catch let failure as Failure where failure.kind == .invalid {
            return page(nil, failure)
        }
    }

    func report(_ period: Period) async throws -> WorkReport {
        let office = visit.scope.office
        let statistics = app.statistics
        return try await app.database.read { db in
            try WorkReport.make(period, office: office, statistics: statistics, db)
        }
    }

    private func page(_ report: WorkReport?, _ failure: Failure?) -> WebResponse {
        .page("工作报告", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("工作报告", lead: report.map { "\($0.office)，\($0.period.title)" } ?? "请选择统计期。")
            if let failure { Callout(.late, failure.fields.first?.message ?? failure.message) }
            form(.class("filter"), .method("get"), .action("/reports/work")) {
                day("from", "从", report?.period.from)
                day("to", "到", report?.period.to)
                div(.class("buttons")) { button("统计", .type("submit"), .class("primary")) }
            }
            if let report {
                DataTable(
                    report.figures, caption: "各项数字", empty: "没有统计项。",
                    columns: [
                        .text("项目") { $0.title },
                        .html("数字") { figure in
                            Link(String(figure.value), Self.recordsPath(figure.key, report.period)).html
                        },
                        .text("单位") { $0.unit }, .text("口径") { $0.definition },
                    ])
                p { Link("下载数据（供其他系统读取）", "/api/reports/work?from=\(report.period.from)&to=\(report.period.to)") }
            }
        }
    }

    private func day(_ name: String, _ title: String, _ day: Day?) -> HTML {
        label {
            span(title)
            input(
                .type("date"), .name(name), .value(day?.description ?? visit.request.query[name] ?? ""), .required(true)
            )
        }
    }

    /// Where the records behind a figure are shown.
    static func recordsPath(_ key: String, _ period: Period) -> String {
        let safe = key.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(.init(charactersIn: "._-")))
        return "/reports/work/records?figure=\(safe ?? key)&from=\(period.from)&to=\(period.to)"
    }
}
