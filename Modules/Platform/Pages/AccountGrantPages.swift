import Kernel
import Storage
import Web

/// Granting a role and taking it back.
func grantPages(_ app: Application, _ directory: SubjectDirectory) -> [Route] {
    [
        .get("/accounts/{id}/grants/new/{bound}", .holding(.grantRoles), "授予角色") { visit in
            try await GrantForm.read(visit, app, directory).page(visit)
        },
        .post("/accounts/{id}/grants/new/{bound}", .holding(.grantRoles), "授予角色") { visit in
            do {
                let id: AccountID = try visit.id("id")
                let scope = visit.scope
                let grant = try GrantForm.grant(in: visit.form)
                try await app.database.write { db in try Accounts.grant(grant, to: id, directory, by: scope, db) }
                return .redirect(to: "/accounts/\(id)", done: "已授予“\(grant.role.title)”，马上生效。")
            } catch let failure as Failure where failure.kind == .invalid || failure.kind == .conflict {
                return try await GrantForm.read(visit, app, directory).page(visit, failure: failure)
            }
        },
        .post("/accounts/{id}/grants/{grant}/revoke", .holding(.grantRoles), "收回角色") { visit in
            let id: AccountID = try visit.id("id")
            let grant: ID<HeldGrant> = try visit.id("grant")
            let scope = visit.scope
            try await app.database.write { db in try Accounts.revoke(grant, of: id, by: scope, db) }
            return .redirect(to: "/accounts/\(id)", done: "角色已收回，马上生效。")
        },
    ]
}

/// The form of a grant: the roles bound to one kind of thing, and the things.
private struct GrantForm: Sendable {
    let account: Account
    let bound: Role.Bound
    let subjects: [Option]

    static func read(_ visit: Visit, _ app: Application, _ directory: SubjectDirectory) async throws -> GrantForm {
        guard let bound = Role.Bound(rawValue: try visit.parameter("bound")) else {
            throw Failure.notFound("没有找到您要看的内容。")
        }
        let id: AccountID = try visit.id("id")
        let office = visit.scope.office
        return try await app.database.read { db in
            GrantForm(
                account: try Accounts.named(id, in: office, db), bound: bound,
                subjects: try directory.choices(for: bound, in: office, db).map { Option($0.id.description, $0.name) })
        }
    }

    static func grant(in form: Form) throws -> Scope.Grant {
        guard let role = Role(rawValue: form.text("role")) else {
            throw Failure.invalid(field: "role", "请选择角色。")
        }
        return Scope.Grant(role, of: try form.optionalID("subject", role.bound.title))
    }

    func page(_ visit: Visit, failure: Failure? = nil) -> WebResponse {
        let roles = Role.allCases.filter { $0.bound == bound }.map { Option($0.rawValue, $0.title) }
        let only = roles.count == 1 ? roles.first : nil
        let address = "/accounts/\(account.id)"
        let role: [FormField] =
            if let only { [.hidden("role", only.value)] } else { [.choice("role", "角色", roles, required: true)] }
        let subject: [FormField] =
            bound == .nothing ? [] : [.choice("subject", bound.title, subjects, style: .menu, required: true)]
        return .page("授予角色", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "授予角色：\(only?.title ?? bound.title)", lead: "给“\(account.name)”授予。三员（系统、安全、审计管理员）不能由同一人兼任。",
                crumbs: [Link("账号", "/accounts"), Link(account.name, address)])
            FormView(
                action: "\(address)/grants/new/\(bound.rawValue)", csrf: visit.csrf, submit: "授予",
                next: "授予后：本人下一次点击就生效，记入审计", fields: role + subject,
                form: failure == nil ? nil : visit.form, failure: failure)
        }
    }
}
