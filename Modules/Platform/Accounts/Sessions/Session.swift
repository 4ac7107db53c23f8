import Kernel
import Storage

/// Being signed in: by a browser's cookie, or by the token of a program.
enum Session {
    enum Kind: String, CaseIterable, Storable { case cookie, bearer }

    static let cookieName = "renda_session"
    /// Begins a program's token, so that one left in a file is recognised.
    static let bearerPrefix = "renda_"
    /// In seconds. A browser that is quiet that long, or signed in that long ago, signs in again.
    static let idleLimit: Int64 = 30 * 60
    static let cookieLimit: Int64 = 12 * 3600
    /// In seconds: how exactly the last use is known, so that not every request writes.
    static let seenGrain: Int64 = 60

    static func begin(
        _ token: SecretToken, _ kind: Kind, for account: AccountID, in office: OfficeID, label: String,
        lasting seconds: Int64, at now: Instant, _ db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO platform_session (token_hash, account_id, office_id, csrf, created_at, last_seen_at, expires_at,
                                          kind, label)
            VALUES (\(token.hash), \(account), \(office), \(SecretToken.csrf()), \(now), \(now),
                    \(now.adding(seconds: seconds)), \(kind), \(label))
            """)
    }

    static func end(_ token: SecretToken, _ db: any Connection) throws {
        try db.run("DELETE FROM platform_session WHERE token_hash = \(token.hash)")
    }

    /// Signs the account out of every browser, but for that session.
    static func endCookies(of account: AccountID, except token: SecretToken?, _ db: any Connection) throws {
        try db.run(
            """
            DELETE FROM platform_session
             WHERE account_id = \(account) AND kind = \(Kind.cookie) AND token_hash <> \(token?.hash ?? Bytes([]))
            """)
    }

    /// Ends the tokens of programs that act as the account; gives their number.
    static func endTokens(of account: AccountID, _ db: any Connection) throws -> Int {
        try db.run("DELETE FROM platform_session WHERE account_id = \(account) AND kind = \(Kind.bearer)")
    }

    /// Forgets the account's sessions that are over.
    static func forgetOver(of account: AccountID, at now: Instant, _ db: any Connection) throws {
        try db.run(
            """
            DELETE FROM platform_session
             WHERE account_id = \(account)
               AND (expires_at <= \(now)
                    OR (kind = \(Kind.cookie) AND last_seen_at <= \(now.adding(seconds: -idleLimit))))
            """)
    }
}
