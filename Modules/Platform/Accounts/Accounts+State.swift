import Kernel
import Storage

extension Accounts {
    /// Ends an account for good: the person has left. What it did stays in its name.
    public static func close(_ id: AccountID, by scope: Scope, _ db: any Connection) throws {
        try scope.require(.manageAccounts)
        let account = try named(id, in: scope.office, db)
        guard id != scope.account else { throw Failure.forbidden("不能停用自己的账号。") }
        guard account.login != LoginName.commandLine(of: scope.office) else {
            throw Failure.forbidden("“命令行”是机关自己的账号，不能停用。")
        }
        guard account.state != .closed else { throw Failure.conflict("账号“\(account.login)”已经停用。") }
        try set(.closed, account, db)
        try Audit.append("platform.account-closed", on: account.reference, [:], by: scope, db)
    }

    /// Shuts an account until it is unlocked, and ends its sessions.
    public static func lock(_ id: AccountID, by scope: Scope, _ db: any Connection) throws {
        try scope.require(.grantRoles)
        let account = try named(id, in: scope.office, db)
        guard id != scope.account else { throw Failure.forbidden("不能锁定自己的账号。") }
        guard account.login != LoginName.commandLine(of: scope.office) else {
            throw Failure.forbidden("“命令行”是机关自己的账号，不能锁定。")
        }
        guard account.state == .active else { throw Failure.conflict("账号“\(account.login)”\(account.state.title)。") }
        try set(.locked, account, db)
        try Audit.append("platform.account-locked", on: account.reference, ["by": "administrator"], by: scope, db)
    }

    /// Opens an account again, whether an administrator locked it or wrong passwords did.
    public static func unlock(_ id: AccountID, by scope: Scope, _ db: any Connection) throws {
        if try !isOperator(scope, db) { try scope.require(.grantRoles) }
        let account = try named(id, in: scope.office, db)
        guard account.state != .closed else { throw Failure.conflict("账号“\(account.login)”已停用，不能解锁。") }
        guard account.isShut(at: db.now) else { throw Failure.conflict("账号“\(account.login)”没有锁定。") }
        try db.run(
            """
            UPDATE platform_account
               SET state = \(Account.State.active), failures = 0, locked_until = \(Instant?.none)
             WHERE id = \(id)
            """)
        try Audit.append("platform.account-unlocked", on: account.reference, [:], by: scope, db)
    }

    private static func set(_ state: Account.State, _ account: Account, _ db: any Connection) throws {
        try db.run("UPDATE platform_account SET state = \(state) WHERE id = \(account.id)")
        try db.run("DELETE FROM platform_session WHERE account_id = \(account.id)")
    }
}
