import Kernel
import Storage
import Web

/// The buttons of an account's page.
func accountActions(_ app: Application, _ hasher: PasswordHasher) -> [Route] {
    typealias Act = @Sendable (AccountID, Scope, any Connection) throws -> Void
    func action(_ verb: String, _ permission: Permission, _ title: String, done: String, _ act: @escaping Act) -> Route
    {
        .post("/accounts/{id}/\(verb)", .holding(permission), title) { visit in
            let id: AccountID = try visit.id("id")
            let scope = visit.scope
            try await app.database.write { db in try act(id, scope, db) }
            return .redirect(to: "/accounts/\(id)", done: done)
        }
    }
    return [
        action("lock", .grantRoles, "锁定账号", done: "账号已锁定。") { try Accounts.lock($0, by: $1, $2) },
        action("unlock", .grantRoles, "解锁账号", done: "账号已解锁，本人可以登录。") { try Accounts.unlock($0, by: $1, $2) },
        .post("/accounts/{id}/close", .holding(.manageAccounts), "停用账号") { visit in
            guard visit.form.flag("sure") else { throw Failure.invalid(field: "sure", "请先勾选“确定停用”，再提交。") }
            let id: AccountID = try visit.id("id")
            let scope = visit.scope
            try await app.database.write { db in try Accounts.close(id, by: scope, db) }
            return .redirect(to: "/accounts/\(id)", done: "账号已停用。")
        },
        .post("/accounts/{id}/password", .holding(.manageAccounts), "重设密码") { visit in
            let id: AccountID = try visit.id("id")
            let scope = visit.scope
            let password = PasswordGenerator.next()
            let hash = try await hasher.hash(password)
            let account = try await app.database.write { db in
                try Accounts.resetPassword(of: id, to: hash, by: scope, db)
                return try Accounts.named(id, in: scope.office, db)
            }
            return initialPasswordPage("密码已重设", account, password, next: "请把它当面交给本人。")
        },
    ]
}
