import Kernel

/// A request, independent of the server that received it.
public struct WebRequest: Sendable {
    public enum Method: String, Sendable, CaseIterable {
        case get = "GET"
        case head = "HEAD"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"
        case options = "OPTIONS"
        /// Any other: no route has it.
        case other = "OTHER"
    }

    public let method: Method
    /// As it was sent: percent-encoded, beginning with "/".
    public let path: String
    public let query: Query
    public let headers: Headers
    public let cookies: [String: String]
    public let body: [UInt8]
    /// The address of the browser, or of the proxy before it; empty when unknown.
    public let remoteAddress: String
    /// The values of the route's `{names}`, decoded.
    public internal(set) var parameters: [String: String] = [:]
    /// What the form holds; filled by the server before a handler sees the request.
    public internal(set) var form = Form()
    /// Whether the address itself cannot be decoded.
    let isMalformed: Bool
    /// Whether the body was longer than its route takes; it is then empty.
    var isTooLarge = false

    public init(
        method: Method, path: String, query: String = "", headers: Headers = [:], body: [UInt8] = [],
        remoteAddress: String = ""
    ) {
        let decoded = Query(encoded: query.utf8)
        self.method = method
        self.path = path
        self.query = decoded ?? Query()
        self.headers = headers
        self.body = body
        self.remoteAddress = remoteAddress
        cookies = Cookie.read(headers)
        isMalformed = decoded == nil
    }

    /// Whether the asker is a program: its errors are JSON, and it is never sent to the sign-in page.
    public var wantsJSON: Bool {
        if path.hasPrefix("/api/") { return true }
        let accept = headers["Accept"] ?? ""
        return accept.contains("application/json") && !accept.contains("text/html")
    }

    /// The address after the host: path and query.
    public var address: String { query.pairs.isEmpty ? path : path + "?" + query.encoded }

    /// The text when it is an address within this site; nil for anything a browser might take for another site.
    public static func localPath(_ text: String?) -> String? {
        guard let text, text.utf8.count <= 2000, text.hasPrefix("/"), !text.hasPrefix("//"),
            !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
        else { return nil }
        return text
    }
}
