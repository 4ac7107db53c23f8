import ArgumentParser
import Platform

/// `renda`: the administrator's commands, each brought by its subsystem.
public struct RendaCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "renda", abstract: "人大代表工作：管理和办理。",
        subcommands: House.subsystems.flatMap(\.commands)
            + [BackupCommand.self, SampleAccountsCommand.self, DocsCommand.self])

    public init() {}

    /// Runs what was typed, with the drivers this program knows.
    public static func start() async {
        ApplicationOptions.opening { try Application.open($0) }
        await RendaCommand.main()
    }
}
