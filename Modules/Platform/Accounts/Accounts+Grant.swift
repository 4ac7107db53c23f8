import Kernel
import Storage

extension Accounts {
    /// Grants a role. It takes effect with the account's next request.
    ///
    /// Throws `forbidden` to all but the security administrator (who may not grant to themselves) and the command
    /// line; `invalid` for roles one person may not hold together, and for a subject that is missing, superfluous or
    /// unknown here; `conflict` when it is held already or the account is closed.
    public static func grant(
        _ grant: Scope.Grant, to id: AccountID, _ directory: SubjectDirectory, by scope: Scope, _ db: any Connection
    ) throws {
        try requireGranting(to: id, by: scope, db)
        let account = try named(id, in: scope.office, db)
        guard account.state != .closed else { throw Failure.conflict("账号“\(account.login)”已停用，不能再授权。") }
        let held = try grants(of: [id], in: scope.office, db).map(\.grant)
        guard !held.contains(grant) else { throw Failure.conflict("\(account.name)已经有这个角色了。") }
        try refuseSeparated(held.map(\.role) + [grant.role])
        try directory.check(grant, in: scope.office, db)
        try insert(grant, to: id, by: scope, db)
    }

    /// Takes a role back. It takes effect with the account's next request. The record of it stays.
    public static func revoke(
        _ grant: ID<HeldGrant>, of id: AccountID, by scope: Scope, _ db: any Connection
    ) throws {
        try requireGranting(to: id, by: scope, db)
        guard let held = try grants(of: [id], in: scope.office, db).first(where: { $0.id == grant }) else {
            throw Failure.notFound("没有这一项授权，或已收回。")
        }
        try db.run("UPDATE platform_grant SET revoked_at = \(db.now) WHERE id = \(grant)")
        try Audit.append(
            "platform.role-revoked", on: Reference(Account.kind, id), details(of: held.grant), by: scope, db)
    }

    /// The roles these accounts hold now. One statement.
    public static func grants(of accounts: [AccountID], in office: OfficeID, _ db: any Connection) throws
        -> [HeldGrant]
    {
        try db.all(
            """
            SELECT \(HeldGrant.columns) FROM platform_grant g
             WHERE g.account_id IN \(accounts) AND g.office_id = \(office) AND g.revoked_at IS NULL
             ORDER BY g.granted_at, g.id
            """)
    }

    static func insert(_ grant: Scope.Grant, to account: AccountID, by scope: Scope, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO platform_grant (id, office_id, account_id, role, subject_id, granted_by, granted_at, revoked_at)
            VALUES (\(ID<HeldGrant>.new(at: db.now)), \(scope.office), \(account), \(grant.role.rawValue),
                    \(grant.subject), \(scope.account), \(db.now), \(Instant?.none))
            """)
        try Audit.append(
            "platform.role-granted", on: Reference(Account.kind, account), details(of: grant), by: scope, db)
    }

    /// Throws `invalid` when one person would hold roles that must stay apart (GB/T 22239-2019 8.1.4.2 d).
    static func refuseSeparated(_ roles: [Role]) throws {
        for pair in Role.separated where pair.isSubset(of: roles) {
            let titles = Role.allCases.filter(pair.contains).map { "“\($0.title)”" }.joined(separator: "和")
            throw Failure.invalid(field: "role", "\(titles)不能由同一人担任（三员分立）。请另选一人。")
        }
    }

    private static func requireGranting(to account: AccountID, by scope: Scope, _ db: any Connection) throws {
        if try isOperator(scope, db) { return }
        try scope.require(.grantRoles)
        guard account != scope.account else { throw Failure.forbidden("不能给自己授予或收回角色。") }
    }

    private static func details(of grant: Scope.Grant) -> [String: String] {
        var details = ["role": grant.role.rawValue]
        details["subject"] = grant.subject?.description
        return details
    }
}
