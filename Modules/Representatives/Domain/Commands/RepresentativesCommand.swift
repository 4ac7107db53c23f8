import ArgumentParser

/// `renda representatives`
struct RepresentativesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "representatives", abstract: "代表：查名册、看资料，办理各类事项。",
        subcommands: [ListRepresentatives.self, ShowRepresentative.self, ActOnRoomCase.self, RoomVerbs.self])
}
