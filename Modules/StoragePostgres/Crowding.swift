import Synchronization

/// How many writers keep being put back by others. While there are any, every new writer queues behind them; otherwise
/// those who have just come would always finish first.
final class Crowding: Sendable {
    private let number = Atomic<Int>(0)

    var isCrowded: Bool { number.load(ordering: .relaxed) > 0 }

    func begin() { number.add(1, ordering: .relaxed) }

    func end() { number.subtract(1, ordering: .relaxed) }
}
