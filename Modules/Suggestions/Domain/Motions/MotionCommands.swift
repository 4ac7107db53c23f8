import ArgumentParser
import Kernel
import Platform
import Storage

/// `renda suggestions motions`
struct ListMotions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "motions", abstract: "列出议案。")

    @OptionGroup var application: ApplicationOptions
    @OptionGroup var most: ListLimit

    mutating func run() async throws {
        let limit = most.limit
        try await application.list { scope, db in
            let listing = MotionListing()
            let totals = try listing.totals(for: scope, db)
            return try listing.page(limit: limit, offset: 0, for: scope, db).map {
                "\($0.id)\t\($0.number ?? "—")\t\($0.title)\t\($0.sessionName ?? "—")\t\($0.standing.title)"
            } + ["共 \(totals.all) 件，交付审议 \(totals.handed) 件，转为建议 \(totals.converted) 件。"]
        }
    }
}

/// `renda suggestions motion hand 0191… body=committee committee=财政经济委员会 handed_on=2025-02-01`
struct ActOnMotion: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "motion", abstract: "办理一件议案：动作、议案的 id、字段=内容。动作和字段与页面相同。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "动作，如 hand、report、assign。") var verb: String
    @Argument(help: "议案的 id，见 renda suggestions motions。") var motion: String
    @Argument(help: "字段=内容。") var fields: [String] = []

    mutating func run() async throws {
        try await application.take(verb, on: motion, fields) { $0.motions }
    }
}
