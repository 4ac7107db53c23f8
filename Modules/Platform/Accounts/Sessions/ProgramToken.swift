import Kernel
import Storage

extension Accounts {
    /// Makes a token with which a program acts as the account: the text for `Authorization: Bearer …`. It is given
    /// this once and cannot be read again.
    ///
    /// - Parameters:
    ///   - label: what it is for: "统计平台接口".
    ///   - days: 1 to 366.
    public static func makeToken(
        for id: AccountID, label: String, days: Int, by scope: Scope, _ db: any Connection
    ) throws -> String {
        try scope.require(.manageAccounts)
        guard try isOperator(scope, db) || id == scope.account else {
            throw Failure.forbidden("接口令牌只能在服务器上用命令行生成。")
        }
        let account = try named(id, in: scope.office, db)
        guard account.state == .active, account.passwordChangedAt != nil else {
            throw Failure.conflict("账号“\(account.login)”不能用于接口。")
        }
        guard (1...366).contains(days) else { throw Failure.invalid(field: "days", "有效期要 1 到 366 天。") }
        let label = label.trimmed
        guard (1...50).contains(label.unicodeScalars.count), !label.hasControlCharacters else {
            throw Failure.invalid(field: "label", "请写明令牌的用途，最多 50 个字。")
        }
        let token = SecretToken.next()
        try Session.forgetOver(of: id, at: db.now, db)
        try Session.begin(
            token, .bearer, for: id, in: account.office, label: label, lasting: Int64(days) * 86_400, at: db.now, db)
        try Audit.append(
            "platform.token-made", on: account.reference, ["days": String(days), "label": label], by: scope, db)
        return Session.bearerPrefix + token.text
    }

    /// Ends every token of programs that act as the account; gives their number.
    public static func endTokens(of id: AccountID, by scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.manageAccounts)
        let account = try named(id, in: scope.office, db)
        let ended = try Session.endTokens(of: id, db)
        try Audit.append("platform.tokens-ended", on: account.reference, ["count": String(ended)], by: scope, db)
        return ended
    }
}
