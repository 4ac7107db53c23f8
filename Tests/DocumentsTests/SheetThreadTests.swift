import Documents
import Kernel
import Synchronization
import Testing

struct SheetThreadTests {
    /// How many are at work.
    private final class Working: Sendable {
        private let count = Mutex(0)

        func change(by step: Int) -> Int {
            count.withLock { count in
                count += step
                return count
            }
        }
    }

    @Test func `tables are worked on one after another`() async throws {
        let working = Working()
        let most = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    try await SheetThread.perform {
                        defer { _ = working.change(by: -1) }
                        return working.change(by: 1)
                    }
                }
            }
            return try await group.reduce(0) { max($0, $1) }
        }
        #expect(most == 1)
    }

    @Test func `what goes wrong comes out, and the next is served`() async throws {
        await #expect(throws: Failure.self) { try await SheetThread.perform { throw Failure.invalid("坏了") } }
        #expect(try await SheetThread.perform { 7 } == 7)
    }
}
