import ArgumentParser
import Kernel
import Platform
import RepresentativesContract

/// `renda representatives act award decide … meeting=ZR1 decided_on=2024-01-03`: every verb of the rooms' tables.
struct ActOnRoomCase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "act", abstract: "办理一件事项：事项、动作、编号或 id、字段=内容。有哪些，见 renda representatives verbs。")

    @OptionGroup var options: ApplicationOptions
    @Argument(help: "事项，如 tenure、award、interview。") var kind: String
    @Argument(help: "动作，如 suspend、decide。") var verb: String
    @Argument(help: "代表编号、活动编号，或 id。") var thing: String
    @Argument(help: "字段=内容；单位写名称，会议写编号。") var fields: [String] = []

    func run() async throws {
        let (kind, verb, thing, fields, actor) = (kind, verb, thing, fields, options.actor)
        try await options.run { application in
            let found = try RoomCase.named(
                kind, application.statistics, application.ports.require(RepresentativesPort.suggestionDrafts))
            let done = try await application.database.write { db in
                try found.act(verb, on: thing, typed: fields, by: try actor(db), db)
            }
            print(done)
        }
    }
}

/// `renda representatives verbs`: what can be done at all, by whom, and what must be filled in.
struct RoomVerbs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "verbs", abstract: "列出各类事项的动作和要填写的字段。")

    @OptionGroup var options: ApplicationOptions

    func run() async throws {
        try await options.run { application in
            let drafts = try application.ports.require(RepresentativesPort.suggestionDrafts)
            for kind in RoomCase.all(application.statistics, drafts) {
                for act in kind.acts {
                    let fields = act.fields.map { "\($0.name)=\($0.title)\($0.required ? "（必填）" : "")" }
                    let cells = [kind.name, act.name, "\(kind.title)：\(act.title)", act.who.joined(separator: "、")]
                    print((cells + [fields.joined(separator: " ")]).joined(separator: "\t"))
                }
            }
        }
    }
}
