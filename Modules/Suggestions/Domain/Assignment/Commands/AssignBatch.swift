import ArgumentParser
import Documents
import Foundation
import Kernel
import Platform
import Storage

/// `renda suggestions assign-batch 交办.csv --write`: a table of 编号, 主办单位 and 会办单位, all of it or nothing.
struct AssignBatch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign-batch", abstract: "按表批量交办：列名为编号、主办单位、会办单位；先检查，加 --write 才交办。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "表格文件，.csv 或 .xlsx。", completion: .file()) var file: String
    @Flag(help: "没有问题就交办；不加则只检查。") var write = false
    @Option(help: "办理要求。") var requirement: String?
    @Option(help: "发文代字，如“市人大代工交”。") var prefix: String?
    @Option(help: "起始号。") var first: String?
    @Option(help: "通知书：unit 每个单位一份，part 每件每单位一份。") var notices = NoticeCut.unit.rawValue

    mutating func run() async throws {
        let (application, write) = (application, write)
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Failure.notFound("没有文件“\(file)”，或者不能读它。")
        }
        let lines = try BatchLine.read(try SheetFile.read(Array(data), name: "交办"))
        let typed = ["requirement": requirement, "prefix": prefix, "first": first, "notices": notices]
            .compactMapValues { $0.map { [$0] } }
        try await application.run { app in
            let id = AssignmentBatchID.new()
            let check =
                write
                ? try await app.database.write { db in
                    try BatchAssignment.assign(id, lines, typed, by: try application.scope(db), db)
                }
                : try await app.database.read { db in try BatchCheck(lines, for: try application.scope(db), db) }
            guard let check else { return }
            for row in check.rows where !row.problems.isEmpty {
                print("\(row.line.key)\t\(row.problems.joined(separator: " "))")
            }
            guard check.problems == 0 else {
                throw Failure.invalid("\(check.problems) 行有问题，一件也没有交办。")
            }
            print(write ? "已交办 \(check.rows.count) 件，各单位已收到消息。" : "\(check.rows.count) 件都没有问题；加 --write 交办。")
        }
    }
}
