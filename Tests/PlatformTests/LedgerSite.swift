import Kernel
import Storage
import Web

@testable import Platform

/// The pages of ledgers and reports, asked as a browser asks them.
struct LedgerSite: Sendable {
    let server: WebServer

    init(_ stage: LedgerStage, as scope: Scope) throws {
        var subsystem = Subsystem(id: "test", title: "测试")
        subsystem.brings = { _ in
            var brings = Contributions()
            brings.ledgers = [OfficeLedger(), UnitLedger(), MeetingLedger(), ItemLedger()]
            brings.statistics = StatisticTests.catalogue
            return brings
        }
        let app = try Application([subsystem], over: stage.database)
        server = try WebServer(
            routes: ledgerPages(app) + reportPages(app), authenticator: Desk(scope: scope),
            layout: { page, _ in page.content }, configuration: WebConfiguration(), logger: .init(label: "test"))
    }

    func get(_ path: String, _ query: String = "") async -> WebResponse {
        await server.respond(to: WebRequest(method: .get, path: path, query: query))
    }

    func post(_ path: String, _ body: String) async -> WebResponse {
        await send(path, "application/x-www-form-urlencoded", Array(body.utf8))
    }

    /// Uploads files under the field of the import's form.
    func upload(_ files: [LedgerFile]) async -> WebResponse {
        var body: [UInt8] = []
        for file in files {
            body += Array(
                "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(file.name)\"\r\n\r\n".utf8)
            body += file.bytes + Array("\r\n".utf8)
        }
        return await send("/ledgers", "multipart/form-data; boundary=B", body + Array("--B--\r\n".utf8))
    }

    /// Pastes a text as this ledger's, as a browser sends the form when no file is chosen.
    func paste(_ text: String, as ledger: String) async -> WebResponse {
        let fields = [("ledger", ledger), ("paste", text)].map { name, value in
            "--B\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let file = "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\"\r\n\r\n\r\n"
        return await send(
            "/ledgers", "multipart/form-data; boundary=B", Array((file + fields.joined() + "--B--\r\n").utf8))
    }

    private func send(_ path: String, _ type: String, _ body: [UInt8]) async -> WebResponse {
        await server.respond(
            to: WebRequest(
                method: .post, path: path, headers: ["Content-Type": type, "X-CSRF-Token": Desk.csrf], body: body))
    }

    private struct Desk: Authenticator {
        static let csrf = "c"
        let scope: Scope

        func scope(for request: WebRequest) async throws -> SignedIn? {
            SignedIn(scope: scope, csrf: Self.csrf, kind: .bearer)
        }
    }
}

extension WebResponse {
    /// What the browser would show.
    var shown: String {
        switch body {
        case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
        case .page(let page): page.content.string
        case .file(let path, _): path
        }
    }

    var location: String { headers["Location"] ?? "" }
}
