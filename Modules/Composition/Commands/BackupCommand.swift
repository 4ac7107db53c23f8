import ArgumentParser
import Foundation
import Kernel
import Platform
import StorageSQLite

/// `renda backup FILE`: a whole copy of a SQLite database, made while people work.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "备份 SQLite 数据库到一个新文件，不用停止网站。",
        discussion: "PostgreSQL 请用 pg_dump 备份。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "备份文件；不能已经存在。") var file: String

    mutating func run() async throws {
        let file = file
        try await application.run(expectingCurrentSchema: false) { app in
            guard let database = app.database as? SQLiteDatabase else {
                throw Failure.invalid("这个命令只备份 SQLite。PostgreSQL 请用 pg_dump。")
            }
            guard !FileManager.default.fileExists(atPath: file) else {
                throw Failure.invalid("文件 \(file) 已经存在，请换一个名字，或先把它移走。")
            }
            try await database.backup(to: file)
            print("已备份到 \(file)。恢复时，停止网站，把它复制回原来的位置。")
        }
    }
}
