import Kernel
import Storage
import Web

/// A session with its account and one of its grants: all that a request needs to be let in, in one statement.
struct SessionRow: Record {
    static var columns: SQL {
        """
        s.kind, s.csrf, s.last_seen_at, a.id, a.office_id, a.name, a.must_change, o.short_name, g.role, g.subject_id
        """
    }

    let kind: Session.Kind
    let csrf: String
    let lastSeen: Instant
    let account: AccountID
    let office: OfficeID
    let name: String
    let mustChange: Bool
    let officeName: String
    /// Nil when the account holds no role.
    let grant: Scope.Grant?

    init(_ row: inout Row) throws {
        kind = try row.next()
        csrf = try row.next()
        lastSeen = try row.next()
        account = try row.next()
        office = try row.next()
        name = try row.next()
        mustChange = try row.next()
        officeName = try row.next()
        let role = try row.next(String?.self)
        let subject = try row.next(ID<Never>?.self)
        grant = try role.map { Scope.Grant(try Role.stored($0), of: subject) }
    }

    /// The session of that token if it is not over and its account is in use: a row for each grant, or one without.
    static func query(_ token: SecretToken, _ kind: Session.Kind, at now: Instant) -> SQL {
        """
        SELECT \(columns)
          FROM platform_session s
          JOIN platform_account a ON a.id = s.account_id
          JOIN platform_office o ON o.id = a.office_id
          LEFT JOIN platform_grant g ON g.account_id = a.id AND g.revoked_at IS NULL
         WHERE s.token_hash = \(token.hash) AND s.kind = \(kind) AND s.expires_at > \(now)
           AND (s.kind = 'bearer' OR s.last_seen_at > \(now.adding(seconds: -Session.idleLimit)))
           AND a.state = 'active'
         ORDER BY g.granted_at, g.id
        """
    }

    static func signedIn(_ rows: [SessionRow]) -> SignedIn? {
        guard let row = rows.first else { return nil }
        let scope = Scope(
            office: row.office, account: row.account, name: row.name, grants: rows.compactMap(\.grant))
        return SignedIn(
            scope: scope, csrf: row.csrf, kind: row.kind == .cookie ? .cookie : .bearer,
            mustChangePassword: row.kind == .cookie && row.mustChange, officeName: row.officeName)
    }
}
