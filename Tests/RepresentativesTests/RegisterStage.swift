import Foundation
import Kernel
import Logging
import Platform
import RepresentativesContract
import RepresentativesWeb
import Storage
import StorageTesting
import Testing
import Web

@testable import Representatives

/// Two offices over a database of their own, and the pages of the register.
struct RegisterStage: Sendable {
    let database: any Database
    let application: Application
    let office: OfficeID
    let otherOffice: OfficeID
    let staff: Scope
    let directory: any DeputyDirectory

    /// - Parameter subsystems: the whole house where a test needs more of it.
    static func with(
        _ backend: TestBackend, in subsystems: [Subsystem] = [platform, representativesWithPages, .withoutSuggestions],
        _ body: (RegisterStage) async throws -> Void
    ) async throws {
        try await backend.with(Application.migrations(of: subsystems)) { database in
            try await body(RegisterStage(try Application(subsystems, over: database)))
        }
    }

    private init(_ application: Application) async throws {
        self.application = application
        database = application.database
        directory = try application.ports.require(RepresentativesPort.directory)
        (office, otherOffice) = try await database.write { db in
            let offices = try ["甲", "乙"].map { name in
                try Office.found(
                    name: "\(name)市人大常委会", shortName: "\(name)市", level: .city, area: "\(name)市", clockRules: [], db
                ).office
            }
            return (offices[0], offices[1])
        }
        staff = Self.scope(office, .officeStaff)
    }

    static func scope(_ office: OfficeID, _ role: Role, of subject: ID<Never>? = nil) -> Scope {
        Scope(office: office, account: .new(), name: "测试人员", grants: [Scope.Grant(role, of: subject)])
    }

    func scope(_ role: Role, of subject: ID<Never>? = nil) -> Scope { Self.scope(office, role, of: subject) }

    /// Imports these texts, each under its file name.
    @discardableResult func run(_ files: KeyValuePairs<String, String>, by scope: Scope? = nil) async throws
        -> LedgerReport
    {
        let actor = scope ?? staff
        let files = files.map { LedgerFile($0.key, Array($0.value.utf8)) }
        return try await LedgerImport(application).run(files, .write, over: database) { _ in actor }
    }

    /// Imports deputies, who must all be accepted.
    func fill(_ lines: [DeputySheet.Line], by scope: Scope? = nil) async throws {
        let report = try await run(["代表.csv": DeputySheet.text(lines)], by: scope)
        try #require(report.isWritten && !report.hasFaults, "\(report.faults.map(\.text))")
    }

    func tenure(_ code: String) async throws -> Tenure {
        try await database.read { [staff] db in try #require(try Tenure.coded(code, for: staff, db).first) }
    }

    func tenures() async throws -> [ListedTenure] {
        try await database.read { [staff] db in
            try TenureListing(TenureFilter(), order: .code).page(limit: 1000, offset: 0, for: staff, db).tenures
        }
    }

    func take(
        _ event: TenureEvent, on code: String, _ raw: [String: [String]], seen: Int? = nil, by scope: Scope? = nil
    ) async throws {
        let id = try await tenure(code).id
        let actor = scope ?? staff
        try await database.write { db in
            _ = try CaseEngine.tenures.take(event, on: id.asID(), raw, seen: seen, by: actor, db)
        }
    }

    func count(_ table: SQL) async throws -> Int {
        try await database.read { db in try db.count("SELECT COUNT(*) FROM \(table)") }
    }

    /// What the pages answer this person.
    func answer(_ method: WebRequest.Method, _ path: String, _ form: String = "", as scope: Scope) async throws
        -> WebResponse
    {
        let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
        let server = try WebServer(
            routes: try application.pages().routes, authenticator: Known(scope: scope),
            layout: { page, _ in page.content }, configuration: WebConfiguration(secureCookies: false),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        return await server.respond(
            to: WebRequest(
                method: method, path: parts[0], query: parts.count > 1 ? parts[1] : "",
                headers: ["Content-Type": "application/x-www-form-urlencoded"], body: Array(form.utf8)))
    }

    /// Sends a form as a browser does; several values of one name are several pairs.
    func send(_ path: String, _ form: [(String, String)], as scope: Scope? = nil) async throws -> WebResponse {
        let text = form.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        return try await answer(.post, path, text, as: scope ?? staff)
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    /// The deputy of that code, signed in.
    func deputy(_ code: String) async throws -> Scope {
        scope(.deputy, of: try await tenure(code).person.id.asID())
    }

    func page(_ path: String, as scope: Scope) async throws -> String {
        let answer = try await answer(.get, path, as: scope)
        try #require(answer.status == 200)
        return answer.words
    }
}

/// Always the same person, by a token, so that forms need no proof of their own.
private struct Known: Authenticator {
    let scope: Scope
    func scope(for request: WebRequest) async throws -> SignedIn? { SignedIn(scope: scope, csrf: "t", kind: .bearer) }
}

extension WebResponse {
    var words: String { String(decoding: bytes ?? [], as: UTF8.self) }
}
