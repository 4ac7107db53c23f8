import ArgumentParser
import Kernel
import Storage

/// `renda audit`: the audit trail.
public struct AuditCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "审计记录：校验、查看。",
        subcommands: [AuditVerifyCommand.self, AuditListCommand.self])

    public init() {}
}

/// `renda audit verify`: exit code 0 when the trail is whole, 1 when it is not.
struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "从第一条查到最后一条；完好时退出码为 0，有问题时为 1。只查不改。")

    @OptionGroup var application: ApplicationOptions
    @ArgumentParser.Option(help: "以前另行保存的校验码，如 128:9f86…；能发现整条记录被重写。") var anchor: String?

    func run() async throws {
        try await application.run { [application, anchor] app in
            let head = try anchor.map { text in
                guard let head = AuditHead(text: text) else {
                    throw Failure.invalid(field: "--anchor", "校验码应当像“128:9f86…”，请照原样填写。")
                }
                return head
            }
            let check = try await app.database.read { db in
                try Audit.check(try application.chosenOffice(db).id, against: head, db)
            }
            if check.isWhole {
                print("审计记录共 \(check.entries) 条，全部完好。")
            } else {
                print("审计记录共 \(check.entries) 条，有问题：")
                for fault in check.faults { print("  第 \(fault.position) 条：\(fault.kind.title)") }
            }
            if let head = check.head { print("末位校验码：\(head.text)") }
            if !check.isWhole { throw ExitCode.failure }
        }
    }
}

/// `renda audit list`
struct AuditListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "列出最近的审计记录，从新到旧；只有审计管理员能看，请用 --as 写明。")

    @OptionGroup var application: ApplicationOptions
    @ArgumentParser.Option(help: "从哪一天起，如 2024-01-08。") var from: String?
    @ArgumentParser.Option(help: "最多列多少条。") var limit = 100

    func run() async throws {
        try await application.run { [application, from, limit] app in
            let day = try from.map { text in
                guard let day = Day.typed(text) else {
                    throw Failure.invalid(field: "--from", "不是日期，请写成 2024-01-08。")
                }
                return day
            }
            let entries = try await app.database.read { db in
                try Audit.latest(max(1, limit), from: day, by: try application.scope(db), db)
            }
            let (titles, words) = (app.auditTitles, app.auditWords)
            for entry in entries {
                print(
                    "\(entry.position)  \(entry.at.minuteText)  \(entry.accountName)  \(entry.title(in: titles))  \(entry.subject.kind) \(entry.subject.id)  \(words.details(of: entry))"
                )
            }
            print("列出 \(entries.count) 条。")
        }
    }
}
