import Foundation
import GRDB
import Storage

extension SQLiteDatabase {
    /// Copies the database, as it stands now, into a new file while others go on reading and writing.
    ///
    /// The file has its name only once it is whole. Throws `StorageError.unavailable` when there is one already, or
    /// when it cannot be written.
    public func backup(to target: String) async throws {
        try Task.checkCancellation()
        let source = path
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            // A thread of its own: a big file takes long, and neither readers nor the writer should wait for it.
            let thread = Thread { continuation.resume(with: Result { try Self.copy(source, to: target) }) }
            thread.name = "sqlite-backup"
            thread.start()
        }
    }

    private static func copy(_ source: String, to target: String) throws {
        guard !FileManager.default.fileExists(atPath: target) else {
            throw StorageError(.unavailable, detail: "备份文件已存在：\(target)")
        }
        let unfinished = target + ".unfinished"
        do {
            if FileManager.default.fileExists(atPath: unfinished) {
                try FileManager.default.removeItem(atPath: unfinished)
            }
            // Makes it as private as the database itself.
            try Opened.check(unfinished)
            var reading = Configuration()
            reading.readonly = true
            reading.busyMode = .timeout(5)
            let from = try DatabaseQueue(path: source, configuration: reading)
            let into = try DatabaseQueue(path: unfinished)
            // All pages in one step: one snapshot, however much is written meanwhile.
            try from.backup(to: into)
            try into.close()
            try from.close()
            try FileManager.default.moveItem(atPath: unfinished, toPath: target)
        } catch let error as DatabaseError {
            try? FileManager.default.removeItem(atPath: unfinished)
            throw StorageError(
                sqlite: error.extendedResultCode.rawValue, message: "", text: "backup to \(target)", isWriter: true)
        } catch let error as CocoaError {
            try? FileManager.default.removeItem(atPath: unfinished)
            throw StorageError(.unavailable, detail: "备份文件不能写入：\(target)（\(error.code.rawValue)）")
        }
    }
}
