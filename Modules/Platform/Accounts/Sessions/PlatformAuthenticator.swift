import Kernel
import Storage
import Web

/// Finds out who is asking: by the session cookie, or by `Authorization: Bearer renda_…`.
///
/// One statement a request; once a minute a second one, to note that the session is in use, which nobody waits for.
public struct PlatformAuthenticator: Authenticator {
    private let database: any Database
    private let clock: @Sendable () -> Instant
    let use: SessionUse

    public init(_ database: any Database, clock: @escaping @Sendable () -> Instant = { Instant.now() }) {
        self.database = database
        self.clock = clock
        use = SessionUse(database)
    }

    public func scope(for request: WebRequest) async throws -> SignedIn? {
        guard let (token, kind) = Self.token(of: request) else { return nil }
        let now = clock()
        let rows = try await database.fetch(SessionRow.query(token, kind, at: now), as: SessionRow.self)
        guard let first = rows.first else { return nil }
        if first.lastSeen <= now.adding(seconds: -Session.seenGrain) { use.note(token, at: now) }
        return SessionRow.signedIn(rows)
    }

    /// A bearer token counts before a cookie: who sends one means it.
    private static func token(of request: WebRequest) -> (SecretToken, Session.Kind)? {
        if let header = request.headers["Authorization"] {
            let prefix = "Bearer " + Session.bearerPrefix
            guard header.hasPrefix(prefix), let token = SecretToken(String(header.dropFirst(prefix.count))) else {
                return nil
            }
            return (token, .bearer)
        }
        return request.cookies[Session.cookieName].flatMap { SecretToken($0) }.map { ($0, .cookie) }
    }
}
