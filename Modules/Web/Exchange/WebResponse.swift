import Kernel

/// What is answered, independent of the server that sends it.
public struct WebResponse: Sendable {
    public enum Body: Sendable {
        case bytes([UInt8])
        /// A file streamed from that path, and deleted after if so said.
        case file(String, deleteAfter: Bool)
        /// A page the server puts into the layout.
        case page(Page)
    }

    public var status: Int
    public var headers: Headers
    public var body: Body
    /// What `redirect` says on the next page.
    var done: String?
    /// What the server renders as a page or as JSON.
    var failure: Failure?

    public init(status: Int = 200, headers: Headers = [:], body: Body) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    public mutating func setCookie(_ cookie: Cookie) { headers.add("Set-Cookie", cookie.field) }

    public func with(cookie: Cookie) -> WebResponse {
        var copy = self
        copy.setCookie(cookie)
        return copy
    }

    public func with(header name: String, _ value: String) -> WebResponse {
        var copy = self
        copy.headers[name] = value
        return copy
    }

    /// The bytes of the body; nil for a file or a page not yet laid out.
    public var bytes: [UInt8]? { if case .bytes(let bytes) = body { bytes } else { nil } }
}
