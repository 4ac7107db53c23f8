import ArgumentParser
import Kernel
import Storage

/// Where the first password of an account comes from.
struct InitialPassword: ParsableArguments, Sendable {
    @Flag(help: "从标准输入读密码（一行）；不写时自动生成并显示一次。") var passwordStdin = false
    @Flag(help: "首次登录不必修改密码；只用于演示和测试。") var keepPassword = false

    /// Throws `invalid` when what was given is too weak.
    func read(login: String, name: String) throws -> String {
        guard passwordStdin else { return PasswordGenerator.next() }
        guard let line = readLine(strippingNewline: true) else {
            throw Failure.invalid(field: "--password-stdin", "标准输入里没有密码。")
        }
        try PasswordRules.check(line, login: login, name: name, field: "--password-stdin")
        return line
    }
}

/// `renda account add LOGIN NAME`
struct AccountAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "新建账号；可以同时授予不限对象的角色，其他角色用 account grant。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "登录名：汉字、字母、数字和 . _ - @。") var login: String
    @Argument(help: "姓名。") var name: String
    @ArgumentParser.Option(help: "角色，如 office_staff 或“代工委工作人员”；可以写多次。") var role: [String] = []
    @OptionGroup var initial: InitialPassword

    func run() async throws {
        try await application.run { [application, login, name, role, initial] app in
            let grants = try role.map { Scope.Grant(try Role.typed($0)) }
            let password = try initial.read(login: login, name: name)
            let hash = try await PasswordHasher.shared.hash(password)
            try await app.database.write { db in
                let scope = try application.scope(db)
                _ = try Accounts.create(
                    office: scope.office, login: login, name: name, password: hash, grants: grants,
                    mustChange: !initial.keepPassword, by: scope, db)
            }
            print("已新建账号“\(login)”。")
            if !initial.passwordStdin { print("初始密码（只显示这一次）：\(password)") }
        }
    }
}

/// `renda account password LOGIN`
struct AccountPasswordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "password", abstract: "重设密码：下次登录必须修改。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "登录名。") var login: String
    @Flag(help: "从标准输入读密码（一行）；不写时自动生成并显示一次。") var passwordStdin = false

    func run() async throws {
        try await application.run { [application, login, passwordStdin] app in
            let account = try await app.database.read { db in try Accounts.named(login: login, db) }
            var initial = InitialPassword()
            initial.passwordStdin = passwordStdin
            let password = try initial.read(login: account.login, name: account.name)
            let hash = try await PasswordHasher.shared.hash(password)
            try await app.database.write { db in
                try Accounts.resetPassword(of: account.id, to: hash, by: try application.scope(db), db)
            }
            print("账号“\(account.login)”的密码已重设。")
            if !passwordStdin { print("初始密码（只显示这一次）：\(password)") }
        }
    }
}

/// `renda account token LOGIN`
struct AccountTokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "生成接口令牌（Authorization: Bearer …），只显示一次；--end 收回该账号的全部令牌。")

    @OptionGroup var application: ApplicationOptions
    @Argument(help: "登录名。") var login: String
    @ArgumentParser.Option(help: "令牌的用途。") var label = "命令行生成"
    @ArgumentParser.Option(help: "有效天数，最多 366。") var days = 90
    @Flag(help: "收回该账号的全部令牌。") var end = false

    func run() async throws {
        try await application.run { [application, login, label, days, end] app in
            let text = try await app.database.write { db in
                let id = try Accounts.named(login: login, db).id
                let scope = try application.scope(db)
                if end { return "已收回 \(try Accounts.endTokens(of: id, by: scope, db)) 个令牌。" }
                return try Accounts.makeToken(for: id, label: label, days: days, by: scope, db)
            }
            print(text)
        }
    }
}
