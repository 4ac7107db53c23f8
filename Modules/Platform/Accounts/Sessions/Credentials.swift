import Kernel
import Storage

/// What signing in looks at.
struct Credentials: Record {
    static var columns: SQL { "id, office_id, login, name, password_hash, state, failures, locked_until" }

    let id: AccountID
    let office: OfficeID
    let login: String
    let name: String
    /// Nil when nobody can sign in with the account.
    let hash: PasswordHash?
    let state: Account.State
    let failures: Int
    let lockedUntil: Instant?

    init(_ row: inout Row) throws {
        id = try row.next()
        office = try row.next()
        login = try row.next()
        name = try row.next()
        hash = try row.next(String?.self).map { PasswordHash(text: $0) }
        state = try row.next()
        failures = try row.next()
        lockedUntil = try row.next()
    }

    /// Those of that login, if it can be signed in with at all.
    static func of(_ login: String, _ db: any Connection) throws -> Credentials? {
        try db.first(
            "SELECT \(columns) FROM platform_account WHERE login = \(login) AND password_hash IS NOT NULL")
    }

    static func of(_ account: AccountID, _ db: any Connection) throws -> Credentials? {
        try db.first(
            "SELECT \(columns) FROM platform_account WHERE id = \(account) AND password_hash IS NOT NULL")
    }

    func isShut(at now: Instant) -> Bool { state != .active || (lockedUntil ?? now) > now }

    /// As the one whose sign-in is noted: without any right.
    var scope: Scope { Scope(office: office, account: id, name: name, grants: []) }
}
