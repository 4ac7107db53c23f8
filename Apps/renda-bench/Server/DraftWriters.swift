import Foundation
import Kernel
import Storage
import StorageSQLite

/// Drafts written over the API by many at once; every acknowledged one must be there, also after `kill -9`.
struct DraftWriters {
    let settings: Settings
    private let path: String

    init(_ settings: Settings) {
        self.settings = settings
        path = "\(settings.work)/renda.sqlite"
    }

    func measure(_ report: Report) async throws {
        for writers in [4, 16, 64] {
            let server = try ServerProgram(settings, .sqlite)
            let calm = try await write(writers, server, killing: false)
            server.stop()
            let title = "SQLite, drafts, \(writers) writers"
            report.add(title, [calm.measurement], unit: "/s, \(calm.outcome)", aim: "0 failed, 0 missing")
            let killed = try await write(writers, try ServerProgram(settings, .sqlite), killing: true)
            report.add("\(title), kill -9", [killed.measurement], unit: "/s, \(killed.outcome)", aim: "0 missing")
        }
    }

    private func write(
        _ writers: Int, _ server: ServerProgram, killing: Bool
    ) async throws -> (measurement: Measurement, outcome: String) {
        let list = "\(settings.work)/drafts"
        for thread in 1...2 { try? FileManager.default.removeItem(atPath: "\(list).\(thread)") }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/wrk")
        process.arguments = [
            "-t2", "-c", String(writers), "-d", "\(settings.writingSeconds)s", "-s", "\(settings.work)/drafts.lua",
            server.address, "--", try settings.note("token.txt"), list,
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        let cpu = try ProcessorTime.of(server.id)
        try process.runWithSignals()
        if killing {
            usleep(UInt32(settings.writingSeconds) * 500_000)
            server.kill()
        }
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let used = killing ? nil : try ProcessorTime.of(server.id) - cpu
        if killing { try ServerProgram(settings, .sqlite).stop() }
        return try await check(acknowledged(list), output, killing: killing, used: used)
    }

    private func check(
        _ drafts: [String], _ output: String, killing: Bool, used: Double?
    ) async throws -> (measurement: Measurement, outcome: String) {
        let stored = try await storedDrafts()
        let missing = drafts.filter { !stored.contains($0) }.count
        let failed = output.contains("Non-2xx") || (!killing && output.contains("Socket errors"))
        let time = Double(settings.writingSeconds) * (killing ? 0.5 : 1)
        guard missing == 0, !failed, !drafts.isEmpty else {
            throw Failure.internal(cause: "\(missing) of \(drafts.count) drafts are missing; \(output)")
        }
        return (
            Measurement(figure: Double(drafts.count) / time, cpu: used.map { $0 * 1000 / Double(drafts.count) }),
            "\(drafts.count) acknowledged, 0 missing"
        )
    }

    private func acknowledged(_ list: String) throws -> [String] {
        try (1...2).flatMap { thread in
            try String(contentsOfFile: "\(list).\(thread)", encoding: .utf8).split(separator: "\n").map(String.init)
        }
    }

    private func storedDrafts() async throws -> Set<String> {
        let database = try SQLiteDatabase(path: path)
        let ids = try await database.fetch(
            "SELECT id FROM suggestions_suggestion WHERE state = 'draft'", as: Single<ID<Never>>.self)
        await database.close()
        return Set(ids.map(\.field.description))
    }
}
