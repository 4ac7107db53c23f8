import Kernel
import Storage

extension Accounts {
    static let operatorName = "命令行"
    private static let operatorRoles: [Role] = [.officeStaff, .officeHead, .systemAdmin]

    /// Creates the office's own account, in whose name commands act. Nobody can sign in with it: it has no password.
    static func createOperator(for office: OfficeID, _ db: any Connection) throws -> Scope {
        let account = AccountID.new(at: db.now)
        try insert(
            Draft(id: account, office: office, login: LoginName.commandLine(of: office), name: operatorName),
            mustChange: false, db)
        let scope = Scope(
            office: office, account: account, name: operatorName, grants: operatorRoles.map { Scope.Grant($0) })
        try Audit.append("platform.account-created", on: Reference(Account.kind, account), [:], by: scope, db)
        for grant in scope.grants { try insert(grant, to: account, by: scope, db) }
        return scope
    }

    /// Whether these are the office's commands acting. Who can run them holds the database itself, so they are not
    /// held to the separation of the three administrators; the trail says “命令行”.
    static func isOperator(_ scope: Scope, _ db: any Connection) throws -> Bool {
        try db.count(
            """
            SELECT COUNT(*) FROM platform_account
             WHERE id = \(scope.account) AND login = \(LoginName.commandLine(of: scope.office))
            """) == 1
    }
}

extension Scope {
    /// The office's own “命令行”, in whose name commands act when they are not told as whom.
    /// Throws `notFound` when the office has none.
    public static func `operator`(of office: OfficeID, _ db: any Connection) throws -> Scope {
        try Accounts.scope(login: LoginName.commandLine(of: office), db)
    }
}
