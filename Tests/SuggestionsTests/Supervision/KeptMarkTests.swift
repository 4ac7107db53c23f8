import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct KeptMarkTests {
    @Test(arguments: TestBackend.allCases)
    func `a row of the ledger does not undo what a meeting decided`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            try await stage.database.write { db in
                let staff = try SuggestionLedgerStage.staff(db)
                let id: SuggestionID = try #require(
                    try db.value("SELECT id FROM suggestions_suggestion WHERE number = \("2024002")"))
                try DecideKey.decide(
                    .new(at: db.now), on: id,
                    ["meeting": ["七届第30次主任会议"], "decided_on": ["2024-03-01"], "leader": ["周主任"]], by: staff, db)
            }
            let undone = await failure { _ = try await stage.run(SuggestionLedgerSheet.text()) }
            let report = undone == nil ? try await stage.run(SuggestionLedgerSheet.text()) : nil
            #expect(undone != nil || report?.hasFaults == true)
            #expect(
                try await stage.count("suggestions_suggestion WHERE number = '2024002' AND key_leader = '周主任'") == 1)
            let kept = SuggestionLedgerSheet.text(only: "2024002", ["重点督办": "是", "领衔督办人": "周主任"])
            #expect(try await !stage.run(kept).hasFaults)
        }
    }
}
