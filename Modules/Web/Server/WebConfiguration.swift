/// Where the server listens, and what it may believe.
public struct WebConfiguration: Sendable {
    public let host: String
    public let port: Int
    /// Whether people reach it by TLS: cookies then travel by TLS alone, and browsers are told to insist on it.
    public let secureCookies: Bool
    /// Whether a proxy of ours stands before it, whose `X-Forwarded-…` fields are true.
    public let trustedProxy: Bool
    public let signInPath: String
    public let signOutPath: String
    public let passwordPath: String

    public init(
        host: String = "127.0.0.1", port: Int = 8080, secureCookies: Bool = true, trustedProxy: Bool = false,
        signInPath: String = "/sign-in", signOutPath: String = "/sign-out", passwordPath: String = "/account/password"
    ) {
        self.host = host
        self.port = port
        self.secureCookies = secureCookies
        self.trustedProxy = trustedProxy
        self.signInPath = signInPath
        self.signOutPath = signOutPath
        self.passwordPath = passwordPath
    }

    /// The browser's address: the last one a trusted proxy wrote down, otherwise the socket's.
    func remoteAddress(socket: String, _ headers: Headers) -> String {
        guard trustedProxy, let last = headers.all("X-Forwarded-For").last?.split(separator: ",").last else {
            return socket
        }
        return last.filter { $0 != " " }
    }

    /// The host the browser asked for, as it stands in its `Origin`.
    func askedHost(_ headers: Headers) -> String {
        (trustedProxy ? headers["X-Forwarded-Host"] : nil) ?? headers["Host"] ?? ""
    }
}
