import Kernel
import Web

/// A browser at the fixture's site: keeps its cookies, and sends the token of the last page with each form.
struct AccountBrowser {
    let server: WebServer
    var address = "10.0.0.1"
    var cookies: [String: String] = [:]
    var csrf = ""

    init(_ fixture: AccountFixture, address: String = "10.0.0.1") {
        server = fixture.server
        self.address = address
    }

    mutating func get(_ path: String) async -> WebResponse { await send(.get, path) }

    mutating func post(_ path: String, _ fields: KeyValuePairs<String, String> = [:]) async -> WebResponse {
        let form = ([("csrf", csrf)] + fields.map { ($0.key, $0.value) })
            .map { "\($0.0)=\(Self.encoded($0.1))" }.joined(separator: "&")
        return await send(.post, path, Array(form.utf8))
    }

    mutating func signIn(_ login: String, _ password: String = AccountFixture.password) async -> WebResponse {
        _ = await get("/sign-in")
        let answer = await post("/sign-in", ["login": login, "password": password, "next": "/"])
        if answer.status == 303 { _ = await get("/account/password") }
        return answer
    }

    private mutating func send(_ method: WebRequest.Method, _ path: String, _ body: [UInt8] = []) async -> WebResponse {
        let parts = path.split(separator: "?", maxSplits: 1)
        let headers = Headers([
            (name: "Cookie", value: cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")),
            (name: "Content-Type", value: "application/x-www-form-urlencoded"),
        ])
        let answer = await server.respond(
            to: WebRequest(
                method: method, path: String(parts[0]), query: parts.count > 1 ? String(parts[1]) : "",
                headers: headers, body: body, remoteAddress: address))
        for field in answer.headers.all("Set-Cookie") {
            let pair = field.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = String(pair[1])
        }
        let page = answer.words
        if let token = page.firstRange(of: "name=\"csrf\" value=\"") {
            csrf = String(page[token.upperBound...].prefix { $0 != "\"" })
        }
        return answer
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
}

extension WebResponse {
    /// The page as text.
    var words: String { String(decoding: bytes ?? [], as: UTF8.self) }
}
