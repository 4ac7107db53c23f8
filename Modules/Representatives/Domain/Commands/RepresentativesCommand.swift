import ArgumentParser

/// `renda representatives`
struct RepresentativesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "representatives", abstract: "代表名册：查代表、看资料。",
        subcommands: [ListRepresentatives.self, ShowRepresentative.self])
}
