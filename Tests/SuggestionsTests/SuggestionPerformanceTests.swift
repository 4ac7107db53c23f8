import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import Testing

@testable import Suggestions

/// What suggestions tell the performance files of those who signed them.
@Suite struct SuggestionPerformanceTests {
    @Test(arguments: TestBackend.allCases)
    func `a suggestion counts for its lead and its co-signers from submission until it is sent back`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .delegationReview, signers: [.second, .fourth])
            try await EventDelivery.deliver(stage.app, now: .now())
            #expect(try await Self.counted(stage) == ["cosigning", "cosigning", "suggestion"])
            try await stage.take(.sendBack, on: id, ["reason": ["请补充"]], as: .head)
            try await EventDelivery.deliver(stage.app, now: .now())
            #expect(try await Self.counted(stage).isEmpty)
            try await stage.take(.submit, on: id, as: .lead)
            try await EventDelivery.deliver(stage.app, now: .now())
            #expect(try await Self.counted(stage) == ["cosigning", "cosigning", "suggestion"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a draft that is given up counts for nobody`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            _ = try await stage.suggestion(at: .discarded)
            try await EventDelivery.deliver(stage.app, now: .now())
            #expect(try await Self.counted(stage).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an imported ledger counts for all who signed, and again tells nothing`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            try await EventDelivery.deliver(stage.application, now: .now())
            let counts = { @Sendable (kind: String) async throws -> Int in
                try await stage.database.read { db in
                    try db.count("SELECT COUNT(*) FROM representatives_performance WHERE kind = \(kind)")
                }
            }
            #expect(try await counts("suggestion") == SuggestionLedgerSheet.rows.count)
            // A lead whom the ledger names again as co-signer signs once.
            #expect(try await counts("cosigning") == 4)
            let events = try await stage.count("platform_event")
            _ = try await stage.run(SuggestionLedgerSheet.text())
            #expect(try await stage.count("platform_event") == events)
        }
    }

    /// The kinds of the entries that count.
    private static func counted(_ stage: SuggestionStage) async throws -> [String] {
        try await stage.database.read { db in
            try db.values("SELECT kind FROM representatives_performance WHERE state = 'recorded' ORDER BY kind")
        }
    }
}
