import Kernel
import Storage

/// So many tasks that each ask again as soon as they are answered.
enum Callers {
    /// Statements a second, and the processor time of each in this program.
    static func measure(
        _ callers: Int, seconds: Int, _ database: any Database, rows: Int, _ statement: @escaping @Sendable () -> SQL
    ) async throws -> Measurement {
        let clock = ContinuousClock()
        let cpu = ProcessorTime.own
        let start = clock.now
        let end = start + .seconds(seconds)
        let count = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<callers {
                group.addTask {
                    var count = 0
                    while clock.now < end {
                        let found = try await database.fetch(statement(), as: Item.self)
                        guard found.count == rows else { throw Failure.internal(cause: "\(found.count) rows") }
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        let time = (clock.now - start) / .seconds(1)
        return Measurement(
            figure: Double(count) / time, cpu: (ProcessorTime.own - cpu) * 1000 / Double(max(count, 1)))
    }

    static let point: @Sendable () -> SQL = { Item.point(Int.random(in: 1...ItemTable.rows)) }
    static let list: @Sendable () -> SQL = { Item.list(Int.random(in: 1...ItemTable.owners)) }
}
