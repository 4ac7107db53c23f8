import StorageTesting
import Testing

@testable import Suggestions

@Suite struct SuggestionWalkTests {
    @Test(arguments: TestBackend.allCases, [UInt64(1), 2])
    func `whatever people try, a case moves by its table or nothing at all is written`(
        _ backend: TestBackend, _ seed: UInt64
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            var walk = try await SuggestionWalk(stage, seed: seed)
            for _ in 0..<300 { try await walk.step() }
            #expect(walk.refused > 40)
            // Which events a walk meets is chance; that it gets far is not.
            #expect(walk.taken.count >= 10, "\(walk.taken.sorted())")
        }
    }
}
