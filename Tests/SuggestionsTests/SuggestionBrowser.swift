import Composition
import Foundation
import Kernel
import Platform
import Testing
import Web

@testable import Suggestions

/// Somebody at the whole house's site, known by a token as programs are.
struct SuggestionBrowser: Sendable {
    let stage: SuggestionStage
    private let server: WebServer
    private let token: String

    init(_ stage: SuggestionStage, _ post: SuggestionPost) async throws {
        try await self.init(stage, try stage.scope(post).account, isForeign: post.isForeign)
    }

    /// As an account that the stage does not make for everybody.
    init(_ stage: SuggestionStage, _ account: AccountID, isForeign: Bool = false) async throws {
        self.stage = stage
        let commands = isForeign ? stage.there.commands : stage.here.commands
        token = try await stage.database.write { db in
            try Accounts.makeToken(for: account, label: "测试", days: 1, by: commands, db)
        }
        server = try WebServer(
            stage.app, configuration: WebConfiguration(secureCookies: false), logger: .silent)
    }

    func get(_ path: String) async -> WebResponse { await send(.get, path, "", []) }

    func post(_ path: String, _ fields: [String: [String]] = [:]) async -> WebResponse {
        let pairs = fields.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name, $0) } }
        return await send(.post, path, "application/x-www-form-urlencoded", Array(Query(pairs).encoded.utf8))
    }

    func json(_ path: String, _ text: String) async -> WebResponse {
        await send(.post, path, "application/json", Array(text.utf8))
    }

    /// A form with a file, as a browser sends it.
    func upload(_ path: String, _ fields: [String: String], _ name: String, _ bytes: [UInt8]) async -> WebResponse {
        var body = fields.sorted { $0.key < $1.key }.map { field, value in
            "--B\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n"
        }.joined()
        body += "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n"
        return await send(
            .post, path, "multipart/form-data; boundary=B", Array(body.utf8) + bytes + Array("\r\n--B--\r\n".utf8))
    }

    /// The page's words; a page that does not open fails the test.
    func page(_ path: String, _ location: SourceLocation = #_sourceLocation) async throws -> String {
        let answer = await get(path)
        try #require(answer.status == 200, "\(path): \(answer.status)", sourceLocation: location)
        return answer.words
    }

    /// How many statements the page took.
    func statements(_ path: String, _ location: SourceLocation = #_sourceLocation) async throws -> Int {
        let before = stage.database.statementsRun
        _ = try await page(path, location)
        return stage.database.statementsRun - before
    }

    private func send(
        _ method: WebRequest.Method, _ path: String, _ type: String, _ body: [UInt8]
    ) async -> WebResponse {
        let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
        return await server.respond(
            to: WebRequest(
                method: method, path: parts[0], query: parts.count > 1 ? parts[1] : "",
                headers: ["Authorization": "Bearer \(token)", "Content-Type": type], body: body))
    }
}

extension WebResponse {
    var words: String { String(decoding: bytes ?? [], as: UTF8.self) }

    /// What it says as JSON, as a dictionary of the top level.
    var object: [String: Any] {
        get throws {
            try #require(try JSONSerialization.jsonObject(with: Data(bytes ?? [])) as? [String: Any])
        }
    }

    /// The titles of the list's rows, as they stand in the table.
    var titles: [String] {
        words.matches(of: /<td data-label="标题"><a href="[^"]*">([^<]*)<\/a>/).map { String($0.1) }
    }
}
