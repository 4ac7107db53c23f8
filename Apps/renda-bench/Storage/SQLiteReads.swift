import Foundation
import Kernel
import Storage
import StorageSQLite

/// The same reads, and a batch of rows, against a C loop over the same file.
struct SQLiteReads {
    let settings: Settings
    private let batchSize = 10_000

    init(_ settings: Settings) { self.settings = settings }

    func measure(_ report: Report) async throws {
        let path = "\(settings.work)/items.sqlite"
        let database = try SQLiteDatabase(path: path)
        try await ItemTable.make(in: database)
        try await compare("point read", Callers.point, rows: 1, aim: "0.5", database, report)
        try await compare("50-row list", Callers.list, rows: 50, aim: "0.7", database, report)
        let batch = ItemTable.batch(of: 1..<(batchSize + 1), into: "bench_copy")
        let pair = try await Pair.measure(rounds: settings.rounds * 2) {
            try await insert(batch, database)
        } theirs: {
            try await empty(database)
            return try loop("insert", path, String(batchSize))
        }
        report.add("SQLite, batch of 10,000 rows", pair, against: "C", aim: "0.9")
        await database.close()
    }

    private func compare(
        _ title: String, _ statement: @escaping @Sendable () -> SQL, rows: Int, aim: String, _ database: SQLiteDatabase,
        _ report: Report
    ) async throws {
        let pair = try await Pair.measure(rounds: settings.rounds) {
            try await Callers.measure(16, seconds: settings.seconds, database, rows: rows, statement)
        } theirs: {
            try loop(rows == 1 ? "point" : "list", database.path, String(settings.seconds))
        }
        report.add("SQLite, \(title), 16 callers", pair, against: "C, two threads", aim: aim)
    }

    private func insert(_ batch: Batch, _ database: SQLiteDatabase) async throws -> Measurement {
        try await empty(database)
        let cpu = ProcessorTime.own
        let time = try await ContinuousClock().measure {
            let count = try await database.write { try $0.insert(batch) }
            guard count == batchSize else { throw Failure.internal(cause: "\(count) rows") }
        }
        return Measurement(
            figure: Double(batchSize) / (time / .seconds(1)),
            cpu: (ProcessorTime.own - cpu) * 1000 / Double(batchSize))
    }

    private func empty(_ database: SQLiteDatabase) async throws {
        _ = try await database.write { try $0.run("DELETE FROM bench_copy") }
    }

    private func loop(_ arguments: String...) throws -> Measurement {
        Measurement(figure: try Child.output("\(settings.work)/loop", arguments).number(after: "rate "))
    }
}
