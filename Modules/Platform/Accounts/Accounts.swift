import Kernel
import Storage

/// The accounts of all offices, and what may be done to them. 三员分立: the system administrator creates them without
/// rights, the security administrator grants, the audit administrator looks on.
public enum Accounts {
    /// The account of that id in that office. Throws `notFound`.
    public static func named(_ id: AccountID, in office: OfficeID, _ db: any Connection) throws -> Account {
        try db.first(
            "SELECT \(Account.columns) FROM platform_account WHERE id = \(id) AND office_id = \(office)"
        ).orNotFound("没有这个账号。")
    }

    /// The account of that login. Throws `notFound`.
    public static func named(login: String, _ db: any Connection) throws -> Account {
        try db.first(
            "SELECT \(Account.columns) FROM platform_account WHERE login = \(LoginName.folded(login))"
        ).orNotFound("没有登录名为“\(login)”的账号。")
    }
}
