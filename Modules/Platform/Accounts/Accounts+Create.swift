import Kernel
import Storage

extension Accounts {
    /// Creates an account.
    ///
    /// - Parameters:
    ///   - password: hashed beforehand, outside of the transaction.
    ///   - grants: what the creator may grant only as security administrator or at the command line; the web creates
    ///     accounts without rights. A person or delegation named by them is the caller's to have read.
    ///   - mustChange: whether the first sign-in must choose another password.
    /// - Throws: `forbidden`; `invalid` for a login that is taken or badly written, and for roles one person may not
    ///   hold together.
    public static func create(
        office: OfficeID, login: String, name: String, password: PasswordHash, grants: [Scope.Grant] = [],
        mustChange: Bool, by scope: Scope, _ db: any Connection
    ) throws -> AccountID {
        try scope.require(.manageAccounts)
        if try !isOperator(scope, db) {
            guard scope.office == office else { throw Failure.forbidden("只能管理本机关的账号。") }
            if !grants.isEmpty { try scope.require(.grantRoles) }
        }
        let login = try LoginName.checked(login)
        let name = name.trimmed
        guard (1...50).contains(name.unicodeScalars.count), !name.hasControlCharacters else {
            throw Failure.invalid(field: "name", "请填写姓名，最多 50 个字。")
        }
        guard try db.count("SELECT COUNT(*) FROM platform_account WHERE login = \(login)") == 0 else {
            throw Failure.invalid(field: "login", "登录名“\(login)”已有人用，请换一个。")
        }
        try refuseSeparated(grants.map(\.role))
        let draft = Draft(id: .new(at: db.now), office: office, login: login, name: name, password: password)
        try insert(draft, mustChange: mustChange, db)
        let actor = Scope(office: office, account: scope.account, name: scope.name, grants: scope.grants)
        try Audit.append(
            "platform.account-created", on: Reference(Account.kind, draft.id), ["login": login, "name": name],
            by: actor, db)
        for grant in Set(grants).sorted(by: { $0.role.rawValue < $1.role.rawValue }) {
            try checkSubject(of: grant, in: office, db)
            try insert(grant, to: draft.id, by: actor, db)
        }
        return draft.id
    }

    /// An account about to be written.
    struct Draft {
        let id: AccountID
        let office: OfficeID
        let login: String
        let name: String
        var password: PasswordHash?
    }

    static func insert(_ draft: Draft, mustChange: Bool, _ db: any Connection) throws {
        let changedAt: Instant? = draft.password == nil ? nil : db.now
        try db.run(
            """
            INSERT INTO platform_account (id, office_id, login, name, password_hash, state, failures, locked_until,
                                          password_changed_at, must_change, created_at)
            VALUES (\(draft.id), \(draft.office), \(draft.login), \(draft.name), \(draft.password?.text),
                    \(Account.State.active), 0, \(Instant?.none), \(changedAt), \(mustChange), \(db.now))
            """)
    }
}
