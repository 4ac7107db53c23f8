import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct SuggestionLedgerTests {
    @Test(arguments: TestBackend.allCases)
    func `where a suggestion stands follows from its dates`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let expected: [String: SuggestionState] = [
                "2020001": .closed, "2024001": .closed, "2024002": .handling, "2024003": .triage,
                "2024004": .feedback, "2024005": .redoReview, "B2024001": .triage, "S2024001": .handling,
                "S2024002": .closed, "S2024003": .handling, "D2024001": .feedback, "D2024002": .handling,
                "D2024003": .triage,
            ]
            let states = try await stage.states()
            #expect(states == expected)
            #expect(try await stage.parts(of: "2024001") == ["市教育局 主办 已完成", "市公安局 会办 已完成"])
            #expect(
                try await stage.parts(of: "2024002") == ["市公安局 主办 办理中", "市财政局 会办 办理中", "市教育局 会办 办理中"])
            #expect(try await stage.parts(of: "2024004") == ["市财政局 主办 已答复", "市公安局 会办 会办意见已交"])
            #expect(try await stage.parts(of: "2024003").isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is open has its clock from the day that began it, what is done has none`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let handled = try await stage.clocks(of: "2024002")
            #expect(
                handled == [
                    "suggestions.reply 2024-01-13 → 2024-04-13", "suggestions.co_opinion 2024-01-13 → 2024-02-13",
                ])
            #expect(try await stage.clocks(of: "2024004") == ["suggestions.feedback 2024-03-01 → 2024-03-15"])
            #expect(try await stage.clocks(of: "B2024001") == ["suggestions.assign 2024-03-01 → 2024-03-15"])
            for number in ["2024001", "2024003", "2024005", "S2024001", "S2024002", "S2024003"] {
                #expect(try await stage.clocks(of: number).isEmpty, "\(number)")
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `eight rows with their clocks take as many statements as two`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            var taken: [Int] = []
            for count in [2, 8] {
                let rows = (1...count).map { "N\(count)\($0)\(SuggestionLedgerSheet.rows[2].dropFirst(7))" }
                let before = stage.database.statementsRun
                let report = try await stage.run(
                    ([SuggestionLedgerSheet.heading] + rows).joined(separator: "\n") + "\n")
                #expect(report.newCount == count)
                taken.append(stage.database.statementsRun - before)
            }
            #expect(taken[0] == taken[1])
            #expect(try await stage.clocks(of: "N88") == stage.clocks(of: "2024002"))
            // Past before it came with the ledger: no news to anybody.
            #expect(try await stage.count("platform_clock WHERE due_on < started_on OR warned_at IS NULL") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a record of the congress above waits for nobody at the office`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let waiting = try await stage.database.read { db in
                try SuggestionDesk.shelf.items(try SuggestionLedgerStage.staff(db), 100, db).map(\.title)
            }
            #expect(waiting.count == 4)
            #expect(!waiting.contains { $0.hasPrefix("S") })
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a code that stands for several tenures means the one of that congress`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let directory = try stage.application.ports.require(RepresentativesPort.directory)
            let names = try await stage.database.read { db in
                let office = try SuggestionLedgerStage.staff(db).office
                return try ["2020001", "2024001", "B2024001", "D2024003"].map { number in
                    let lead: TenureID = try #require(
                        try db.value("SELECT lead_tenure_id FROM suggestions_suggestion WHERE number = \(number)"))
                    return try directory.deputies([lead], in: office, db)[lead]?.name
                }
            }
            #expect(names == ["李某", "赵某", "赵某", "周某"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the reply and the rating are kept as the ledger knows them`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let replies = try await stage.count("suggestions_reply WHERE body = '（答复正文未随台账导入）' AND round = 1")
            #expect(replies == 6)
            #expect(
                try await stage.count(
                    """
                    suggestions_rating r JOIN suggestions_suggestion s
                        ON s.id = r.suggestion_id AND s.lead_person_id = r.person_id
                     WHERE r.typed_by = '台账导入' AND r.result = s.satisfaction AND r.attitude IS NULL
                    """) == 3)
            // A lead named again among the co-signers signs once.
            #expect(try await stage.count("suggestions_signer WHERE answer = 'lead'") == 13)
            #expect(try await stage.count("suggestions_signer WHERE answer = 'confirmed'") == 4)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an imported suggestion is found by words of its title`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let verbs = try Suggestions(stage.application)
            let found = try await stage.database.read { db in
                var filter = SuggestionFilter()
                filter.search = "停车"
                return try verbs.list(filter, limit: 10, offset: 0, for: try SuggestionLedgerStage.staff(db), db)
            }
            #expect(found.map(\.number) == ["2024004"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the same file again changes nothing, whatever the order within a cell`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let entries = try await stage.count("platform_audit")
            let again = try await stage.run(SuggestionLedgerSheet.text())
            #expect(!again.isWritten && !again.hasFaults)
            #expect(again.parts.map(\.unchanged) == [13])
            let turned = SuggestionLedgerSheet.text(only: "2024002", ["附议代表编号": "A3、A1", "会办单位": "市教育局，市财政局"])
            #expect(try await stage.run(turned).changedCount == 0)
            #expect(try await stage.count("platform_audit") == entries)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a new number passes over those that came with the ledger`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let year = try await stage.database.read { db in db.now.day.year }
            let taken = SuggestionLedgerSheet.text(only: "B2024001", ["建议编号": "\(year)001"])
            #expect(try await stage.run(taken).newCount == 1)
            let next = try await stage.database.write { db in
                try SuggestionNumber.next(.city, in: try SuggestionLedgerStage.staff(db).office, db)
            }
            #expect(next == "\(year)002")
        }
    }
}
