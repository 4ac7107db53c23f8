import ArgumentParser
import Kernel
import Platform
import Storage

/// `renda suggestions extensions`
struct ListExtensions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "extensions", abstract: "列出延期申请，待审核的在前。")

    @OptionGroup var application: ApplicationOptions
    @OptionGroup var most: ListLimit

    mutating func run() async throws {
        let limit = most.limit
        try await application.list { scope, db in
            let total = try SuggestionExtension.count(for: scope, db)
            return try SuggestionExtension.list(limit: limit, offset: 0, for: scope, db).map { row in
                let name = [row.number, row.title].compactMap { $0 }.joined(separator: " ")
                return "\(row.id)\t\(name)\t\(row.unitName)\t\(row.dueOn) → \(row.askedUntil)\t\(row.state.title)"
            } + ["共 \(total) 件。"]
        }
    }
}

/// `renda suggestions extension grant 0191… until=2025-06-01`
struct ActOnExtension: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extension", abstract: "办理一件延期申请：动作、申请的 id、字段=内容。动作和字段与页面相同。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "动作，如 grant、refuse。") var verb: String
    @Argument(help: "申请的 id，见 renda suggestions extensions。") var request: String
    @Argument(help: "字段=内容。") var fields: [String] = []

    mutating func run() async throws {
        try await application.take(verb, on: request, fields) { _ in CaseEngine<ExtensionCase>.extensions() }
    }
}
