import Kernel
import Storage
import Web

/// Signing in and out.
///
/// - Parameter secureCookies: whether people reach the site by TLS; as in `WebConfiguration`.
public func signInPages(
    _ app: Application, secureCookies: Bool = true, hasher: PasswordHasher = .shared,
    limiter: SignInLimiter = SignInLimiter()
) -> [Route] {
    let signIn = SignIn(app.database, hasher: hasher, limiter: limiter)
    return [
        .get("/sign-in", .everyone, "登录") { visit in
            if visit.scope != nil { return .redirect(to: WebRequest.localPath(visit.request.query["next"]) ?? "/") }
            return signInPage(visit, next: visit.request.query["next"])
        },
        .post("/sign-in", .everyone, "登录") { visit in
            do {
                let login = try visit.form.required("login", "登录名", maxLength: 200)
                guard let password = visit.form["password"], !password.isEmpty else {
                    throw Failure.invalid(field: "password", "请填写密码。")
                }
                let token = try await signIn.begin(
                    login: login, password: password, from: visit.request.remoteAddress, at: visit.now)
                return .redirect(to: WebRequest.localPath(visit.form["next"]) ?? "/")
                    .with(cookie: Cookie(Session.cookieName, token.text, secure: secureCookies))
            } catch let failure as Failure where failure.kind == .invalid || failure.kind == .forbidden {
                return signInPage(visit, next: visit.form["next"], failure: failure)
            }
        },
        .post("/sign-out", .signedIn, "退出") { visit in
            if let token = visit.request.cookies[Session.cookieName].flatMap({ SecretToken($0) }) {
                let scope = visit.scope
                try await app.database.write { db in
                    try Session.end(token, db)
                    try Audit.append("platform.sign-out", on: scope.reference, [:], by: scope, db)
                }
            }
            return .redirect(to: "/sign-in", done: "已退出。")
                .with(cookie: Cookie(Session.cookieName, "", maxAge: 0, secure: secureCookies))
        },
    ]
}

private func signInPage(_ visit: OpenVisit, next: String?, failure: Failure? = nil) -> WebResponse {
    .page("登录", status: failure?.kind.httpStatus ?? 200) {
        PageHeader("登录", lead: "用机关发给您的登录名和密码登录。")
        FormView(
            action: "/sign-in", csrf: visit.csrf, submit: "登录", next: "忘记密码时，请找本机关的系统管理员重设。",
            fields: [
                .text("login", "登录名", required: true, maxLength: 200),
                .password("password", "密码"),
                .hidden("next", WebRequest.localPath(next) ?? "/"),
            ],
            form: failure == nil ? nil : visit.form, failure: failure)
    }
}
