import Foundation
import Storage
import StorageSQLite

/// A SQLite file for one test: the bytes of a migrated one, written to a folder of its own.
enum TestFile {
    private static let templates = Templates<Data> { migrations in
        try await inFolder { path in
            try await using(try SQLiteDatabase(path: path, configuration: .small)) { database in
                try await Migrator(migrations).migrate(database)
            }
            return try Data(contentsOf: URL(fileURLWithPath: path))
        }
    }

    /// So many test databases at once: each has threads of its own, and tests that wait for a processor run out of time.
    private static let places = Places(8)

    static func with<T>(_ migrations: [Migration], _ body: (any Database) async throws -> T) async throws -> T {
        let template = migrations.isEmpty ? nil : try await templates.template(of: migrations, for: .sqlite)
        await places.enter()
        do {
            let result = try await inFolder { path in
                try template?.write(to: URL(fileURLWithPath: path))
                return try await using(try SQLiteDatabase(path: path, configuration: .small), body)
            }
            await places.leave()
            return result
        } catch {
            await places.leave()
            throw error
        }
    }

    /// Gives the path of a file yet to be made, in a folder that is removed afterwards.
    static func inFolder<T>(_ body: (String) async throws -> T) async throws -> T {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("renda-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        do {
            let result = try await body(folder.appendingPathComponent("test.sqlite").path)
            try FileManager.default.removeItem(at: folder)
            return result
        } catch {
            try? FileManager.default.removeItem(at: folder)
            throw error
        }
    }
}
