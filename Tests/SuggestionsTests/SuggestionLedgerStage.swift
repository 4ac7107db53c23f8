import Composition
import Foundation
import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// Imports of ledgers into an empty database with the whole house over it.
struct SuggestionLedgerStage: Sendable {
    let application: Application
    var database: any Database { application.database }

    static func with(_ backend: TestBackend, _ body: (SuggestionLedgerStage) async throws -> Void) async throws {
        try await backend.with(Application.migrations(of: House.subsystems)) { database in
            try await body(
                SuggestionLedgerStage(application: try Application(House.subsystems, over: database)))
        }
    }

    /// The made-up folder, with this text as its ledger 建议.
    static func filled(
        _ backend: TestBackend, _ suggestions: String = SuggestionLedgerSheet.text(),
        _ body: (SuggestionLedgerStage) async throws -> Void
    ) async throws {
        try await with(backend) { stage in
            let report = try await stage.run(SuggestionLedgerSheet.folder + [("建议.csv", suggestions)])
            try #require(report.isWritten && !report.hasFaults, "\(report.faults.map(\.text))")
            try await body(stage)
        }
    }

    func run(_ files: [(name: String, text: String)]) async throws -> LedgerReport {
        try await run(files.map { LedgerFile($0.name, Array($0.text.utf8)) })
    }

    func run(_ suggestions: String) async throws -> LedgerReport { try await run([("建议.csv", suggestions)]) }

    func run(_ files: [LedgerFile]) async throws -> LedgerReport {
        try await LedgerImport(application).run(files, .write, over: database, mayFound: true) { db in
            try Self.staff(db)
        }
    }

    /// Somebody of the office that is there.
    static func staff(_ db: any Connection) throws -> Scope {
        let office = try #require(try Office.all(db).first)
        return Scope(office: office.id, account: .new(), name: "测试人员", grants: [.init(.officeStaff)])
    }

    /// Of each suggestion by its number.
    func states() async throws -> [String: SuggestionState] {
        let rows: [NumberedState] = try await database.read { db in
            try db.all("SELECT \(NumberedState.columns) FROM suggestions_suggestion")
        }
        return Dictionary(rows.map { ($0.number, $0.state) }, uniquingKeysWith: { first, _ in first })
    }

    /// "单位 主办 办理中" of each unit's part, by name.
    func parts(of number: String) async throws -> Set<String> {
        let parts: [SuggestionDetail.Assignment] = try await database.read { db in
            try db.all(
                """
                SELECT \(SuggestionDetail.Assignment.columns) FROM suggestions_assignment a
                  JOIN platform_unit u ON u.id = a.unit_id
                  JOIN suggestions_suggestion s ON s.id = a.suggestion_id WHERE s.number = \(number)
                """)
        }
        return Set(parts.map { "\($0.unitName) \($0.role.title) \($0.state.title)" })
    }

    /// "reply 2024-01-12 → 2024-04-12" of each clock of the suggestion; of those stopped also until when it ran.
    func clocks(of number: String) async throws -> Set<String> {
        let clocks: [RunningClock] = try await database.read { db in
            let id: SuggestionID = try #require(
                try db.value("SELECT id FROM suggestions_suggestion WHERE number = \(number)"))
            let parts: [AssignmentID] = try db.values(
                "SELECT id FROM suggestions_assignment WHERE suggestion_id = \(id)")
            return try RunningClock.all(
                of: [Reference(SuggestionReferences.suggestion, id)]
                    + parts.map { Reference(SuggestionReferences.assignment, $0) },
                try Self.staff(db).office, db)
        }
        return Set(
            clocks.map { "\($0.key) \($0.startedOn) → \($0.dueOn)" + ($0.stoppedOn.map { "，\($0) 停" } ?? "") })
    }

    func count(_ table: SQL) async throws -> Int {
        try await database.read { db in try db.count("SELECT COUNT(*) FROM \(table)") }
    }

    private struct NumberedState: Record {
        static var columns: SQL { "number, state" }
        let number: String
        let state: SuggestionState

        init(_ row: inout Row) throws {
            number = try row.next()
            state = try row.next()
        }
    }
}
