import Kernel
import Storage

extension Job {
    /// What the platform itself does by itself.
    public static let ofPlatform: [Job] =
        [
            ClockWarnings.job, EventDelivery.job, EventDelivery.forgetting, expiredSessions, oldUploads, statistics,
            unitKeys,
        ]
        + LetterBundle.jobs

    /// Forgets the sessions nobody can use any more.
    static let expiredSessions = Job("platform.expired-sessions", "清理过期的登录", every: 3600) { app, now in
        _ = try await app.database.write { db in
            try db.run("DELETE FROM platform_session WHERE expires_at < \(now)")
        }
    }

    /// Forgets files that were uploaded to be looked at and then neither imported nor dismissed for a day.
    static let oldUploads = Job("platform.old-uploads", "清理未导入的文件", every: 3600) { app, now in
        _ = try await app.database.write { db in
            try db.run("DELETE FROM platform_upload WHERE created_at < \(now.adding(seconds: -86_400))")
        }
    }

    /// Tells the database how the rows lie, of which its choice of an index depends.
    static let statistics = Job("platform.statistics", "更新数据库的统计信息", every: 86_400) { app, _ in
        try await app.database.refreshStatistics()
    }
}
