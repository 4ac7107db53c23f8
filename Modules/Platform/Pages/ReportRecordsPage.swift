import Kernel
import Storage
import Web

/// The records behind a figure.
struct ReportRecordsPage {
    struct Found: Sendable {
        let figure: Figure?
        let records: [FigureRecord]
    }

    let key: String
    private let period: Period
    private let statistic: Statistic
    private let app: Application
    private let visit: Visit

    /// Throws `notFound` for an unknown figure and `invalid` for a wrong period.
    init(_ app: Application, _ visit: Visit) throws {
        self.app = app
        self.visit = visit
        key = visit.request.query["figure"] ?? ""
        period = try ReportPeriod.required(visit)
        statistic = try WorkReport.statistic(for: key, in: app.statistics)
    }

    func records() async throws -> Found {
        let (key, period, statistic, office) = (key, period, statistic, visit.scope.office)
        return try await app.database.read { db in
            let figure = try statistic.figures(period, office, db).first { $0.key == key }
            return Found(figure: figure, records: try statistic.records(key, period, office, db))
        }
    }

    func response() async throws -> WebResponse {
        let found = try await records()
        let asked = visit.list(sorts: ["title"], filters: ["figure", "from", "to"])
        let title = found.figure?.title ?? statistic.words.title
        let fields = found.records.first?.fields.map(\.name) ?? []
        let back = Link("工作报告", "/reports/work?from=\(period.from)&to=\(period.to)")
        return .page(title, wide: true) {
            PageHeader(title, lead: found.figure.map { "\($0.value) \($0.unit)，\(period.title)" }, crumbs: [back])
            FactList([Fact("口径", statistic.words.definition)] + notes)
            DataTable(
                Array(found.records.dropFirst(asked.offset).prefix(asked.limit)), caption: "记录", empty: "没有记录。",
                columns: [
                    .html("名称") { record in record.path.map { Link(record.title, $0).html } ?? .text(record.title) }
                ]
                    + fields.map { name in .text(name) { $0.fields.first { $0.name == name }?.value } })
            Pager(asked, total: found.records.count)
        }
    }

    private var notes: [Fact] {
        let words = statistic.words
        return [words.base.map { Fact("基数", $0) }, words.rounding.map { Fact("取整", $0) }].compactMap { $0 }
    }
}
