import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct SuggestionLedgerCorrectionTests {
    @Test(arguments: TestBackend.allCases)
    func `a reply that comes with a later ledger moves the suggestion on, and the trail has it`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let report = try await stage.run(
                SuggestionLedgerSheet.text(only: "2024002", ["答复日期": "2024-04-01", "办理结果": "B"]))
            #expect(report.isWritten && report.changedCount == 1 && report.newCount == 0)
            #expect(try await stage.states()["2024002"] == .feedback)
            #expect(
                try await stage.parts(of: "2024002") == [
                    "市公安局 主办 已答复", "市财政局 会办 会办意见已交", "市教育局 会办 会办意见已交",
                ])
            #expect(
                try await stage.clocks(of: "2024002") == [
                    "suggestions.reply 2024-01-13 → 2024-04-13，2024-04-01 停",
                    "suggestions.co_opinion 2024-01-13 → 2024-02-13，2024-04-01 停",
                    "suggestions.feedback 2024-04-01 → 2024-04-16",
                ])
            let entries: [String] = try await stage.database.read { db in
                try db.values("SELECT details FROM platform_audit WHERE action = 'suggestions.suggestion.import'")
            }
            #expect(entries.count == 1)
            #expect(entries.first?.contains("2024-04-01") == true)
            let again = try await stage.run(
                SuggestionLedgerSheet.text(only: "2024002", ["答复日期": "2024-04-01", "办理结果": "B"]))
            #expect(!again.isWritten && again.changedCount == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `units, signers and dates of a suggestion nobody has worked on follow the ledger`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let text = SuggestionLedgerSheet.text(
                only: "2024002", ["主办单位": "市教育局", "会办单位": "市公安局", "领衔代表编号": "A3", "附议代表编号": "A1"])
            #expect(try await stage.run(text).changedCount == 1)
            #expect(try await stage.parts(of: "2024002") == ["市教育局 主办 办理中", "市公安局 会办 办理中"])
            #expect(try await stage.run(text).changedCount == 0)
            // Both units changed places: the clocks of each part are now the other's.
            let running = try await stage.clocks(of: "2024002").filter { !$0.contains("停") }
            #expect(
                running == [
                    "suggestions.reply 2024-01-13 → 2024-04-13", "suggestions.co_opinion 2024-01-13 → 2024-02-13",
                ])
            let back = SuggestionLedgerSheet.text(only: "2024001", ["代表评价": "", "答复日期": "", "办理结果": ""])
            #expect(try await stage.run(back).changedCount == 1)
            #expect(try await stage.states()["2024001"] == .handling)
            #expect(try await stage.count("suggestions_rating") == 2)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who signed after all stands in the performance files, and nobody else`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            #expect(try await Self.counted(stage) == ["A2 suggestion", "A1 cosigning", "A3 cosigning"])
            // A2 did not sign, A3 led it.
            let right = SuggestionLedgerSheet.text(only: "2024002", ["领衔代表编号": "A3", "附议代表编号": "A1"])
            let report = try await stage.run(right)
            #expect(report.changedCount == 1)
            #expect(try await Self.counted(stage) == ["A3 suggestion", "A1 cosigning"])
            #expect(try await stage.run(SuggestionLedgerSheet.text(only: "2024002")).changedCount == 1)
            #expect(try await Self.counted(stage) == ["A2 suggestion", "A1 cosigning", "A3 cosigning"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what was done in the system is not undone by a ledger`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let verbs = try Suggestions(stage.application)
            try await stage.database.write { db in
                let staff = try SuggestionLedgerStage.staff(db)
                let unit: UnitID = try #require(try db.value("SELECT id FROM platform_unit WHERE name = '市教育局'"))
                try verbs.act(
                    .assign, on: try verbs.find("B2024001", for: staff, db), ["main": [unit.description]], by: staff, db
                )
            }
            let old = try await stage.run(SuggestionLedgerSheet.text(only: "B2024001"))
            #expect(!old.isWritten)
            let fault = try #require(old.faults.first)
            #expect(fault.line == 2 && fault.column == "主办单位" && fault.expected.contains("办理中"))
            #expect(try await stage.parts(of: "B2024001") == ["市教育局 主办 待签收"])
            let assigned: Day? = try await stage.database.read { db in
                try db.value("SELECT assigned_on FROM suggestions_suggestion WHERE number = 'B2024001'")
            }
            let day = try #require(assigned).description
            let titled = SuggestionLedgerSheet.text(
                only: "B2024001", ["标题": "关于增设路灯的建议", "主办单位": "市教育局", "交办日期": day])
            let report = try await stage.run(titled)
            #expect(report.isWritten && report.changedCount == 1)
            #expect(try await stage.parts(of: "B2024001") == ["市教育局 主办 待签收"])
            #expect(try await stage.states()["B2024001"] == .handling)
        }
    }

    /// Who counts for 2024002, and as what.
    private static func counted(_ stage: SuggestionLedgerStage) async throws -> Set<String> {
        try await EventDelivery.deliver(stage.application, now: .now())
        let found: [String] = try await stage.database.read { db in
            try db.values(
                """
                SELECT t.code || ' ' || f.kind FROM representatives_performance f
                  JOIN representatives_tenure t ON t.id = f.tenure_id
                  JOIN suggestions_suggestion s ON s.id = f.source_id
                 WHERE s.number = '2024002' AND f.state = 'recorded'
                """)
        }
        #expect(found.count == Set(found).count)
        return Set(found)
    }
}
