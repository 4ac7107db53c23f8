import ArgumentParser
import Kernel
import Platform
import SuggestionsContract

/// `renda suggestions draft --as C00199 title=… situation=… proposal=… publication=full`
struct DraftSuggestion: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "draft", abstract: "起草一件建议（用 --as 写明是哪位代表）。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "字段=内容：title situation analysis proposal publication。") var fields: [String] = []

    mutating func run() async throws {
        let (application, fields) = (application, fields)
        try await application.run { app in
            let verbs = try Suggestions(app)
            let id = SuggestionID.new()
            try await app.database.write { db in
                let scope = try application.scope(db)
                let typed = try TypedFields(fields, for: Draft.fields, verbs, scope, db)
                try verbs.draft(id, typed.values, by: scope, db)
            }
            print("草稿已保存：\(id)")
        }
    }
}
