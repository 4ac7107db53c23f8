import Kernel
import Storage

extension Accounts {
    /// Every account of the office with the roles it holds: two statements. Throws `forbidden`.
    public static func all(by scope: Scope, _ db: any Connection) throws -> [(account: Account, grants: [HeldGrant])] {
        try scope.require(.viewAccounts)
        let accounts: [Account] = try db.all(
            "SELECT \(Account.columns) FROM platform_account WHERE office_id = \(scope.office) ORDER BY login")
        let grants: [HeldGrant] = try db.all(
            """
            SELECT \(HeldGrant.columns) FROM platform_grant g
             WHERE g.office_id = \(scope.office) AND g.revoked_at IS NULL ORDER BY g.granted_at, g.id
            """)
        let byAccount = Dictionary(grouping: grants, by: \.account)
        return accounts.map { (account: $0, grants: byAccount[$0.id] ?? []) }
    }
}
