import ArgumentParser
import Kernel
import Platform
import Storage

/// `renda suggestions promises --overdue`
struct ListPromises: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "promises", abstract: "列出承诺事项，算出落实率。")

    @OptionGroup var application: ApplicationOptions
    @Option(help: "到期年度。") var year: Int?
    @Flag(help: "只列已过时限、没有二次答复的。") var overdue = false
    @OptionGroup var most: ListLimit

    mutating func run() async throws {
        let (year, overdue, limit) = (year, overdue, most.limit)
        try await application.list { scope, db in
            var listing = PromiseListing()
            listing.year = year
            listing.overdueOn = overdue ? db.now.day : nil
            let sum = try listing.sum(for: scope, db)
            return try listing.page(limit: limit, offset: 0, for: scope, db).map {
                "\($0.id)\t\($0.name)\t\($0.unitName)\t\($0.dueOn)\t\($0.state.title)"
            } + ["共 \(sum.listed) 项，落实率 \(sum.rate)。"]
        }
    }
}

/// `renda suggestions promise answer 0191… outcome=fulfilled account=… fulfilled_on=2025-06-01`
struct ActOnPromise: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promise", abstract: "办理一项承诺：动作、承诺的 id、字段=内容。动作和字段与页面相同。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "动作，如 answer、rate、name_heir。") var verb: String
    @Argument(help: "承诺的 id，见 renda suggestions promises。") var promise: String
    @Argument(help: "字段=内容；代表写代表编号。") var fields: [String] = []

    mutating func run() async throws {
        try await application.take(verb, on: promise, fields) { $0.promiseEngine() }
    }
}
