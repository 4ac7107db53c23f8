import ArgumentParser
import Kernel
import Platform
import Storage

/// `renda suggestions reports --year 2024`
struct ListReports: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "reports", abstract: "列出办理情况报告。")

    @OptionGroup var application: ApplicationOptions
    @Option(help: "年度。") var year: Int?
    @OptionGroup var most: ListLimit

    mutating func run() async throws {
        let (year, limit) = (year, most.limit)
        try await application.list { scope, db in
            try scope.require(.seeReports)
            let total = try HandlingReport.count(year: year, for: scope, db)
            return try HandlingReport.all(year: year, limit: limit, offset: 0, for: scope, db).map {
                "\($0.id)\t\($0.name)\t\($0.post) \($0.reporter)\t\($0.unitName)\t\($0.state.title)"
            } + ["共 \(total) 件。"]
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
