import Foundation
import Storage
import StoragePostgres

/// Reads by prepared statement against `pgbench -M prepared` with the same SQL on the same server.
struct PostgresReads {
    let settings: Settings

    init(_ settings: Settings) { self.settings = settings }

    func measure(_ report: Report) async throws {
        let database = try PostgresDatabase(address: "\(settings.postgres)/bench")
        try await ItemTable.make(in: database)
        _ = try Child.output("psql", ["\(settings.postgres)/bench", "-XqAtc", "VACUUM ANALYZE bench_item"])
        let aims = [16: ("1.5", "1.0"), 64: ("2.5", "1.3")]
        for callers in [16, 64] {
            let aim = aims[callers]
            try await compare("point read", callers, Callers.point, rows: 1, aim?.0 ?? "", database, report)
            try await compare("50-row list", callers, Callers.list, rows: 50, aim?.1 ?? "", database, report)
        }
        await database.close()
    }

    private func compare(
        _ title: String, _ callers: Int, _ statement: @escaping @Sendable () -> SQL, rows: Int, _ aim: String,
        _ database: any Database, _ report: Report
    ) async throws {
        let bound = rows == 1 ? ItemTable.rows : ItemTable.owners
        let text = statement().rendered(for: .postgres).text.replacingOccurrences(of: "$1", with: ":chosen")
        let script = "\(settings.work)/read.pgbench"
        try "\\set chosen random(1, \(bound))\n\(text);\n".write(toFile: script, atomically: true, encoding: .utf8)
        let pgbench = PgBench(settings, database: "bench", script: script)
        let pair = try await Pair.measure(rounds: settings.rounds) {
            try await Callers.measure(callers, seconds: settings.seconds, database, rows: rows, statement)
        } theirs: {
            try pgbench.measure(clients: callers)
        }
        report.add("PostgreSQL, \(title), \(callers) callers", pair, against: "pgbench", aim: aim)
    }
}

/// `pgbench -M prepared` with one script.
struct PgBench {
    let address: String
    let script: String
    let seconds: Int

    init(_ settings: Settings, database: String, script: String) {
        address = "\(settings.postgres)/\(database)"
        self.script = script
        seconds = settings.seconds
    }

    func measure(clients: Int) throws -> Measurement {
        let threads = String(min(2, clients))
        let output = try Child.output(
            "pgbench",
            [
                "-n", "-M", "prepared", "-c", String(clients), "-j", threads, "-T", String(seconds), "-f", script,
                address,
            ])
        return Measurement(figure: try output.number(after: "tps = "))
    }
}
