import Foundation

/// Lets bodies on different threads wait for each other. Only for threads that may block: inside `read` and `write`.
final class Meeting: @unchecked Sendable {
    private let condition = NSCondition()
    private var missing: Int

    init(of count: Int) { missing = count }

    func arrive() {
        condition.lock()
        missing -= 1
        condition.broadcast()
        condition.unlock()
    }

    /// Until all have arrived, or so long.
    func wait(seconds: Double) {
        let limit = Date.now.addingTimeInterval(seconds)
        condition.lock()
        while missing > 0, condition.wait(until: limit) {}
        condition.unlock()
    }
}
