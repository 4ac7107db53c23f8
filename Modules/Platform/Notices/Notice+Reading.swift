import Kernel
import Storage

extension Notice {
    /// Somebody's notices, unread first and then newest first, and how many there are. Two statements.
    public static func list(
        for scope: Scope, limit: Int, offset: Int, _ db: any Connection
    ) throws -> (notices: [Notice], total: Int) {
        let notices: [Notice] = try db.all(
            """
            SELECT \(columns) FROM platform_notice
             WHERE office_id = \(scope.office) AND account_id = \(scope.account)
             ORDER BY CASE WHEN read_at IS NULL THEN 0 ELSE 1 END, created_at DESC, id DESC
             LIMIT \(limit) OFFSET \(offset)
            """)
        let total = try db.count(
            """
            SELECT COUNT(*) FROM platform_notice
             WHERE office_id = \(scope.office) AND account_id = \(scope.account)
            """)
        return (notices, total)
    }

    /// The number beside “消息” in the menu. One statement, answered from an index.
    public static func unread(for scope: Scope, _ db: any Connection) throws -> Int {
        try db.count(
            """
            SELECT COUNT(*) FROM platform_notice
             WHERE office_id = \(scope.office) AND account_id = \(scope.account) AND read_at IS NULL
            """)
    }

    /// Whether somebody was ever told of this case. One statement.
    public static func wasSent(about page: Reference, to scope: Scope, _ db: any Connection) throws -> Bool {
        try db.count(
            """
            SELECT COUNT(*) FROM platform_notice
             WHERE office_id = \(scope.office) AND account_id = \(scope.account)
               AND page_kind = \(page.kind) AND page_id = \(page.id)
            """) > 0
    }

    /// Marks one of somebody's own notices as read; gives it. Throws `notFound` for another's.
    @discardableResult public static func markRead(
        _ id: ID<Notice>, for scope: Scope, _ db: any Connection
    ) throws -> Notice {
        let notice: Notice = try db.first(
            """
            SELECT \(columns) FROM platform_notice
             WHERE office_id = \(scope.office) AND account_id = \(scope.account) AND id = \(id)
            """
        ).orNotFound("没有这条消息。")
        if notice.readAt == nil {
            try db.run(
                "UPDATE platform_notice SET read_at = \(db.now) WHERE office_id = \(scope.office) AND id = \(id)")
        }
        return notice
    }

    /// Marks all of somebody's notices as read; gives how many were not.
    @discardableResult public static func markAllRead(for scope: Scope, _ db: any Connection) throws -> Int {
        try db.run(
            """
            UPDATE platform_notice SET read_at = \(db.now)
             WHERE office_id = \(scope.office) AND account_id = \(scope.account) AND read_at IS NULL
            """)
    }
}
