import ArgumentParser
import Kernel
import Platform
import Storage

/// `renda suggestions key-suggestions --year 2024`
struct ListKeySuggestions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "key-suggestions", abstract: "列出重点督办建议。")

    @OptionGroup var application: ApplicationOptions
    @Option(help: "年度。") var year: Int?
    @OptionGroup var most: ListLimit

    mutating func run() async throws {
        let (year, limit) = (year, most.limit)
        try await application.list { scope, db in
            var listing = KeyListing()
            listing.year = year
            let total = try listing.count(for: scope, db)
            return try listing.page(limit: limit, offset: 0, for: scope, db).map { row in
                let name = [row.number, row.title].compactMap { $0 }.joined(separator: " ")
                let standing = row.state?.title ?? "台账带来的标记"
                return "\(row.key?.description ?? "—")\t\(name)\t\(row.leader ?? "")\t\(standing)"
            } + ["共 \(total) 件。"]
        }
    }
}

/// `renda suggestions key report 0191… report_meeting=第31次主任会议 reported_on=2025-06-01 report=…`
struct ActOnKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "办理一件重点督办：动作、重点督办的 id、字段=内容。动作和字段与页面相同。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "动作，如 plan、act、report。") var verb: String
    @Argument(help: "重点督办的 id，见 renda suggestions key-suggestions。") var key: String
    @Argument(help: "字段=内容。") var fields: [String] = []

    mutating func run() async throws {
        try await application.take(verb, on: key, fields) { _ in CaseEngine<KeyCase>.keys }
    }
}
