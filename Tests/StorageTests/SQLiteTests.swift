import Foundation
import Storage
import StorageSQLite
import StorageTesting
import Testing

@Suite struct SQLiteTests {
    @Test func `readers that are open already choose by statistics made anew`() async throws {
        try await inFolder { path in
            let database = try SQLiteDatabase(path: path, configuration: .small)
            try await database.write { db in
                try createItems(db)
                try db.run("CREATE INDEX item_words_idx ON item (words)")
                for number in 0..<500 { try db.run("INSERT INTO item (n, words) VALUES (\(number), 'alike')") }
            }
            #expect(try await plan(in: database).contains("item_words_idx"))
            for _ in 0..<2 { try await database.refreshStatistics() }
            #expect(try await plan(in: database).contains("PRIMARY KEY"))
            await database.close()
        }
    }

    @Test func `a CHECK that should change and is not as the migration says ends the migration`() async throws {
        try await inFolder { path in
            let table = Migration(
                "testing.0001-item",
                [
                    """
                    CREATE TABLE item (word TEXT CONSTRAINT item_word_check CHECK (word IN ('old', 'older'))) STRICT
                    """
                ])
            func grown(from old: StaticString) -> Migration {
                Migration(
                    "testing.0002-grown",
                    Migration.changeCheck(
                        "item_word_check", of: "item", from: old, to: "word IN ('old', 'older', 'new')")
                        + ["CREATE INDEX item_word_idx ON item (word)"])
            }
            let database = try SQLiteDatabase(path: path, configuration: .small)
            let error = await #expect(throws: StorageError.self) {
                try await Migrator([table, grown(from: "word IN ('old','older')")]).migrate(database)
            }
            #expect(error?.kind == .statement)
            let mended = try await Migrator([table, grown(from: "word IN ('old', 'older')")]).migrate(database)
            #expect(mended.map(\.id) == ["testing.0002-grown"])
            _ = try await database.write { try $0.run("INSERT INTO item (word) VALUES ('new')") }
            await database.close()
        }
    }

    @Test func `while another process holds the lock a writer is told busy, and afterwards it works`() async throws {
        try await inFolder { path in
            var impatient = SQLiteConfiguration.small
            impatient.lockTimeout = 0.2
            let database = try SQLiteDatabase(path: path, configuration: impatient)
            let other = try SQLiteDatabase(path: path, configuration: .small)
            try await database.write { try createItems($0) }
            let (held, hold) = AsyncStream.makeStream(of: Void.self)
            let release = DispatchSemaphore(value: 0)
            async let holding: Void = other.write { db in
                try db.run("INSERT INTO item (n, words) VALUES (1, 'x')")
                hold.yield()
                release.wait()
            }
            for await _ in held { break }
            let since = ContinuousClock.now
            await #expect(throws: StorageError.self) { try await insert(2, into: database) }
            #expect(ContinuousClock.now - since < .seconds(3))
            #expect(try await count(database) == 0, "readers never wait for the lock")
            release.signal()
            try await holding
            try await insert(2, into: database)
            #expect(try await count(database) == 2)
            await other.close()
            await database.close()
        }
    }

    @Test func `many writers who wait for another process's lock are told busy together`() async throws {
        try await inFolder { path in
            var impatient = SQLiteConfiguration.small
            impatient.lockTimeout = 0.3
            let database = try SQLiteDatabase(path: path, configuration: impatient)
            let other = try SQLiteDatabase(path: path, configuration: .small)
            try await database.write { try createItems($0) }
            let (held, hold) = AsyncStream.makeStream(of: Void.self)
            let release = DispatchSemaphore(value: 0)
            async let holding: Void = other.write { db in
                _ = try db.count("SELECT COUNT(*) FROM item")
                hold.yield()
                release.wait()
            }
            for await _ in held { break }
            let since = ContinuousClock.now
            let kinds = await withTaskGroup(of: StorageError.Kind?.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        do { try await insert(number, into: database) } catch let error as StorageError {
                            return error.kind
                        } catch {}
                        return nil
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(kinds == Array(repeating: .busy, count: 40))
            #expect(ContinuousClock.now - since < .seconds(5))
            release.signal()
            try await holding
            await other.close()
            await database.close()
        }
    }

    @Test func `a full disk is told, leaves nothing half-written, and passes when there is room again`() async throws {
        try await inFolder { path in
            let database = try SQLiteDatabase(path: path, configuration: .small)
            try await database.write { try createItems($0) }
            try await insert(0, into: database)
            // The connection refuses to grow the file, as a full disk would.
            _ = try await database.write { try $0.run("PRAGMA max_page_count = 60") }
            let much = String(repeating: "x", count: 5000)
            let error = await #expect(throws: StorageError.self) {
                try await database.write { db in
                    for n in 1..<1000 { try db.run("INSERT INTO item (n, words) VALUES (\(n), \(much))") }
                }
            }
            #expect(error?.kind == .unavailable)
            #expect(try await count(database) == 1)
            _ = try await database.write { try $0.run("PRAGMA max_page_count = 1000000") }
            try await insert(1, into: database)
            #expect(try await count(database) == 2)
            await database.close()
        }
    }

    @Test func `a body that goes on after the disk was full writes nothing`() async throws {
        try await inFolder { path in
            let database = try SQLiteDatabase(path: path, configuration: .small)
            try await database.write { try createItems($0) }
            _ = try await database.write { try $0.run("PRAGMA max_page_count = 60") }
            let much = String(repeating: "x", count: 5000)
            await #expect(throws: StorageError.self) {
                try await database.write { db in
                    for n in 1..<1000 { _ = try? db.run("INSERT INTO item (n, words) VALUES (\(n), \(much))") }
                    try db.run("PRAGMA max_page_count = 1000000")
                    try db.run("INSERT INTO item (n, words) VALUES (5000, 'small')")
                }
            }
            let rows = try await count(database)
            #expect(rows == 0)
            await database.close()
        }
    }

    @Test func `what is no database file is refused in words`() async throws {
        try await inFolder { path in
            try Data("这是一份说明，不是数据库。再长一些。".utf8).write(to: URL(fileURLWithPath: path))
            #expect(refusal(path)?.contains("不是 SQLite 数据库文件") == true)
            #expect(refusal(path + "/missing/file.sqlite")?.contains("文件夹不存在") == true)
            #expect(refusal(URL(fileURLWithPath: path).deletingLastPathComponent().path)?.contains("这是文件夹") == true)
            #expect(refusal(":memory:")?.contains("必须是文件") == true)
            var newer = Array("SQLite format 3\0".utf8) + [16, 0, 3, 3] + [UInt8](repeating: 0, count: 4076)
            newer[20] = 0
            try Data(newer).write(to: URL(fileURLWithPath: path))
            #expect(refusal(path)?.contains("格式比程序新") == true)
        }
    }

    @Test func `a damaged file is told as unavailable`() async throws {
        try await inFolder { path in
            let damaged = Array("SQLite format 3\0".utf8) + [16, 0, 1, 1] + [UInt8](repeating: 255, count: 4076)
            try Data(damaged).write(to: URL(fileURLWithPath: path))
            do {
                let database = try SQLiteDatabase(path: path, configuration: .small)
                await #expect(throws: StorageError.self) { try await count(database) }
                await database.close()
            } catch let error as StorageError {
                #expect(error.kind == .unavailable)
            }
        }
    }

    @Test func `a backup taken while others write is whole and consistent`() async throws {
        try await inFolder { path in
            let database = try SQLiteDatabase(path: path, configuration: .small)
            try await database.write { try createItems($0) }
            let copy = path + ".backup"
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    for pair in 0..<300 {
                        // Always two rows at once, so that half a transaction would show.
                        try await database.write { db in
                            try db.run("INSERT INTO item (n, words) VALUES (\(pair * 2), 'a')")
                            try db.run("INSERT INTO item (n, words) VALUES (\(pair * 2 + 1), 'b')")
                        }
                    }
                }
                group.addTask { try await database.backup(to: copy) }
                try await group.waitForAll()
            }
            let opened = try SQLiteDatabase(path: copy, configuration: .small)
            #expect(try await count(opened).isMultiple(of: 2))
            let checks = try await opened.fetch("PRAGMA integrity_check", as: Single<String>.self).map(\.field)
            #expect(checks == ["ok"])
            await opened.close()
            let error = await #expect(throws: StorageError.self) { try await database.backup(to: copy) }
            #expect(error?.kind == .unavailable, "an existing file is never overwritten")
            await database.close()
        }
    }

    @Test func `a caller who finds too many before it is told busy`() async throws {
        try await inFolder { path in
            var narrow = SQLiteConfiguration.small
            narrow.queueLimit = 2
            narrow.acquireTimeout = 0.4
            let database = try SQLiteDatabase(path: path, configuration: narrow)
            let (held, hold) = AsyncStream.makeStream(of: Void.self)
            let release = DispatchSemaphore(value: 0)
            async let holding: Void = database.write { _ in
                hold.yield()
                release.wait()
            }
            for await _ in held { break }
            let kinds = await withTaskGroup(of: StorageError?.self) { group in
                for _ in 0..<5 {
                    group.addTask {
                        do { _ = try await database.write { try $0.count("SELECT 1") } } catch {
                            return error as? StorageError
                        }
                        return nil
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(kinds.compactMap { $0?.kind } == Array(repeating: .busy, count: 5))
            #expect(kinds.filter { $0?.detail?.contains("full") == true }.count == 3)
            release.signal()
            try await holding
            #expect(try await database.write { try $0.count("SELECT 1") } == 1)
            await database.close()
        }
    }

    @Test func `the file is opened with what the office relies on`() async throws {
        try await inFolder { path in
            let database = try SQLiteDatabase(path: path)
            let settings = try await database.write { db in
                [
                    try db.value("PRAGMA journal_mode", as: String.self),
                    "\(try db.count("PRAGMA synchronous"))", "\(try db.count("PRAGMA foreign_keys"))",
                ]
            }
            #expect(settings == ["wal", "2", "1"])
            await database.close()
            #expect(!FileManager.default.fileExists(atPath: path + "-wal"), "closing moves the log into the file")
        }
    }
}

private func createItems(_ db: any Connection) throws {
    try db.run("CREATE TABLE item (n \(.integer) NOT NULL PRIMARY KEY, words \(.text)) \(.strict)")
}

private func insert(_ n: Int, into database: SQLiteDatabase) async throws {
    _ = try await database.write { try $0.run("INSERT INTO item (n, words) VALUES (\(n), 'y')") }
}

/// How SQLite would look for thirty rows by their key.
private func plan(in database: SQLiteDatabase) async throws -> String {
    try await database.read { db in
        let wanted = Array(0..<30)
        var plan = ""
        try db.forEach("EXPLAIN QUERY PLAN SELECT COUNT(*) FROM item WHERE words = 'alike' AND n IN \(wanted)") { row in
            let _: (Int, Int, Int) = (try row.next(), try row.next(), try row.next())
            plan += try row.next(String.self)
        }
        return plan
    }
}

private func count(_ database: SQLiteDatabase) async throws -> Int {
    try await database.read { try $0.count("SELECT COUNT(*) FROM item") }
}

/// The words with which opening this file is refused.
private func refusal(_ path: String) -> String? {
    do {
        _ = try SQLiteDatabase(path: path, configuration: .small)
        return nil
    } catch { return (error as? StorageError)?.detail }
}

private func inFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("renda-sqlite-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.appendingPathComponent("office.sqlite").path)
}
