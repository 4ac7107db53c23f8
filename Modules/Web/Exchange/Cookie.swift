/// A cookie to set in the browser.
public struct Cookie: Sendable {
    public enum SameSite: String, Sendable { case strict = "Strict", lax = "Lax" }

    public let name: String
    public let value: String
    /// Seconds to keep it; nil until the browser closes, 0 to forget it now.
    public let maxAge: Int?
    public let path: String
    public let httpOnly: Bool
    public let sameSite: SameSite
    /// Whether it travels by TLS alone.
    public let secure: Bool

    public init(
        _ name: String, _ value: String, maxAge: Int? = nil, path: String = "/", httpOnly: Bool = true,
        sameSite: SameSite = .lax, secure: Bool
    ) {
        self.name = name
        self.value = value
        self.maxAge = maxAge
        self.path = path
        self.httpOnly = httpOnly
        self.sameSite = sameSite
        self.secure = secure
    }

    /// The value of its `Set-Cookie` field; the cookie's value is percent-encoded.
    var field: String {
        var text = "\(name)=\(PercentCoding.encoded(value)); Path=\(path); SameSite=\(sameSite.rawValue)"
        if let maxAge { text += "; Max-Age=\(maxAge)" }
        if httpOnly { text += "; HttpOnly" }
        if secure { text += "; Secure" }
        return text
    }

    /// The names and values of a request's `Cookie` fields; one that cannot be read is left out.
    static func read(_ headers: Headers) -> [String: String] {
        var cookies: [String: String] = [:]
        for part in headers.all("Cookie").flatMap({ $0.split(separator: ";") }) {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, let value = PercentCoding.decoded(pair[1].utf8, plusIsSpace: false) else { continue }
            cookies[pair[0].filter { $0 != " " }] = value
        }
        return cookies
    }
}
