import Foundation
import Kernel
import Storage
import Web

@testable import Platform

/// Somebody signed in with a browser.
struct Visitor: Sendable {
    let account: AccountID
    let office: OfficeID
    let cookie: String
    let csrf: String

    init(_ account: AccountID, in office: OfficeID, _ db: any Connection) throws {
        let token = SecretToken.next()
        try Session.begin(token, .cookie, for: account, in: office, label: "", lasting: 3600, at: db.now, db)
        let csrf: String? = try db.value("SELECT csrf FROM platform_session WHERE token_hash = \(token.hash)")
        self.account = account
        self.office = office
        cookie = "\(Session.cookieName)=\(token.text)"
        self.csrf = csrf ?? ""
    }

    /// Signed in anew, where a request may have ended the session.
    func again(_ database: any Database) async throws -> Visitor {
        try await database.write { [account, office] db in try Visitor(account, in: office, db) }
    }
}

extension WebServer {
    /// What a browser would be answered; `visitor` nil: nobody is signed in.
    func ask(
        _ method: WebRequest.Method, _ path: String, _ query: String = "", by visitor: Visitor? = nil,
        withToken: Bool = true, type: String = "application/x-www-form-urlencoded", _ body: [UInt8] = []
    ) async -> WebResponse {
        var headers: Headers = ["Content-Type": type]
        if let visitor {
            headers["Cookie"] = visitor.cookie
            if withToken { headers["X-CSRF-Token"] = visitor.csrf }
        }
        let answer = await respond(
            to: WebRequest(method: method, path: path, query: query, headers: headers, body: body))
        // Nobody here reads a file to its end, which is what takes its name away.
        if case .file(let path, deleteAfter: true) = answer.body { unlink(path) }
        return answer
    }
}

extension WebResponse {
    /// The body as text.
    var text: String { String(decoding: bytes ?? [], as: UTF8.self) }
}
