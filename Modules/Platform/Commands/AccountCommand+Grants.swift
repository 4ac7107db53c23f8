import ArgumentParser
import Kernel
import Storage

/// A role, and by name what it is bound to.
struct GrantOptions: ParsableArguments, Sendable {
    @Argument(help: "登录名。") var login: String
    @Argument(help: "角色，如 unit_clerk 或“承办单位经办人”。") var role: String
    @ArgumentParser.Option(name: .customLong("of"), help: "承办单位、代表团或代表的名称（或编号）。") var subject: String?

    /// Throws `invalid` for an unknown role, and for a name that nothing or more than one thing has.
    func grant(_ directory: SubjectDirectory, in office: OfficeID, _ db: any Connection) throws -> Scope.Grant {
        let role = try Role.typed(role)
        guard let subject else { return Scope.Grant(role) }
        if let id = ID<Never>(subject) { return Scope.Grant(role, of: id) }
        let choices = try directory.choices(for: role.bound, in: office, db)
        // Namesakes are told apart by what stands in brackets; who has none is called by the name alone.
        let exact = choices.filter { $0.name == subject.trimmed }
        let found = exact.isEmpty ? choices.filter { $0.name.hasPrefix("\(subject.trimmed)（") } : exact
        guard let only = found.first else {
            throw Failure.invalid(field: "--of", "本机关没有名为“\(subject)”的\(role.bound.title)。")
        }
        guard found.count == 1 else {
            let ids = found.map { "\($0.name) \($0.id)" }.joined(separator: "、")
            throw Failure.invalid(field: "--of", "有 \(found.count) 个\(role.bound.title)叫“\(subject)”，请写编号：\(ids)。")
        }
        return Scope.Grant(role, of: only.id)
    }
}

extension Role {
    /// The role of that name or title. Throws `invalid`, listing them.
    static func typed(_ text: String) throws -> Role {
        if let role = Role(rawValue: text) ?? allCases.first(where: { $0.title == text.trimmed }) { return role }
        let known = allCases.map { "\($0.rawValue)（\($0.title)）" }.joined(separator: "、")
        throw Failure.invalid(field: "role", "没有角色“\(text)”。有的是：\(known)。")
    }
}

/// `renda account grant LOGIN ROLE`
struct AccountGrantCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "grant", abstract: "授予角色。")

    @OptionGroup var application: ApplicationOptions
    @OptionGroup var options: GrantOptions

    func run() async throws {
        try await application.run { [application, options] app in
            let directory = try SubjectDirectory(app)
            let title = try await app.database.write { db in
                let scope = try application.scope(db)
                let grant = try options.grant(directory, in: scope.office, db)
                try Accounts.grant(
                    grant, to: try Accounts.named(login: options.login, db).id, directory, by: scope, db)
                return grant.role.title
            }
            print("已授予“\(options.login)”角色：\(title)。")
        }
    }
}

/// `renda account revoke LOGIN ROLE`
struct AccountRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "revoke", abstract: "收回角色。")

    @OptionGroup var application: ApplicationOptions
    @OptionGroup var options: GrantOptions

    func run() async throws {
        try await application.run { [application, options] app in
            let directory = try SubjectDirectory(app)
            let title = try await app.database.write { db in
                let scope = try application.scope(db)
                let grant = try options.grant(directory, in: scope.office, db)
                let id = try Accounts.named(login: options.login, db).id
                let held = try Accounts.grants(of: [id], in: scope.office, db).first { $0.grant == grant }
                guard let held else { throw Failure.notFound("“\(options.login)”没有这个角色。") }
                try Accounts.revoke(held.id, of: id, by: scope, db)
                return grant.role.title
            }
            print("已收回“\(options.login)”的角色：\(title)。")
        }
    }
}
