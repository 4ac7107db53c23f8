import ArgumentParser
import Kernel
import Platform
import Storage

/// `renda suggestions reports --year 2024`
struct ListReports: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "reports", abstract: "列出办理情况报告。")

    @OptionGroup var application: ApplicationOptions
    @Option(help: "年度。") var year: Int?
    @Option(help: "最多列出多少件。") var limit = 50

    func validate() throws {
        guard (1...100_000).contains(limit) else { throw ValidationError("--limit 应在 1 到 100000 之间。") }
    }

    mutating func run() async throws {
        let (application, year, limit) = (application, year, limit)
        try await application.run { app in
            let (rows, total) = try await app.database.read { db in
                let scope = try application.scope(db)
                try scope.require(.seeReports)
                return (
                    try HandlingReport.all(year: year, limit: limit, offset: 0, for: scope, db),
                    try HandlingReport.count(year: year, for: scope, db)
                )
            }
            for row in rows {
                print("\(row.id)\t\(row.name)\t\(row.post) \(row.reporter)\t\(row.unitName)\t\(row.state.title)")
            }
            print("共 \(total) 件。")
        }
    }
}

/// `renda suggestions report issue 0191… issued_on=2025-06-01 opinion=…`
struct ActOnReport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "办理一件办理情况报告：动作、报告的 id、字段=内容。动作和字段与页面相同。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "动作，如 rewrite、submit、issue。") var verb: String
    @Argument(help: "报告的 id，见 renda suggestions reports。") var report: String
    @Argument(help: "字段=内容。") var fields: [String] = []

    mutating func run() async throws {
        try await application.take(verb, on: report, fields) { _ in CaseEngine<HandlingReportCase>.handlingReports }
    }
}
