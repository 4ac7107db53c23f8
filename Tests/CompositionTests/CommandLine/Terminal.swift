import Foundation
import Kernel
import Storage
import StorageTesting
import Synchronization

/// The programs as somebody at a terminal runs them, over a database of the test.
struct Terminal: Sendable {
    /// How a run ended, and what it said.
    struct Outcome: Sendable {
        let code: Int32
        let out: String
        let error: String
    }

    /// The address the programs are given.
    let address: String
    /// The same database, to look at what they did.
    let database: any Database

    /// An empty database that the programs can open too.
    static func with(
        _ backend: TestBackend, _ migrations: [Migration] = [], _ body: (Terminal) async throws -> Void
    ) async throws {
        try await backend.with(migrations) { database in
            try await body(Terminal(address: try await address(of: database), database: database))
        }
    }

    /// Runs `renda` to its end.
    func renda(_ arguments: String...) async throws -> Outcome { try await run("renda", arguments) }

    /// Runs a program that lies beside this test's.
    func run(_ program: String, _ arguments: [String]) async throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "renda-terminal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["out", "error"].map { folder.appending(path: $0) }
        for file in files { try Data().write(to: file) }
        let process = Process()
        process.executableURL = Self.programs.appending(path: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["RENDA_DATABASE": address]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        let number = Atomic<Int32>(0)
        let code = try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { ending in
                process.terminationHandler = { ending.resume(returning: $0.terminationStatus) }
                do {
                    try process.run()
                    number.store(process.processIdentifier, ordering: .relaxed)
                } catch {
                    process.terminationHandler = nil
                    ending.resume(throwing: error)
                }
            }
        } onCancel: {
            // A server that should not have started does not end by itself.
            let running = number.load(ordering: .relaxed)
            if running > 0 { kill(running, SIGTERM) }
        }
        let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Outcome(code: code, out: texts[0], error: texts[1])
    }

    func count(_ table: SQL) async throws -> Int {
        try await database.read { db in try db.count("SELECT COUNT(*) FROM \(table)") }
    }

    /// Where the tests and the programs were built.
    static let programs: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        return (bundle ?? Bundle.main.executableURL ?? Bundle.main.bundleURL).deletingLastPathComponent()
    }()

    static func address(of database: any Database) async throws -> String {
        let dialect = database.dialect
        let place: String? = try await database.read { db in
            dialect == .sqlite
                ? try db.value("SELECT file FROM pragma_database_list WHERE name = 'main'")
                : try db.value("SELECT CAST(current_database() AS TEXT)")
        }
        guard let place else { throw Failure.internal(cause: "the database does not say where it is") }
        guard dialect == .postgres else { return "sqlite:\(place)" }
        let server = ProcessInfo.processInfo.environment["RENDA_TEST_POSTGRES"] ?? ""
        guard var parts = URLComponents(string: server) else {
            throw Failure.internal(cause: "RENDA_TEST_POSTGRES is no address")
        }
        parts.path = "/\(place)"
        return parts.string ?? ""
    }
}
