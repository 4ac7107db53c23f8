import ArgumentParser
import Kernel
import Storage

/// `renda account`: who signs in, and as what.
public struct AccountCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "account", abstract: "账号：新建、授予角色、解锁、重设密码、接口令牌。",
        subcommands: [
            AccountAddCommand.self, AccountListCommand.self, AccountGrantCommand.self, AccountRevokeCommand.self,
            AccountUnlockCommand.self, AccountPasswordCommand.self, AccountTokenCommand.self, AccountCloseCommand.self,
        ])

    public init() {}
}

/// `renda account list`
struct AccountListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "列出本机关的账号和角色。")

    @OptionGroup var application: ApplicationOptions

    func run() async throws {
        try await application.run { [application] app in
            let directory = try SubjectDirectory(app)
            let now = Instant.now()
            let lines = try await app.database.read { db in
                let scope = try application.scope(db)
                let all = try Accounts.all(by: scope, db)
                let subjects = try directory.names(of: all.flatMap { $0.grants.map(\.grant) }, in: scope.office, db)
                return all.map { account, grants in
                    let roles = grants.map { Accounts.title(of: $0.grant, subjects) }.joined(separator: "、")
                    let state = account.state == .active && account.isShut(at: now) ? "暂时锁定" : account.state.title
                    return "\(account.login)  \(account.name)  \(state)  \(roles.isEmpty ? "（没有角色）" : roles)"
                }
            }
            for line in lines { print(line) }
            print("共 \(lines.count) 个账号。")
        }
    }
}

/// `renda account unlock LOGIN`
struct AccountUnlockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "unlock", abstract: "解开锁定的账号。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "登录名。") var login: String

    func run() async throws {
        try await application.run { [application, login] app in
            try await app.database.write { db in
                try Accounts.unlock(try Accounts.named(login: login, db).id, by: try application.scope(db), db)
            }
            print("账号“\(login)”已解锁。")
        }
    }
}

/// `renda account close LOGIN`
struct AccountCloseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "close", abstract: "停用账号：不能恢复，办过的事仍记在其名下。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "登录名。") var login: String

    func run() async throws {
        try await application.run { [application, login] app in
            try await app.database.write { db in
                try Accounts.close(try Accounts.named(login: login, db).id, by: try application.scope(db), db)
            }
            print("账号“\(login)”已停用。")
        }
    }
}
