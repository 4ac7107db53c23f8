import Kernel

/// Whether a request that changes something comes from a page of ours (CSRF).
struct ForgeryCheck: Sendable {
    let configuration: WebConfiguration

    /// The name of the cookie that binds the forms of people who have not signed in. With TLS the prefix keeps any
    /// neighbouring host from setting it.
    var cookieName: String { configuration.secureCookies ? "__Host-renda-csrf" : "renda-csrf" }

    /// The token of a browser that has not signed in; nil when it has none yet.
    func token(_ request: WebRequest) -> String? {
        request.cookies[cookieName].flatMap { $0.utf8.count == 32 ? $0 : nil }
    }

    static func newToken() -> String {
        (0..<2).map { _ in
            let digits = String(UInt64.random(in: .min ... .max), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    func cookie(_ token: String) -> Cookie {
        Cookie(cookieName, token, sameSite: .strict, secure: configuration.secureCookies)
    }

    /// Throws `forbidden` unless the request comes from our own site and carries the expected token.
    func check(_ request: WebRequest, expected: String?) throws {
        guard isSameSite(request), let expected, !expected.isEmpty,
            let given = request.headers["X-CSRF-Token"] ?? request.form["csrf"], Self.equal(given, expected)
        else { throw Failure.forbidden("页面已过期，或请求不是从本系统的页面发出的。请返回刷新页面后重新提交。") }
    }

    private func isSameSite(_ request: WebRequest) -> Bool {
        if let site = request.headers["Sec-Fetch-Site"], site != "same-origin", site != "none" { return false }
        guard let origin = request.headers["Origin"] else { return true }
        let host = configuration.askedHost(request.headers)
        return !host.isEmpty && (origin == "https://\(host)" || origin == "http://\(host)")
    }

    /// Takes the same time wherever the two differ.
    private static func equal(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        return zip(left.utf8, right.utf8).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
