import ArgumentParser
import Foundation
import Kernel
import Storage

/// `renda import`: bringing records in.
public struct ImportCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "import", abstract: "导入台账。", subcommands: [ImportLedgersCommand.self])

    public init() {}
}

/// `renda import ledgers`
struct ImportLedgersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledgers", abstract: "导入台账：一个文件夹、一个 .csv，或工作表以台账为名的 .xlsx。",
        discussion: """
            所有文件在同一次保存里导入，先后由台账之间的关系决定，与文件顺序无关。有一处错误就一行也不写入；
            同样的内容再导入一次，什么也不会改变。有错误时退出码是 65。
            """)

    @Argument(help: "文件夹或文件。", completion: .file()) var path: String
    @Flag(help: "只检查，不写入。") var check = false
    @Flag(help: "写入正确的行，出错的行连同原因另存为“<文件>.坏行.csv”。") var skipBadRows = false
    @OptionGroup var application: ApplicationOptions

    func validate() throws {
        if check && skipBadRows { throw ValidationError("--check 和 --skip-bad-rows 不能一起用。") }
    }

    func run() async throws {
        try await application.run { app in
            let (folder, files) = try LedgerFolder.read(path)
            let mode: LedgerImport.Mode = check ? .check : skipBadRows ? .skipBadRows : .write
            let options = application
            let report = try await LedgerImport(app).run(files, mode, over: app.database, mayFound: true) { db in
                let scope = try options.scope(db)
                try scope.require(.importLedgers)
                return scope
            }
            print(report.text)
            for file in report.badRows {
                let target = folder.appending(path: file.name)
                do { try Data(file.bytes).write(to: target) } catch {
                    throw Failure.unavailable("出错的行没能写到 \(target.path)，请检查文件夹的权限和磁盘空间。")
                }
                print("出错的行在 \(target.path)，改正后单独导入这个文件即可。")
            }
            if report.hasFaults { throw ExitCode(Failure.Kind.invalid.exitCode) }
        }
    }
}
