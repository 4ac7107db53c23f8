import Kernel
import Storage

extension Accounts {
    /// Somebody changes their own password: `current` has been verified to belong to `verified`. Their other browsers
    /// are signed out; `session` stays.
    static func changePassword(
        _ verified: PasswordHash, to new: PasswordHash, keeping session: SecretToken?, by scope: Scope,
        _ db: any Connection
    ) throws {
        let changed = try db.run(
            """
            UPDATE platform_account
               SET password_hash = \(new.text), password_changed_at = \(db.now), must_change = \(false)
             WHERE id = \(scope.account) AND password_hash = \(verified.text)
            """)
        guard changed == 1 else { throw Failure.conflict("密码刚被改过，请重新登录后再试。") }
        try Session.endCookies(of: scope.account, except: session, db)
        try Audit.append("platform.password-changed", on: Reference(Account.kind, scope.account), [:], by: scope, db)
    }

    /// An administrator gives somebody a new initial password, which must be changed at the next sign-in. Every browser and
    /// every program that acts as the account is let out.
    ///
    /// The passwords of the three administrators are reset at the command line only: otherwise who manages accounts
    /// could become any of them.
    public static func resetPassword(
        of id: AccountID, to new: PasswordHash, by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.manageAccounts)
        let account = try named(id, in: scope.office, db)
        guard account.state != .closed else { throw Failure.conflict("账号“\(account.login)”已停用。") }
        let administrators: Set<Role> = [.systemAdmin, .securityAdmin, .auditAdmin]
        if try !isOperator(scope, db) {
            let held = try grants(of: [id], in: scope.office, db)
            guard !held.contains(where: { administrators.contains($0.grant.role) }) else {
                throw Failure.forbidden("三员的密码只能在服务器上用命令行重设。")
            }
        }
        guard account.login != LoginName.commandLine(of: scope.office) else {
            throw Failure.forbidden("“命令行”不能登录，没有密码。")
        }
        try db.run(
            """
            UPDATE platform_account
               SET password_hash = \(new.text), password_changed_at = \(db.now), must_change = \(true), failures = 0
             WHERE id = \(id)
            """)
        try Session.endCookies(of: id, except: nil, db)
        let tokens = try Session.endTokens(of: id, db)
        try Audit.append(
            "platform.password-reset", on: account.reference, ["tokens-ended": String(tokens)], by: scope, db)
    }
}
