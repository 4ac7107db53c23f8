import Kernel
import Platform
import RepresentativesContract
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct PublishedLedgerTests {
    private static let number = "2024001"

    @Test(arguments: TestBackend.allCases)
    func `what a ledger calls public stays so, and enters the catalogue only when the office has looked at it`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            let directory = try stage.application.ports.require(RepresentativesPort.directory)
            let (office, id) = try await stage.database.read { db in
                let found: SuggestionID? = try db.value(
                    "SELECT id FROM suggestions_suggestion WHERE number = \(Self.number)")
                return (try SuggestionLedgerStage.staff(db).office, try #require(found))
            }
            let hidden = await failure {
                _ = try await stage.database.read { db in try PublicCatalogue.office(office, db) }
            }
            #expect(hidden?.kind == .notFound)
            let unasked = await failure { try await Self.publish(id, ["scope": ["full"]], stage) }
            #expect(unasked?.fields.map(\.name) == ["consent"])
            try await Self.publish(
                id, ["scope": ["full"], "consent": ["full"], "consent_basis": ["书面意见"]], stage)
            let listed = try await stage.database.read { db in
                try PublicCatalogue().page(limit: 10, offset: 0, of: office, directory, db)
            }
            #expect(listed.map(\.number) == [Self.number] && listed.map(\.place) == [1])
            #expect(listed.first?.publishedOn?.description == "2024-05-01" && listed.first?.leadName == "赵某")

            let undated = SuggestionLedgerSheet.text(only: Self.number, ["公开日期": ""])
            let refused = await failure {
                let report = try await stage.run(undated)
                if report.hasFaults { throw Failure.invalid("") }
            }
            #expect(refused != nil)
            #expect(
                try await stage.count("suggestions_suggestion WHERE number = '2024001' AND published_on IS NOT NULL")
                    == 1)
        }
    }

    private static func publish(
        _ id: SuggestionID, _ typed: [String: [String]], _ stage: SuggestionLedgerStage
    ) async throws {
        try await stage.database.write { db in
            _ = try CaseEngine<PublicationCase>.publication.take(
                .publish, on: id.asID(), typed, by: try SuggestionLedgerStage.staff(db), db)
        }
    }
}
