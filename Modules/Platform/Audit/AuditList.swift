import Kernel
import Storage

/// A page of the trail, newest first.
public struct AuditList: Sendable {
    /// Which of them.
    public struct Filter: Sendable, Equatable {
        public var from: Day?
        /// The last day, included.
        public var to: Day?
        public var account: AccountID?
        /// The id of a subsystem.
        public var area: String?
        /// Words of the person's name or of the action.
        public var search: String

        public init(
            from: Day? = nil, to: Day? = nil, account: AccountID? = nil, area: String? = nil, search: String = ""
        ) {
            self.from = from
            self.to = to
            self.account = account
            self.area = area
            self.search = search
        }
    }

    public let entries: [AuditEntry]
    public let total: Int
    public let head: AuditHead?

    /// Three statements. Throws `forbidden`.
    ///
    /// - Parameter titles: what the actions read as, to search in.
    public static func read(
        _ filter: Filter, titles: [String: String], limit: Int, offset: Int, by scope: Scope, _ db: any Connection
    ) throws -> AuditList {
        try scope.require(.readAudit)
        let conditions = conditions(of: filter, titles, in: scope.office)
        return AuditList(
            entries: try db.all(
                """
                SELECT \(AuditEntry.columns) FROM platform_audit WHERE \(conditions)
                 ORDER BY position DESC LIMIT \(limit) OFFSET \(offset)
                """),
            total: try db.count("SELECT COUNT(*) FROM platform_audit WHERE \(conditions)"),
            head: try AuditHead.of(scope.office, db))
    }

    private static func conditions(of filter: Filter, _ titles: [String: String], in office: OfficeID) -> SQL {
        var parts: [SQL] = ["office_id = \(office)"]
        if let day = filter.from { parts.append("at >= \(day.start)") }
        if let day = filter.to { parts.append("at < \(day.advanced(by: 1).start)") }
        if let account = filter.account { parts.append("account_id = \(account)") }
        if let area = filter.area {
            // "." is followed by "/": all actions of the subsystem, without a pattern.
            parts.append("action >= \(area + ".") AND action < \(area + "/")")
        }
        if !filter.search.isEmpty {
            let name: SQL = "account_name"
            let actions = titles.filter { $0.value.contains(filter.search) }.keys.sorted()
            parts.append("(\(.contains(name, filter.search)) OR action = \(filter.search) OR action IN \(actions))")
        }
        return SQL(parts, joined: " AND ")
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
