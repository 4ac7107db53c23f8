import Foundation
import Kernel

extension WebServer {
    private static let doneCookie = "renda-done"

    /// Lays the page out, turns a failure into a page or JSON, and sets the cookies of the house.
    func finish(_ response: inout WebResponse, _ exchange: Exchange) {
        if let failure = response.failure {
            if exchange.request.wantsJSON {
                response.headers["Content-Type"] = "application/json; charset=utf-8"
                response.body = .bytes(JSONText.error(failure))
            } else {
                response.body = .page(.failure(failure, status: response.status))
            }
        }
        if let done = response.done {
            response.setCookie(doneCookie(String(done.prefix(200)), maxAge: 60))
        }
        guard case .page(let page) = response.body else { return }
        let done = exchange.request.cookies[Self.doneCookie]
        let context = PageContext(
            signedIn: exchange.signedIn, csrf: exchange.csrf, path: exchange.request.path,
            preferences: Preferences(exchange.request), done: done.map { String($0.prefix(200)) },
            signOutPath: configuration.signOutPath, signInPath: configuration.signInPath)
        response.headers["Content-Type"] = "text/html; charset=utf-8"
        response.body = .bytes(layout(page, context).rendered())
        if done != nil { response.setCookie(doneCookie("", maxAge: 0)) }
        if exchange.isNewToken, !exchange.csrf.isEmpty { response.setCookie(forgery.cookie(exchange.csrf)) }
    }

    private func doneCookie(_ text: String, maxAge: Int) -> Cookie {
        Cookie(Self.doneCookie, text, maxAge: maxAge, secure: configuration.secureCookies)
    }
}

extension WebResponse {
    /// For HEAD: the same headers, its length among them, and nothing after them.
    mutating func dropBody() {
        switch body {
        case .bytes(let bytes): headers["Content-Length"] = String(bytes.count)
        case .file(let path, deleteAfter: true): unlink(path)
        case .file, .page: break
        }
        body = .bytes([])
    }
}
