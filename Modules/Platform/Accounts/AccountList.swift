import Kernel
import Storage

/// A page of the office's accounts.
public struct AccountList: Sendable {
    /// Which of them.
    public struct Filter: Sendable, Equatable {
        public var state: Account.State?
        /// Who holds it, of whatever subject.
        public var role: Role?
        /// Words of the login or the name.
        public var search: String

        public init(state: Account.State? = nil, role: Role? = nil, search: String = "") {
            self.state = state
            self.role = role
            self.search = search
        }
    }

    public enum Order: String, CaseIterable, Sendable { case login, name, created }

    public let accounts: [Account]
    /// The roles each holds.
    public let grants: [AccountID: [HeldGrant]]
    /// The names of what the roles are bound to.
    public let subjects: [ID<Never>: String]
    /// How many there are on all pages.
    public let total: Int

    /// Three statements, and one for each kind of subject. Throws `forbidden`.
    public static func read(
        _ filter: Filter, _ order: Order = .login, descending: Bool = false, limit: Int, offset: Int,
        _ directory: SubjectDirectory, by scope: Scope, _ db: any Connection
    ) throws -> AccountList {
        try scope.require(.viewAccounts)
        let conditions = conditions(of: filter, in: scope.office)
        let total = try db.count("SELECT COUNT(*) FROM platform_account WHERE \(conditions)")
        let accounts: [Account] = try db.all(
            """
            SELECT \(Account.columns) FROM platform_account WHERE \(conditions)
             ORDER BY \(ordering(order, descending)) LIMIT \(limit) OFFSET \(offset)
            """)
        let grants = try Accounts.grants(of: accounts.map(\.id), in: scope.office, db)
        return AccountList(
            accounts: accounts, grants: Dictionary(grouping: grants, by: \.account),
            subjects: try directory.names(of: grants.map(\.grant), in: scope.office, db), total: total)
    }

    private static func conditions(of filter: Filter, in office: OfficeID) -> SQL {
        var parts: [SQL] = ["office_id = \(office)"]
        if !filter.search.isEmpty {
            let login: SQL = "login"
            let name: SQL = "name"
            parts.append(
                "(\(.contains(login, LoginName.folded(filter.search))) OR \(.contains(name, filter.search)))")
        }
        if let state = filter.state { parts.append("state = \(state)") }
        if let role = filter.role {
            parts.append(
                """
                id IN (SELECT account_id FROM platform_grant
                        WHERE office_id = \(office) AND role = \(role.rawValue) AND revoked_at IS NULL)
                """)
        }
        return SQL(parts, joined: " AND ")
    }

    private static func ordering(_ order: Order, _ descending: Bool) -> SQL {
        switch (order, descending) {
        case (.name, false): "name, id"
        case (.name, true): "name DESC, id DESC"
        case (.created, false): "created_at, id"
        case (.created, true): "created_at DESC, id DESC"
        case (.login, false): "login"
        case (.login, true): "login DESC"
        }
    }
}

extension Accounts {
    /// The role and what it is bound to: "承办单位经办人（示例局）".
    public static func title(of grant: Scope.Grant, _ subjects: [ID<Never>: String]) -> String {
        guard let subject = grant.subject else { return grant.role.title }
        return "\(grant.role.title)（\(subjects[subject] ?? "对象已不在")）"
    }
}
