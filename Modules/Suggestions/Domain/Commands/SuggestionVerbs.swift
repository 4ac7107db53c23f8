import ArgumentParser
import Kernel
import Platform

/// `renda suggestions verbs`: what can be done at all, by whom, and what must be filled in.
struct SuggestionVerbs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "verbs", abstract: "列出全部动作和要填写的字段。")

    @OptionGroup var application: ApplicationOptions

    mutating func run() async throws {
        try await application.run { app in
            let verbs = try Suggestions(app)
            for verb in verbs.suggestionVerbs { print(line(verb)) }
            for verb in verbs.assignmentVerbs { print(line(verb)) }
        }
    }

    private func line<Case: CaseType>(_ verb: Verb<Case>) -> String {
        let who = Set(Case.machine.rows.filter { $0.event == verb.event }.map(\.who.title)).sorted()
        let fields = verb.fields.map { "\($0.name)=\($0.title)\($0.required ? "（必填）" : "")" }
        return
            "\(verb.event.rawValue)\t\(verb.event.title)\t\(who.joined(separator: "、"))\t\(fields.joined(separator: " "))"
    }
}
