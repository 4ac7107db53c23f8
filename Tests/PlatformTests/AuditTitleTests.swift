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

    @Test(arguments: [
        (
            "suggestions.suggestion.assign", #"{"from":"triage","happened_on":"2024-01-12","to":"handling"}"#,
            "原状态：待分办；新状态：办理中；日期：2024-01-12"
        ),
        // No case moved: since when, and until when.
        ("platform.clock-rule.change", #"{"from":"3个月","to":"2个月"}"#, "自：3个月；至：2个月"),
        ("platform.letters-asked", #"{"count":"4","form":"suggestions.notice"}"#, "份数：4；文书：交办通知书"),
        ("platform.sign-in-refused", #"{"reason":"locked"}"#, "原因：账号已锁定"),
        ("suggestions.suggestion.import", #"{"ledger":"建议","标题":"甲 → 乙"}"#, "台账：建议；标题：甲 → 乙"),
        ("gone.act", #"{"colour":"red"}"#, "colour：red"), ("gone.act", "{}", ""), ("gone.act", "{没有写完", "{没有写完"),
    ])
    func `the details read as words, and what nobody knows as it is stored`(
        _ action: String, _ details: String, _ words: String
    ) async throws {
        try await titles { _, app in
            let entry = AuditEntry(
                office: .new(), after: nil, at: .now(), account: nil, accountName: "某人", action: action,
                subject: Reference("test.thing", OfficeID.new()), details: details)
            #expect(app.auditWords.details(of: entry) == words)
        }
    }

    @Test(arguments: ["Platform", "Representatives", "Suggestions"])
    func `every key that is written down has a word`(_ module: String) throws {
        let folder = Self.modules.appending(path: module)
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var keys: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            for call in source.matches(of: /Audit\.append\([^\[]*\[([^\]]*)\]/) {
                for key in call.1.matches(of: /"([a-z_-]+)":/) { keys.insert(String(key.1)) }
            }
        }
        #expect(keys.count > 5)
        #expect(keys.filter { AuditWords.words[$0] == nil }.isEmpty)
    }

    @Test func `a row changed by a ledger reads as that ledger`() async throws {
        try await titles { titles, app in
            for ledger in app.ledgers { #expect(titles["\(ledger.kind).import"]?.contains(ledger.name) == true) }
        }
    }
}
