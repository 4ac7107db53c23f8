import Kernel

/// The failure that this throws; nil when it throws none.
func failure(_ body: () async throws -> Void) async -> Failure? {
    do {
        try await body()
        return nil
    } catch let failure as Failure {
        return failure
    } catch {
        return .internal(cause: "\(error)")
    }
}
