import ArgumentParser
import Kernel
import Platform

/// `renda suggestions list`
struct ListSuggestions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "列出建议。")

    @OptionGroup var application: ApplicationOptions
    @Option(help: "编号、标题或正文里的词。") var search = ""
    @Option(help: "状态，如“办理中”。") var state: String?
    @OptionGroup var most: ListLimit

    mutating func run() async throws {
        var filter = SuggestionFilter()
        filter.search = search
        if let state {
            guard let known = SuggestionState.allCases.first(where: { $0.title == state }) else {
                let titles = SuggestionState.allCases.map(\.title).joined(separator: "、")
                throw ValidationError("没有状态“\(state)”，有的是：\(titles)。")
            }
            filter.state = known
        }
        let (application, chosen, limit) = (application, filter, most.limit)
        try await application.run { app in
            let verbs = try Suggestions(app)
            let (rows, total) = try await app.database.read { db in
                try verbs.page(chosen, limit: limit, offset: 0, for: try application.scope(db), db)
            }
            for row in rows {
                let due = row.dueOn.map { "  期限 \($0)" } ?? ""
                print("\(row.number ?? "（未编号）")\t\(row.state.title)\t\(row.title)\t\(row.leadName)\(due)")
            }
            print("共 \(total) 件。")
        }
    }
}
