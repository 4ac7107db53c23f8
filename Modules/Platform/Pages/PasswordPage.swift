import Kernel
import Storage
import Web

/// Changing one's own password; also where an initial password leads.
public func passwordPages(_ app: Application, hasher: PasswordHasher = .shared) -> [Route] {
    [
        .get("/account/password", .signedIn, "修改密码") { visit in passwordPage(visit) },
        .post("/account/password", .signedIn, "修改密码") { visit in
            let change = PasswordChange(database: app.database, hasher: hasher)
            let session = visit.request.cookies[Session.cookieName].flatMap { SecretToken($0) }
            do {
                try await change.make(
                    current: visit.form["current"] ?? "", password: visit.form["password"] ?? "",
                    repeated: visit.form["repeated"] ?? "", keeping: session, by: visit.scope)
            } catch let failure as Failure where failure.kind == .invalid {
                return passwordPage(visit, failure: failure)
            }
            return .redirect(to: "/", done: "密码已修改，您在其他电脑和手机上的登录已退出。")
        },
    ]
}

private func passwordPage(_ visit: Visit, failure: Failure? = nil) -> WebResponse {
    .page("修改密码", status: failure == nil ? 200 : 422) {
        PageHeader("修改密码")
        if visit.signedIn?.mustChangePassword == true {
            Callout(.waiting, "这是初始密码。请先换成只有您自己知道的密码，再办理其他事项。")
        }
        FormView(
            action: "/account/password", csrf: visit.csrf, submit: "修改密码", next: "修改后：您在别处的登录全部退出",
            fields: [
                .password("current", "现在的密码"),
                .password("password", "新密码", autocomplete: "new-password", hint: PasswordRules.words),
                .password("repeated", "再输一次新密码", autocomplete: "new-password"),
            ], failure: failure)
    }
}
