import ArgumentParser
import Foundation
import Kernel
import Storage

/// `renda clock import-calendar`
struct ClockCalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import-calendar", abstract: "导入一年的放假调休安排，并更正受影响的到期日。",
        discussion: "文件第一行写“日期,类别,名称”，以下每天一行，类别写“休”或“班”。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "CSV 文件（UTF-8）。") var file: String
    @Option(help: "年度，如 2027。") var year: Int
    @Flag(help: "只核对，不导入。") var check = false

    func run() async throws {
        try await application.run { app in
            let url = URL(fileURLWithPath: file)
            let notice = try CalendarImport.read(try text(of: url), year: year)
            let source = url.lastPathComponent
            let change =
                check
                ? try await app.database.read { db in
                    try CalendarImport.preview(notice, office: try application.scope(db).office, db)
                }
                : try await app.database.write { db in
                    try CalendarImport.apply(notice, source: source, by: try application.scope(db), db)
                }
            for move in change.moves {
                print("\(move.clock.title)  \(move.clock.dueOn) → \(move.newDue)  \(move.clock.id)")
            }
            let verb = check ? "核对完毕，没有导入" : "已导入"
            print(
                "\(notice.year) 年放假调休安排（\(notice.days.count) 天）：\(verb)；\(change.moves.count) 项期限的到期日\(check ? "会变" : "已更正")。"
            )
        }
    }

    private func text(of url: URL) throws -> String {
        let data: Data
        do {
            data = try Data(contentsOf: url)
        } catch {
            throw Failure.notFound("打不开文件“\(file)”。")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Failure.invalid("文件“\(file)”不是 UTF-8 编码，请另存为 CSV UTF-8。")
        }
        return text
    }
}
