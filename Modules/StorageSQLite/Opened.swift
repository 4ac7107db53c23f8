import Foundation
import GRDB
import GRDBSQLite
import Storage

/// A connection that has been set up and waits for its thread.
struct Opened: Sendable {
    let queue: DatabaseQueue
    let watch: Watch

    static func writer(_ path: String, _ wanted: SQLiteConfiguration, _ shared: Shared) throws -> Opened {
        let watch = Watch(shared: shared, lockTimeout: wanted.lockTimeout)
        var configuration = standard(watch)
        configuration.journalMode = .wal
        let queue = try open(path, configuration)
        // GRDB sets NORMAL together with WAL, so ours comes afterwards.
        try queue.inDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = \(wanted.durability.rawValue)")
            try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
        }
        return Opened(queue: queue, watch: watch)
    }

    static func reader(_ path: String, _ wanted: SQLiteConfiguration, _ shared: Shared) throws -> Opened {
        let watch = Watch(shared: shared, lockTimeout: wanted.lockTimeout)
        var configuration = standard(watch)
        configuration.readonly = true
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA query_only = 1")
            try database.execute(sql: "PRAGMA cache_size = -\(wanted.cacheSize)")
            try database.execute(sql: "PRAGMA mmap_size = \(wanted.mappedSize)")
        }
        return Opened(queue: try open(path, configuration), watch: watch)
    }

    private static func standard(_ watch: Watch) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.acceptsDoubleQuotedStringLiterals = false
        configuration.busyMode = .callback { watch.waitForLock(attempt: $0) }
        return configuration
    }

    static func open(_ path: String, _ configuration: Configuration) throws -> DatabaseQueue {
        do {
            return try DatabaseQueue(path: path, configuration: configuration)
        } catch let error as DatabaseError {
            throw StorageError(
                sqlite: error.extendedResultCode.rawValue, message: error.message ?? "", text: path, isWriter: true)
        }
    }

    /// Throws `unavailable`, in words an administrator understands, when there can be no database at this path.
    static func check(_ path: String) throws {
        guard path != ":memory:", !path.isEmpty else {
            throw StorageError(.unavailable, detail: "SQLite 数据库必须是文件：内存数据库不能由几个连接共用。")
        }
        var isFolder = ObjCBool(false)
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw StorageError(.unavailable, detail: "文件夹不存在：\(folder)")
        }
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            // Telephones and password hashes: nobody else on the machine reads them.
            guard
                FileManager.default.createFile(
                    atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
            else { throw StorageError(.unavailable, detail: "不能建立数据库文件：\(path)") }
            return
        }
        guard !isFolder.boolValue else { throw StorageError(.unavailable, detail: "这是文件夹，不是数据库文件：\(path)") }
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw StorageError(.unavailable, detail: "没有权限读取：\(path)")
        }
        defer { file.closeFile() }
        let head = [UInt8](file.readData(ofLength: 20))
        guard !head.isEmpty else { return }
        guard head.count == 20, head.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw StorageError(.unavailable, detail: "不是 SQLite 数据库文件：\(path)")
        }
        // Bytes 18 and 19 are the versions needed to write and to read: 1 rollback journal, 2 write-ahead log.
        guard head[18] <= 2, head[19] <= 2 else {
            throw StorageError(.unavailable, detail: "数据库文件的格式比程序新，请先升级程序：\(path)")
        }
    }
}
