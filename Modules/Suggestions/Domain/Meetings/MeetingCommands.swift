import ArgumentParser
import Kernel
import Platform
import Storage

/// `renda suggestions meetings --year 2024`
struct ListMeetings: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meetings", abstract: "列出办理工作会议，和规定的次数有没有开够。")

    @OptionGroup var application: ApplicationOptions
    @Option(help: "年度，不写就是今年。") var year: Int?
    @OptionGroup var most: ListLimit

    func validate() throws {
        guard (1949...2100).contains(year ?? 2000) else { throw ValidationError("--year 应在 1949 到 2100 之间。") }
    }

    mutating func run() async throws {
        let (year, limit) = (year, most.limit)
        try await application.list { scope, db in
            let year = year ?? db.now.day.year
            var listing = WorkMeetingListing()
            listing.year = year
            let meetings = try listing.page(limit: limit, offset: 0, for: scope, db).map(\.meeting).map {
                "\($0.id)\t\($0.day)\t\($0.kind.title)\t\($0.title)\t\($0.state.title)"
            }
            let slots = try MeetingRhythm.slots(of: year, on: db.now.day, in: scope.office, db).map {
                "\($0.kind.title)\t\($0.title)\t\($0.standing.title)"
            }
            let total = try listing.count(for: scope, db)
            return meetings + slots + ["共 \(total) 次。"]
        }
    }
}

/// `renda suggestions meeting hold 0191… held_on=2024-05-08 units=市教育局、市财政局 …`
struct ActOnMeeting: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting", abstract: "办理一次办理工作会议：动作、会议的 id、字段=内容。动作和字段与页面相同。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "动作，如 hold、note、cancel。") var verb: String
    @Argument(help: "会议的 id，见 renda suggestions meetings。") var meeting: String
    @Argument(help: "字段=内容；单位写名称，建议写编号，多个用、隔开。") var fields: [String] = []

    mutating func run() async throws {
        try await application.take(verb, on: meeting, fields) { _ in CaseEngine<WorkMeetingCase>.workMeetings }
    }
}
