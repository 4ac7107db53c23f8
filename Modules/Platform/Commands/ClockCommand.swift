import ArgumentParser
import Kernel
import Storage

/// `renda clock`: the clocks, their rules and the calendar.
public struct ClockCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "clock", abstract: "期限：到期情况、算法、规定和放假调休安排。",
        subcommands: [
            ClockListCommand.self, ClockExplainCommand.self, ClockRulesCommand.self, ClockCalendarCommand.self,
        ])

    public init() {}
}

/// `renda clock list`
struct ClockListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "列出正在计时的期限，先到期的在前。")

    @OptionGroup var application: ApplicationOptions
    @Flag(help: "只列已超期的。") var overdue = false
    @Option(help: "只列这么多日内到期的。") var within: Int?
    @Option(help: "只列这一种期限，如 suggestions.reply。") var key: String?
    @Option(help: "最多列多少项。") var limit = 100

    func run() async throws {
        let today = Instant.now().day
        let filter = ClockList.Filter(overdue: overdue, dueWithin: within, key: key)
        let limit = max(1, limit)
        try await application.run { app in
            let (rows, total) = try await app.database.read { db in
                let scope = try application.scope(db)
                let list = try ClockList.load(filter, on: today, limit: limit, offset: 0, for: scope, db)
                let rules = try ClockRules.load(office: scope.office, db)
                return (try ClockRow.rows(list.clocks, rules, on: today, in: scope.office, app, db), list.total)
            }
            for row in rows {
                print(
                    "\(row.clock.dueOn)  \(row.remaining.title)  \(row.clock.title)  \(row.subject)  \(row.holder)  \(row.clock.id)"
                )
            }
            print("共 \(total) 项\(total > rows.count ? "，只列出 \(rows.count) 项" : "")。")
        }
    }
}

/// `renda clock rules`
struct ClockRulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rules", abstract: "列出今天施行的期限规定。")

    @OptionGroup var application: ApplicationOptions

    func run() async throws {
        let today = Instant.now().day
        try await application.run { app in
            let rules = try await app.database.read { db in
                try ClockRules.load(office: try application.scope(db).office, db).inForce(on: today)
            }
            for rule in rules {
                print(
                    "\(rule.key)  \(rule.title)  \(rule.length.title)，自\(rule.startEvent)起，提前 \(rule.warnDays) 个工作日提醒  （\(rule.basis)）"
                )
            }
        }
    }
}
