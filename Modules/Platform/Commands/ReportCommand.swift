import ArgumentParser
import Kernel
import Storage

/// `renda report`: figures over a period.
public struct ReportCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "report", abstract: "统计报告。", subcommands: [ReportWorkCommand.self])

    public init() {}
}

/// `renda report work`
struct ReportWorkCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case json, text }

    static let configuration = CommandConfiguration(
        commandName: "work", abstract: "工作报告：统计期内的各项数字，或一个数字背后的记录。")

    @ArgumentParser.Option(help: "统计期的第一天，如 2024-01-01。") var from: String
    @ArgumentParser.Option(help: "统计期的最后一天，如 2024-06-24。") var to: String
    @ArgumentParser.Option(help: "输出的格式：text 或 json。") var format = Format.text
    @ArgumentParser.Option(help: "只要这一项，如 suggestions.session.total。") var figure: String?
    @Flag(help: "列出 --figure 所统计的记录。") var records = false
    @OptionGroup var application: ApplicationOptions

    func validate() throws {
        if records && figure == nil { throw ValidationError("--records 要和 --figure 一起用。") }
    }

    func run() async throws {
        try await application.run { app in
            let period = try Period(from: try day(from, "from"), to: try day(to, "to"))
            let options = application
            if let figure, records {
                let found = try await app.database.read { db in
                    let scope = try options.scope(db)
                    try scope.require(.readReports)
                    return try WorkReport.records(
                        of: figure, period, office: scope.office, statistics: app.statistics, db)
                }
                print(format == .json ? try WorkReport.json(found, of: figure) : WorkReport.text(found))
                return
            }
            let chosen = try figure.map { [try WorkReport.statistic(for: $0, in: app.statistics)] } ?? app.statistics
            let figure = figure
            let report = try await app.database.read { db in
                let scope = try options.scope(db)
                try scope.require(.readReports)
                return try WorkReport.make(period, office: scope.office, statistics: chosen, db)
                    .only(figure)
            }
            print(format == .json ? try report.json() : report.text)
        }
    }

    private func day(_ text: String, _ name: String) throws -> Day {
        guard let day = Day.typed(text) else {
            throw Failure.invalid(field: name, "“\(text)”不是日期，请写成 2024-01-08。")
        }
        return day
    }
}
