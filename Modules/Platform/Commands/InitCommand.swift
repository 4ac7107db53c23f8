import ArgumentParser
import Kernel
import Storage

/// `renda init`: makes a database ready, or brings one up to this program.
public struct InitCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "init", abstract: "准备数据库：建立或升级数据表。", discussion: "机关和其他内容由“renda import ledgers”从台账读入。")

    @OptionGroup var application: ApplicationOptions

    @Flag(help: "不提问（本命令从不提问；为脚本写明）。")
    var nonInteractive = false

    @Flag(help: "只说明要做什么，不改动数据库。")
    var plan = false

    @Flag(help: "有未做的升级时以非零退出。")
    var check = false

    public init() {}

    public mutating func run() async throws {
        let plan = plan
        let check = check
        try await application.run(expectingCurrentSchema: false) { app in
            let migrator = Migrator(app.migrations)
            if plan || check {
                let pending = try await migrator.pending(in: app.database)
                for migration in pending {
                    print("-- \(migration.id)")
                    if plan { print(migration.text(for: app.database.dialect)) }
                }
                if check, !pending.isEmpty { throw Failure.unavailable("数据库还有 \(pending.count) 项升级没有做。") }
                return
            }
            let applied = try await migrator.migrate(app.database)
            let rules = app.clockRules
            try await app.database.write { db in try ClockRules.installDefaults(rules: rules, db) }
            print(applied.isEmpty ? "数据库已是最新。" : "数据库已准备好：做了 \(applied.count) 项升级。")
        }
    }
}
