import ArgumentParser
import Kernel
import Platform
import Storage

/// `renda sample-accounts`: sign-ins for a demonstration and for the browser tests.
public struct SampleAccountsCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "sample-accounts", abstract: "建立演示用的示例账号，每种角色一个，随机生成密码。",
        discussion: """
            先导入台账，再运行一次；登录名和密码列在标准输出，只显示这一次。今天没有本级人代会在开会时，
            另加一次“（演示）”会议，从昨天开到五天后，好让建议走大会审核。不要用在正式的库里。
            """)

    @ArgumentParser.Option(name: .customLong("deputy"), help: "代表编号，可写几次：第一个领衔，其余联名。不写时取前三位。")
    var deputies: [String] = []
    @ArgumentParser.Option(help: "主办单位的名称。不写时取第一个。") var main: String?
    @ArgumentParser.Option(help: "会办单位的名称。不写时取第二个。") var co: String?
    @OptionGroup var application: ApplicationOptions

    public init() {}

    public func run() async throws {
        try await application.run { [application, deputies, main, co] app in
            let sample = SampleAccounts(deputies: deputies, main: main, co: co)
            try await app.database.write { db in try sample.prepare(app, by: try application.scope(db), db) }
            let (posts, meeting) = try await app.database.read { db in
                let office = try Office.named(try application.scope(db).office, db)
                return (
                    try sample.posts(of: app, in: office, db),
                    try SampleMeeting.needed(in: office, on: Instant.now().day, db)
                )
            }
            if let meeting {
                let report = try await LedgerImport(app).run([meeting], .write, over: app.database) { db in
                    try application.scope(db)
                }
                guard !report.hasFaults else { throw Failure.invalid(report.text) }
            }
            let passwords = posts.map { _ in PasswordGenerator.next() }
            var hashes: [PasswordHash] = []
            for password in passwords { hashes.append(try await PasswordHasher.shared.hash(password)) }
            let hashed = hashes
            try await app.database.write { db in
                let scope = try application.scope(db)
                guard try sample.posts(of: app, in: try Office.named(scope.office, db), db).count == hashed.count else {
                    throw Failure.conflict("台账刚刚有变动，请再运行一次。")
                }
                for (post, hash) in zip(posts, hashed) {
                    _ = try Accounts.create(
                        office: scope.office, login: post.login, name: post.name, password: hash, grants: [post.grant],
                        mustChange: false, by: scope, db)
                }
            }
            print("登录名\t密码\t角色\t姓名")
            for (post, password) in zip(posts, passwords) {
                print("\(post.login)\t\(password)\t\(post.grant.role.title)\t\(post.name)")
            }
        }
    }
}
