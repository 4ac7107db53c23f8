import Kernel
import Web

/// A permission and people for the tests.
enum Staff {
    static let assign = Permission("suggestions.assign", "交办建议", roles: [.officeStaff])

    static func scope(_ roles: Role...) -> Scope {
        Scope(
            office: ID(high: 1, low: 1), account: ID(high: 1, low: 2), name: "测试员",
            grants: roles.map { Scope.Grant($0) })
    }
}

/// Takes the session from a cookie named "session" or a bearer token, both holding the role's name.
struct FakeAuthenticator: Authenticator {
    var mustChangePassword = false

    func scope(for request: WebRequest) async throws -> SignedIn? {
        if request.cookies["session"] == "down" { throw Failure.unavailable("数据库暂时不能使用。", cause: "down") }
        let bearer = request.headers["Authorization"].map { String($0.dropFirst("Bearer ".count)) }
        guard let role = (bearer ?? request.cookies["session"]).flatMap(Role.init(rawValue:)) else { return nil }
        return SignedIn(
            scope: Staff.scope(role), csrf: "token-of-session", kind: bearer == nil ? .cookie : .bearer,
            mustChangePassword: mustChangePassword, officeName: "某县人大常委会")
    }
}

/// A small site: one route of each kind of access, and one that says what it was sent.
struct Site {
    enum Thing {}
    struct Unforeseen: Error { let secret = "机密" }

    let server: WebServer

    init(secure: Bool = true, mustChangePassword: Bool = false, more: [Route] = []) throws {
        server = try WebServer(
            routes: Site.routes + more, authenticator: FakeAuthenticator(mustChangePassword: mustChangePassword),
            layout: Layout(siteName: "代表工作平台") { scope in scope == nil ? [] : [MenuItem("代表建议", "/open")] },
            configuration: WebConfiguration(secureCookies: secure), logger: .silent,
            clock: { Instant(microseconds: 1_704_672_000_000_000) })
    }

    static let routes: [Route] = [
        .get("/open", .everyone, "公开页") { visit in
            .page("公开页") { FormView(action: "/open", csrf: visit.csrf, submit: "提交", fields: []) }
        },
        .post("/open", .everyone, "公开表单") { visit in .redirect(to: visit.form["next"] ?? "/", done: "已提交。") },
        .get("/member", .signedIn, "登录后可看") { visit in .text(visit.scope.name) },
        .get("/assign", .holding(Staff.assign), "交办") { _ in .text("可以交办") },
        .post("/assign", .holding(Staff.assign), "交办") { _ in .text("已交办") },
        .post("/api/assign", .holding(Staff.assign), "交办接口") { _ in .json(Array("{}".utf8)) },
        .get("/account/password", .signedIn, "修改密码") { _ in .text("改密码") },
        .get("/things/{id}", .everyone, "查看") { visit in
            let id: ID<Thing> = try visit.id("id")
            return .text(id.description)
        },
        .get("/things/new", .everyone, "新建") { _ in .text("新建") },
        .get("/broken", .everyone, "出错") { _ in throw Unforeseen() },
        .get("/conflict", .everyone, "冲突") { _ in throw Failure.conflict("这件建议已经交办。") },
        .get("/cancelled", .everyone, "中断") { _ in throw CancellationError() },
        .get("/api/invalid", .everyone, "接口") { _ in throw Failure.invalid(field: "title", "请填写\"标题\"。") },
        .post("/api/echo", .signedIn, "回显", bodyLimit: 4_000_000) { visit in
            let form = visit.form
            let uploads = form.uploads("file").map {
                "\($0.filename)|\($0.type)|\($0.bytes.map(String.init).joined(separator: ","))"
            }
            let values = form.names.sorted().map { "\($0)=\(form.all($0).joined(separator: "+"))" }
            return .text((values + uploads).joined(separator: "\n"))
        },
    ]

    /// Sends a request; `role` signs in with a session cookie.
    func send(
        _ method: WebRequest.Method, _ path: String, query: String = "", as role: Role? = nil,
        headers: [(String, String)] = [], cookies: [String] = [], body: [UInt8] = []
    ) async -> WebResponse {
        var fields = Headers(headers.map { (name: $0.0, value: $0.1) })
        let all = cookies + (role.map { ["session=\($0.rawValue)"] } ?? [])
        if !all.isEmpty { fields["Cookie"] = all.joined(separator: "; ") }
        return await server.respond(
            to: WebRequest(method: method, path: path, query: query, headers: fields, body: body))
    }

    /// Sends a url-encoded form.
    func post(
        _ path: String, _ form: String, as role: Role? = nil, headers: [(String, String)] = [], cookies: [String] = []
    ) async -> WebResponse {
        await send(
            .post, path, as: role, headers: headers + [("Content-Type", "application/x-www-form-urlencoded")],
            cookies: cookies, body: Array(form.utf8))
    }

    /// Sends a body with a bearer token, so that only its form is in question.
    func echo(_ body: [UInt8], type: String) async -> WebResponse {
        await send(
            .post, "/api/echo", headers: [("Content-Type", type), ("Authorization", "Bearer office_staff")], body: body)
    }
}

extension WebResponse {
    var string: String { String(decoding: bytes ?? [], as: UTF8.self) }
}
