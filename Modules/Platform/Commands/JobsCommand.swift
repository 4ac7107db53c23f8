import ArgumentParser
import Kernel
import Storage

/// `renda jobs`: the work the server does by itself.
public struct JobsCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "jobs", abstract: "系统自己按时做的事：期限提醒、事件送达、清理。",
        subcommands: [JobsListCommand.self, JobsRunCommand.self])

    public init() {}
}

/// `renda jobs list`
struct JobsListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "列出任务和上次运行的情况。")

    @OptionGroup var application: ApplicationOptions

    func run() async throws {
        try await application.run { app in
            let states = try await app.database.read { db in try JobState.all(db) }
            for job in app.jobs {
                let state = states[job.name]
                let last = state?.lastStartedAt.map { "上次 \($0.minuteText)" } ?? "还没有运行过"
                let error = state?.lastError.map { "，出错：\($0)" } ?? ""
                print("\(job.name)  \(job.title)  每 \(job.every) 秒  \(last)\(error)")
            }
        }
    }
}

/// `renda jobs run`
struct JobsRunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "把到时间的任务都运行一次；写明名称时只运行那一项，不论到没到时间。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "任务的名称，如 platform.clock-warnings。") var name: String?

    func run() async throws {
        try await application.run { app in
            let runner = JobRunner(app)
            let outcomes: [JobRunner.Outcome]
            if let name { outcomes = [try await runner.run(named: name)] } else { outcomes = await runner.runDue() }
            for outcome in outcomes { print("\(outcome.job)  \(outcome.error.map { "出错：\($0)" } ?? "完成")") }
            if outcomes.isEmpty { print("没有到时间的任务。") }
            guard outcomes.allSatisfy({ $0.error == nil }) else { throw ExitCode(Failure.Kind.internal.exitCode) }
        }
    }
}
