import Dispatch

/// Lets a test and the body of its transaction wait for each other: the body on its thread, the test without one.
final class Gate: Sendable {
    private let entered = AsyncStream<Void>.makeStream()
    private let released = DispatchSemaphore(value: 0)

    /// The body says that it is there, …
    func enter() { entered.continuation.finish() }

    /// … and waits. Only inside `read` and `write`: their threads may block.
    func wait() { released.wait() }

    func reached() async { for await _ in entered.stream {} }

    func release() { released.signal() }
}
