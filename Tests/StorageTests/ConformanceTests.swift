import StorageTesting
import Testing

@Suite struct ConformanceTests {
    @Test(arguments: TestBackend.allCases, Conformance.all)
    func `both databases keep what the storage protocol promises`(_ backend: TestBackend, _ promise: Conformance)
        async throws
    {
        try await backend.with { try await promise.check($0) }
    }
}
