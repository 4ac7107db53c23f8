/// The style sheet and the scripts of the house, served from the program itself.
struct Asset: Sendable {
    let path: String
    let type: String
    let bytes: [UInt8]
    /// Changes with the content, so that a browser may keep it for ever.
    let version: String

    static let style = Asset("/assets/renda.css", "text/css; charset=utf-8", PackageResources.renda_css)
    static let script = Asset("/assets/renda.js", "text/javascript; charset=utf-8", PackageResources.renda_js)
    /// At the root, because a browser lets it answer only for what lies beside and below it.
    static let offline = Asset("/offline.js", "text/javascript; charset=utf-8", PackageResources.offline_js)

    private init(_ path: String, _ type: String, _ bytes: [UInt8]) {
        self.path = path
        self.type = type
        self.bytes = bytes
        // FNV-1a: a fingerprint, not a signature.
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        version = String(hash, radix: 16)
    }

    /// The address pages link to.
    var address: String { "\(path)?v=\(version)" }

    /// The asset that is asked for; nil when it is none.
    static func answer(_ request: WebRequest) -> WebResponse? {
        guard let asset = [style, script, offline].first(where: { $0.path == request.path }) else { return nil }
        guard request.method == .get || request.method == .head else {
            return WebResponse(status: 405, headers: ["Allow": "GET, HEAD"], body: .bytes([]))
        }
        let isPinned = request.query["v"] == asset.version
        var headers: Headers = [
            "Cache-Control": isPinned ? "public, max-age=31536000, immutable" : "no-cache",
            "ETag": "\"\(asset.version)\"",
        ]
        if request.headers["If-None-Match"] == "\"\(asset.version)\"" {
            return WebResponse(status: 304, headers: headers, body: .bytes([]))
        }
        headers["Content-Type"] = asset.type
        return WebResponse(headers: headers, body: .bytes(asset.bytes))
    }
}
