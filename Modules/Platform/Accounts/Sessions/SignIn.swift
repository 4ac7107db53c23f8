import Kernel
import Storage

/// Signing in with login and password.
///
/// Five wrong passwords in a row shut the account for 15 minutes (GB/T 22239-2019 8.1.4.1 b). A wrong login, a wrong
/// password and a shut account get the same answer after the same work, so that nobody learns which logins exist.
public struct SignIn: Sendable {
    public static let failureLimit = 5
    /// In seconds.
    public static let lockLength: Int64 = 15 * 60
    static let refusal = Failure(
        .forbidden, "登录名或密码不对，或者账号已锁定。连续输错 5 次，账号锁定 15 分钟；急用时请找安全管理员解锁。")

    private let database: any Database
    private let hasher: PasswordHasher
    private let limiter: SignInLimiter

    public init(
        _ database: any Database, hasher: PasswordHasher = .shared, limiter: SignInLimiter = SignInLimiter()
    ) {
        self.database = database
        self.hasher = hasher
        self.limiter = limiter
    }

    /// Begins a session and gives its token.
    /// Throws `forbidden` (`refusal`, or too many from this address), `unavailable` when too many wait.
    func begin(login: String, password: String, from address: String, at now: Instant) async throws -> SecretToken {
        try limiter.begin(from: address, at: now)
        do {
            let token = try await judged(login: login, password: password, from: address, at: now)
            guard let token else { throw Self.refusal }
            limiter.forgive(address)
            return token
        } catch  where Failure(error).kind == .unavailable {
            // It could not be judged, so it was not wrong.
            limiter.forgive(address)
            throw error
        }
    }

    /// The token of a session that has begun; nil when login and password do not belong together.
    private func judged(login: String, password: String, from address: String, at now: Instant) async throws
        -> SecretToken?
    {
        let login = LoginName.folded(login)
        let known = try await database.read { db in try Credentials.of(login, db) }
        // Longer ones cannot be anybody's; hashing megabytes is work for nothing.
        let tried = password.utf8.count <= 4 * PasswordRules.lengths.upperBound ? password : ""
        let matches = try await hasher.verify(tried, against: known?.hash)
        let token = SecretToken.next()
        let isIn = try await database.write { db in
            guard let known else {
                try Self.noteUnknown(from: address, db)
                return false
            }
            return try Self.judge(known, matches, from: address, token, at: now, db)
        }
        return isIn ? token : nil
    }

    /// Writes what the attempt leads to. Everything is looked at again: others may have tried in the meantime.
    private static func judge(
        _ known: Credentials, _ matches: Bool, from address: String, _ token: SecretToken, at now: Instant,
        _ db: any Connection
    ) throws -> Bool {
        guard let current = try Credentials.of(known.login, db), let hash = current.hash else { return false }
        let actor = current.scope
        if current.isShut(at: now) || !matches || hash != known.hash {
            try noteFailure(current, from: address, at: now, db)
            return false
        }
        try db.run(
            """
            UPDATE platform_account SET failures = 0, locked_until = \(Instant?.none)
             WHERE id = \(current.id) AND (failures > 0 OR locked_until IS NOT NULL)
            """)
        try Session.forgetOver(of: current.id, at: now, db)
        try Session.begin(
            token, .cookie, for: current.id, in: current.office, label: "", lasting: Session.cookieLimit, at: now, db)
        try Audit.append("platform.sign-in", on: actor.reference, ["address": address], by: actor, db)
        return true
    }

    private static func noteFailure(
        _ account: Credentials, from address: String, at now: Instant, _ db: any Connection
    ) throws {
        let actor = account.scope
        try Audit.append(
            "platform.sign-in-refused", on: actor.reference,
            ["address": address, "reason": account.isShut(at: now) ? "locked" : "password"], by: actor, db)
        // What is shut does not count on: otherwise anybody could keep it shut.
        guard !account.isShut(at: now) else { return }
        let failures = account.failures + 1
        let locks = failures >= failureLimit
        let until = locks ? now.adding(seconds: lockLength) : nil
        try db.run(
            """
            UPDATE platform_account SET failures = \(locks ? 0 : failures), locked_until = \(until)
             WHERE id = \(account.id)
            """)
        if locks {
            try Audit.append("platform.account-locked", on: actor.reference, ["by": "failures"], by: actor, db)
        }
    }

    /// A login nobody has belongs to no office: the first office, which runs the database, is told. What was typed is
    /// not kept, because it may be a password in the wrong field.
    private static func noteUnknown(from address: String, _ db: any Connection) throws {
        guard let office = try Office.all(db).first else { return }
        try Audit.append(
            "platform.sign-in-refused", on: Reference("platform.office", office.id),
            ["address": address, "reason": "unknown"], account: nil, "（未知账号）", in: office.id, db)
    }
}

extension Scope {
    /// The account acting, as the thing acted on.
    var reference: Reference { Reference(Account.kind, account) }
}
