import Kernel
import Storage

extension Job {
    /// What the platform itself does by itself.
    public static let ofPlatform: [Job] = [ClockWarnings.job, EventDelivery.job, expiredSessions]

    /// Forgets the sessions nobody can use any more.
    static let expiredSessions = Job("platform.expired-sessions", "清理过期的登录", every: 3600) { app, now in
        _ = try await app.database.write { db in
            try db.run("DELETE FROM platform_session WHERE expires_at < \(now)")
        }
    }
}
