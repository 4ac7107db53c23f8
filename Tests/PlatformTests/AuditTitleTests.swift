import Composition
import Foundation
import Kernel
import Storage
import StorageTesting
import Testing

@testable import Platform

@Suite struct AuditTitleTests {
    private static let modules = URL(filePath: #filePath).appending(path: "../../../Modules").standardizedFileURL

    private func titles(_ body: ([String: String], Application) throws -> Void) async throws {
        try await TestBackend.sqlite.with { database in
            let app = try Application(House.subsystems, over: database)
            try body(app.auditTitles, app)
        }
    }

    @Test func `every event of every case reads as words in the audit trail`() async throws {
        try await titles { titles, app in
            let events = app.subsystems.flatMap(\.diagrams).flatMap(\.events.keys)
            #expect(events.count > 20)
            for event in events { #expect(titles[event] != nil, "\(event)") }
            #expect(titles["suggestions.suggestion.assign"] == "建议：交办")
        }
    }

    @Test(arguments: ["Platform", "Representatives"])
    func `every action that is written down has a title`(_ module: String) async throws {
        let folder = Self.modules.appending(path: module)
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var actions: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            for match in source.matches(of: /Audit\.append\(\s*"([^"\\]+)"/) { actions.insert(String(match.1)) }
        }
        #expect(!actions.isEmpty)
        try await titles { titles, _ in
            #expect(actions.filter { titles[$0] == nil }.isEmpty)
        }
    }

    @Test func `a row changed by a ledger reads as that ledger`() async throws {
        try await titles { titles, app in
            for ledger in app.ledgers { #expect(titles["\(ledger.kind).import"]?.contains(ledger.name) == true) }
        }
    }
}
