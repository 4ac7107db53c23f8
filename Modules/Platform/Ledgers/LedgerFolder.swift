import Foundation
import Kernel

/// The files of an import as they lie on disk.
enum LedgerFolder {
    /// The file, or every file of the folder (not of folders inside it; hidden and lock files left out), by name; and
    /// the folder it is in. Throws `notFound`, and `invalid` for a file larger than may be imported.
    static func read(_ path: String) throws -> (folder: URL, files: [LedgerFile]) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure.notFound("没有这个文件或文件夹：\(path)")
        }
        let place = URL(filePath: path)
        guard isFolder.boolValue else {
            return (place.deletingLastPathComponent(), [LedgerFile(place.lastPathComponent, try bytes(of: place))])
        }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw Failure.unavailable("文件夹 \(path) 读不出来，请检查权限。")
        }
        let files = try names.sorted().compactMap { name -> LedgerFile? in
            guard !name.hasPrefix("."), !name.hasPrefix("~$") else { return nil }
            let file = place.appending(path: name)
            let isInner = try? file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory
            if isInner == true { return nil }
            // Of what is no table only the name is told.
            let isTable = [".csv", ".xlsx", ".xls"].contains { name.lowercased().hasSuffix($0) }
            return LedgerFile(name, isTable ? try bytes(of: file) : [])
        }
        return (place, files)
    }

    private static func bytes(of file: URL) throws -> [UInt8] {
        guard let data = try? Data(contentsOf: file, options: .mappedIfSafe) else {
            throw Failure.unavailable("文件 \(file.lastPathComponent) 读不出来，请检查权限。")
        }
        return Array(data)
    }
}
