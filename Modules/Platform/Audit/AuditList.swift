import Kernel
import Storage
import Web

/// A page of the trail, newest first.
public struct AuditList: Sendable {
    public static let filters = ["from", "to", "account", "area"]

    public let entries: [AuditEntry]
    public let total: Int
    public let head: AuditHead?

    /// Narrowed by day, account, part of the system, and words of the person's name or the action.
    /// Three statements. Throws `forbidden`.
    public static func read(_ query: ListQuery, by scope: Scope, _ db: any Connection) throws -> AuditList {
        try scope.require(.readAudit)
        var parts: [SQL] = ["office_id = \(scope.office)"]
        if let day = query.day("from") { parts.append("at >= \(day.start)") }
        if let day = query.day("to") { parts.append("at < \(day.advanced(by: 1).start)") }
        if let account: AccountID = query.id("account") { parts.append("account_id = \(account)") }
        if let area = query.filter("area") {
            // "." is followed by "/": all actions of the subsystem, without a pattern.
            parts.append("action >= \(area + ".") AND action < \(area + "/")")
        }
        if !query.search.isEmpty {
            let name: SQL = "account_name"
            let actions = AuditAction.titles.filter { $0.value.contains(query.search) }.keys.sorted()
            parts.append("(\(.contains(name, query.search)) OR action = \(query.search) OR action IN \(actions))")
        }
        let conditions = SQL(parts, joined: " AND ")
        return AuditList(
            entries: try db.all(
                """
                SELECT \(AuditEntry.columns) FROM platform_audit WHERE \(conditions)
                 ORDER BY position DESC LIMIT \(query.limit) OFFSET \(query.offset)
                """),
            total: try db.count("SELECT COUNT(*) FROM platform_audit WHERE \(conditions)"),
            head: try AuditHead.of(scope.office, db))
    }
}

extension Audit {
    /// The newest entries of an office. Throws `forbidden`.
    public static func latest(
        _ limit: Int, from day: Day? = nil, by scope: Scope, _ db: any Connection
    ) throws -> [AuditEntry] {
        try scope.require(.readAudit)
        let start = (day ?? Day(number: 0)).start
        return try db.all(
            """
            SELECT \(AuditEntry.columns) FROM platform_audit
             WHERE office_id = \(scope.office) AND at >= \(start)
             ORDER BY position DESC LIMIT \(limit)
            """)
    }
}

extension Day {
    /// Its first moment in China.
    fileprivate var start: Instant { Instant(microseconds: Int64(number) * 86_400_000_000 - 8 * 3_600_000_000) }
}
