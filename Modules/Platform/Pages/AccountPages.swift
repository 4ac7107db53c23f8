import Kernel
import Storage
import Web

/// The office's accounts: found, created, granted roles, locked and closed. What each administrator sees differs.
public func accountPages(_ app: Application, hasher: PasswordHasher = .shared) throws -> [Route] {
    let directory = try SubjectDirectory(app)
    return [
        .get("/accounts", .holding(.viewAccounts), "查看账号") { visit in
            let query = visit.list(sorts: AccountList.Order.allCases.map(\.rawValue), filters: ["state", "role"])
            let scope = visit.scope
            let list = try await app.database.read { db in
                try AccountList.read(
                    AccountList.Filter(query), AccountList.Order(rawValue: query.sort) ?? .login,
                    descending: query.descending, limit: query.limit, offset: query.offset, directory, by: scope, db)
            }
            return accountListPage(list, query, visit)
        },
        .get("/accounts/new", .holding(.manageAccounts), "新建账号") { visit in newAccountPage(visit) },
        .post("/accounts", .holding(.manageAccounts), "新建账号") { visit in
            do {
                return try await createAccount(visit, app, hasher)
            } catch let failure as Failure where failure.kind == .invalid {
                return newAccountPage(visit, failure: failure)
            }
        },
        .get("/accounts/{id}", .holding(.viewAccounts), "查看账号") { visit in
            accountPage(try await AccountView.read(visit, app, directory), visit)
        },
    ] + accountActions(app, hasher) + grantPages(app, directory)
}

extension AccountList.Filter {
    fileprivate init(_ query: ListQuery) {
        self.init(
            state: query.choice("state"),
            role: query.choice("role"), search: query.search)
    }
}

private func accountListPage(_ list: AccountList, _ query: ListQuery, _ visit: Visit) -> WebResponse {
    .page("账号", wide: true) {
        PageHeader("账号", lead: "系统管理员建账号，安全管理员授角色，审计管理员看记录。") {
            if visit.scope.may(.manageAccounts) { Link("新建账号", "/accounts/new") }
        }
        FilterBar(
            query, search: "登录名、姓名",
            fields: [
                .select("state", "状态", Account.State.allCases.map { Option($0.rawValue, $0.title) }),
                .select("role", "角色", Role.allCases.map { Option($0.rawValue, $0.title) }),
            ])
        DataTable(
            list.accounts, caption: "账号", list: query,
            columns: [
                .link("登录名", sort: "login", { shownLogin($0) }, href: { "/accounts/\($0.id)" }),
                .text("姓名", sort: "name") { $0.name },
                .html("状态") { accountStatus($0, at: visit.now).html },
                .text("角色") { account in
                    (list.grants[account.id] ?? []).map { Accounts.title(of: $0.grant, list.subjects) }
                        .joined(separator: "、")
                },
                .day("建立日期", sort: "created") { $0.createdAt.day },
            ])
        Pager(query, total: list.total)
    }
}

private func newAccountPage(_ visit: Visit, failure: Failure? = nil) -> WebResponse {
    .page("新建账号", status: failure == nil ? 200 : 422) {
        PageHeader("新建账号", crumbs: [Link("账号", "/accounts")])
        FormView(
            action: "/accounts", csrf: visit.csrf, submit: "新建账号", next: "提交后：显示一次初始密码，再由安全管理员授予角色",
            fields: [
                .text(
                    "login", "登录名", hint: "2 到 64 个字，用汉字、字母、数字和 . _ - @；全库不能重复。", required: true,
                    maxLength: 64),
                .text("name", "姓名", required: true, maxLength: 50),
            ], form: failure == nil ? nil : visit.form, failure: failure)
    }
}

private func createAccount(_ visit: Visit, _ app: Application, _ hasher: PasswordHasher) async throws -> WebResponse {
    let login = try visit.form.required("login", "登录名", maxLength: 64)
    let name = try visit.form.required("name", "姓名", maxLength: 50)
    let password = PasswordGenerator.next()
    let hash = try await hasher.hash(password)
    let scope = visit.scope
    let account = try await app.database.write { db in
        let id = try Accounts.create(
            office: scope.office, login: login, name: name, password: hash, mustChange: true, by: scope, db)
        return try Accounts.named(id, in: scope.office, db)
    }
    return initialPasswordPage("账号已新建", account, password, next: "请把初始密码当面交给本人，再请安全管理员授予角色。")
}

/// The only time the initial password can be read.
func initialPasswordPage(_ title: String, _ account: Account, _ password: String, next: String) -> WebResponse {
    .page(title) {
        PageHeader(title, crumbs: [Link("账号", "/accounts"), Link(account.name, "/accounts/\(account.id)")])
        Callout(.done, "初始密码只显示这一次。\(next)首次登录时必须修改。")
        FactList([
            Fact("登录名", account.login), Fact("姓名", account.name),
            Fact("初始密码") {
                code(password)
                " "
                CopyButton("复制", text: password)
            },
        ])
    }
}

func shownLogin(_ account: Account) -> String { account.login.contains(":") ? "（命令行）" : account.login }

func accountStatus(_ account: Account, at now: Instant) -> Status {
    switch account.state {
    case .active where account.isShut(at: now): Status("输错密码，暂时锁定", .late)
    case .active where account.mustChange: Status("待改初始密码", .waiting)
    case .active: Status(account.state.title, .done)
    case .locked: Status(account.state.title, .late)
    case .closed: Status(account.state.title, .neutral)
    }
}
