import Kernel
import Storage

extension Accounts {
    /// As whom the account of this login acts. Throws `notFound`, and `forbidden` when it is locked or closed.
    public static func scope(login: String, _ db: any Connection) throws -> Scope {
        let account = try named(login: login, db)
        guard account.state == .active else {
            throw Failure.forbidden("账号“\(account.login)”\(account.state.title)，不能以它的名义办理。")
        }
        let grants = try grants(of: [account.id], in: account.office, db)
        return Scope(office: account.office, account: account.id, name: account.name, grants: grants.map(\.grant))
    }

    /// Who holds each of these grants: accounts in use that people sign in with. One statement.
    public static func holders(of grants: [Scope.Grant], in office: OfficeID, _ db: any Connection) throws
        -> [Scope.Grant: [AccountID]]
    {
        guard !grants.isEmpty else { return [:] }
        let subjects = Array(Set(grants.compactMap(\.subject))).sorted()
        let held: [HeldGrant] = try db.all(
            """
            SELECT \(HeldGrant.columns)
              FROM platform_grant g JOIN platform_account a ON a.id = g.account_id
             WHERE g.office_id = \(office) AND g.role IN \(Set(grants.map(\.role.rawValue)).sorted())
               AND (g.subject_id IS NULL OR g.subject_id IN \(subjects)) AND g.revoked_at IS NULL
               AND a.state <> 'closed' AND a.password_hash IS NOT NULL
             ORDER BY g.account_id
            """)
        let wanted = Set(grants)
        return Dictionary(grouping: held.filter { wanted.contains($0.grant) }, by: \.grant).mapValues {
            $0.map(\.account)
        }
    }

    /// Who holds this role for this subject.
    public static func holders(
        of role: Role, subject: ID<Never>? = nil, in office: OfficeID, _ db: any Connection
    ) throws -> [AccountID] {
        let grant = Scope.Grant(role, of: subject)
        return try holders(of: [grant], in: office, db)[grant] ?? []
    }
}
