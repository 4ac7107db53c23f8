import Kernel
import Storage

/// Changing one's own password.
struct PasswordChange: Sendable {
    let database: any Database
    var hasher = PasswordHasher.shared

    /// Throws `invalid` beside the field that is wrong: "current", "password", "repeated".
    func make(
        current: String, password: String, repeated: String, keeping session: SecretToken?, by scope: Scope
    ) async throws {
        let known = try await database.read { db in try Credentials.of(scope.account, db) }
        guard let known, let hash = known.hash else { throw Failure.notFound("没有这个账号。") }
        try PasswordRules.check(password, login: known.login, name: known.name)
        guard password == repeated else { throw Failure.invalid(field: "repeated", "两次输入的新密码不一样。") }
        guard password != current else { throw Failure.invalid(field: "password", "新密码不能和现在的密码一样。") }
        guard try await hasher.verify(current, against: hash) else {
            throw Failure.invalid(field: "current", "现在的密码不对。")
        }
        let new = try await hasher.hash(password)
        try await database.write { db in
            try Accounts.changePassword(hash, to: new, keeping: session, by: scope, db)
        }
    }
}
