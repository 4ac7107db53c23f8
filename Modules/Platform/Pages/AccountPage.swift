import Kernel
import Storage
import Web

/// What the page of an account shows.
struct AccountView: Sendable {
    let account: Account
    let grants: [HeldGrant]
    let subjects: [ID<Never>: String]

    static func read(_ visit: Visit, _ app: Application, _ directory: SubjectDirectory) async throws -> AccountView {
        let scope = visit.scope
        let id: AccountID = try visit.id("id")
        return try await app.database.read { db in
            let account = try Accounts.named(id, in: scope.office, db)
            let grants = try Accounts.grants(of: [id], in: scope.office, db)
            return AccountView(
                account: account, grants: grants,
                subjects: try directory.names(of: grants.map(\.grant), in: scope.office, db))
        }
    }
}

func accountPage(_ view: AccountView, _ visit: Visit) -> WebResponse {
    let account = view.account
    let address = "/accounts/\(account.id)"
    return .page(account.name) {
        PageHeader(account.name, crumbs: [Link("账号", "/accounts")]) {
            if visit.scope.may(.readAudit) { Link("看他的审计记录", "/audit?account=\(account.id)") }
        }
        FactList([
            Fact("登录名", shownLogin(account)), Fact("状态") { accountStatus(account, at: visit.now) },
            Fact("建立", account.createdAt.minuteText), Fact("上次改密码", account.passwordChangedAt?.minuteText),
        ])
        Panel("角色") {
            DataTable(
                view.grants, caption: "现有角色", empty: "还没有角色，登录后什么也不能办。请安全管理员授予。",
                columns: [
                    .text("角色") { Accounts.title(of: $0.grant, view.subjects) },
                    .text("授予时间") { $0.grantedAt.minuteText },
                ] + (mayGrant(view, visit) ? [revokeColumn(address, visit)] : []))
            if mayGrant(view, visit), account.state != .closed { grantLinks(address) }
        }
        ActionForms(csrf: visit.csrf, accountForms(view, address, visit))
    }
}

private func mayGrant(_ view: AccountView, _ visit: Visit) -> Bool {
    visit.scope.may(.grantRoles) && view.account.id != visit.scope.account
}

private func revokeColumn(_ address: String, _ visit: Visit) -> Column<HeldGrant> {
    .html("收回") { held in
        FormView(
            action: "\(address)/grants/\(held.id)/revoke", csrf: visit.csrf, submit: "收回", fields: [],
            prefix: "r-"
        ).html
    }
}

private func grantLinks(_ address: String) -> HTML {
    p {
        "授予角色："
        for bound in Role.Bound.allKinds {
            Link(bound.title, "\(address)/grants/new/\(bound.rawValue)")
            " "
        }
    }
}

extension Role.Bound {
    static let allKinds: [Role.Bound] = [.nothing, .unit, .delegation, .person, .committee]
}

/// The buttons of this administrator for an account in this state.
private func accountForms(_ view: AccountView, _ address: String, _ visit: Visit) -> [ActionForm] {
    let account = view.account
    guard account.state != .closed, account.id != visit.scope.account, !account.login.contains(":") else { return [] }
    var forms: [ActionForm] = []
    if visit.scope.may(.grantRoles) {
        forms.append(
            account.isShut(at: visit.now)
                ? ActionForm("解锁", action: "\(address)/unlock", submit: "解锁", next: "解锁后：本人可以马上登录", primary: true)
                : ActionForm("锁定", action: "\(address)/lock", submit: "锁定", next: "锁定后：本人立即退出，解锁前不能登录"))
    }
    if visit.scope.may(.manageAccounts) {
        forms.append(
            ActionForm("重设密码", action: "\(address)/password", submit: "重设密码", next: "重设后：显示一次新的初始密码，本人在别处的登录退出"))
        forms.append(
            ActionForm(
                "停用账号", action: "\(address)/close", submit: "停用账号", next: "停用后：不能再登录，办过的事仍记在他名下，不能恢复",
                fields: [.check("sure", "确定停用“\(account.name)”的账号")]))
    }
    return forms
}
