import ArgumentParser
import Kernel
import Platform
import Storage

/// `renda suggestions show 2024001`
struct ShowSuggestion: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "看一件建议：内容、承办、期限、经过和现在能做的事。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "建议编号或 id。") var suggestion: String

    mutating func run() async throws {
        let (application, text) = (application, suggestion)
        try await application.run { app in
            let verbs = try Suggestions(app)
            let detail = try await app.database.read { db in
                let scope = try application.scope(db)
                return try verbs.detail(try verbs.find(text, for: scope, db), for: scope, db)
            }
            for line in ShowSuggestion.lines(detail) { print(line) }
        }
    }

    private static func lines(_ detail: SuggestionDetail) -> [String] {
        let core = detail.core
        var lines = [
            "\(core.number ?? "（未编号）") \(core.title)", "id \(core.id)", "状态：\(core.state.title)，第 \(core.round) 轮",
        ]
        lines += detail.signers.map { "\($0.answer == .lead ? "领衔" : "联名")：\($0.deputy.name)（\($0.deputy.code)）" }
        lines += detail.assignments.map { "\($0.role.title)：\($0.unitName)，\($0.state.title)（\($0.id)）" }
        lines += detail.clocks.map { clock in
            let unit = detail.unit(of: clock).map { "\($0) " } ?? ""
            return "期限：\(unit)\(clock.title) \(clock.dueOn)（renda clock explain \(clock.id)）"
        }
        lines += detail.assignments.compactMap { part in
            detail.returnLimits[part.id].map { "退回截止：\(part.unitName) \($0.count.due)" }
        }
        lines += detail.steps.map {
            "\($0.enteredAt.minuteText) \($0.actor) \($0.title)\($0.opinion.map { "：" + $0 } ?? "")"
        }
        let moves =
            detail.moves.map { ($0.transition.event.rawValue, $0.transition.event.title, $0.missing) }
            + detail.partMoves.values.flatMap { $0 }.map {
                ($0.transition.event.rawValue, $0.transition.event.title, $0.missing)
            }
        lines += moves.map { "可以：\($0) \($1)" + ($2.isEmpty ? "" : "（还要：\($2.joined(separator: "；"))）") }
        return lines
    }
}
