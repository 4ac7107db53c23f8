import ArgumentParser
import Kernel
import Storage

/// `renda clock explain`
struct ClockExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "说明到期日是怎样算出来的。",
        discussion: "给出期限的编号，或用 --rule 和 --from 试算：renda clock explain --rule suggestions.reply --from 2024-01-12")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "期限的编号。") var clock: String?
    @Option(help: "期限的名称，如 suggestions.reply。") var rule: String?
    @Option(help: "起算日，如 2024-01-12。") var from: String?

    func run() async throws {
        let today = Instant.now().day
        try await application.run { app in
            let question = try question()
            let lines = try await app.database.read { db in
                let scope = try application.scope(db)
                switch question {
                case .clock(let id):
                    let explanation = try ClockExplanation.load(id, on: today, for: scope, db)
                    return explanation.lines + [explanation.remaining.map { "剩余：\($0.title)" } ?? "已停止计时"]
                case .trial(let key, let day):
                    let rules = try ClockRules.load(office: scope.office, db)
                    let rule = try rules.known(key, on: day)
                    return ["规定：\(rule.title) \(rule.length.title)，自\(rule.startEvent)起", "依据：\(rule.basis)"]
                        + rules.due(rule, from: day).explanation
                }
            }
            for line in lines { print(line) }
        }
    }

    private enum Question: Sendable {
        case clock(ID<RunningClock>)
        case trial(String, Day)
    }

    private func question() throws -> Question {
        switch (clock, rule, from) {
        case (.some(let text), nil, nil):
            guard let id = ID<RunningClock>(text) else { throw Failure.notFound("“\(text)”不是期限的编号。") }
            return .clock(id)
        case (nil, .some(let key), .some(let text)):
            guard let day = Day.typed(text) else { throw Failure.invalid("起算日“\(text)”不是日期，请写成 2024-01-12。") }
            return .trial(key, day)
        default: throw Failure.invalid("请给出期限的编号，或同时写 --rule 和 --from。")
        }
    }
}

extension ClockRules {
    /// The rule in force on that day, for a key somebody typed. Throws `notFound` with the keys there are.
    func known(_ key: String, on day: Day) throws -> OfficeClockRule {
        guard versions.contains(where: { $0.key == key }) else {
            let keys = Set(versions.map(\.key)).sorted().joined(separator: "、")
            throw Failure.notFound("没有期限“\(key)”，有的是：\(keys)。")
        }
        return try rule(key, on: day)
    }
}
