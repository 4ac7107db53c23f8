import Kernel
import Testing

extension SuggestionStage {
    /// Expects a failure of this kind, beside these fields if any are named, and that nothing was written.
    func refuses(
        _ kind: Failure.Kind, _ fields: String..., location: SourceLocation = #_sourceLocation,
        _ body: () async throws -> Void
    ) async throws {
        let before = try await snapshot()
        let refused = await failure(body)
        #expect(
            refused?.kind == kind, "\(refused?.message ?? "not refused") \(refused?.cause ?? "")",
            sourceLocation: location)
        if !fields.isEmpty { #expect(refused?.fields.map(\.name) == fields, sourceLocation: location) }
        #expect(try await snapshot() == before, sourceLocation: location)
    }
}
