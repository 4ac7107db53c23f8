import Foundation
import Platform

/// A folder of ledgers on disk, with a new office's.
enum OfficeFolder {
    static let office = "名称,简称,层级,地区\n甲市人民代表大会常务委员会,市人大常委会,市,甲市\n"

    /// Gives `body` the folder's path, with `more` beside or instead of the small office's ledgers.
    static func with(_ more: [String: String] = [:], _ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "renda-ledgers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in BureauLedgers.files + [LedgerFile("机关.csv", Array(office.utf8))] {
            try Data(file.bytes).write(to: folder.appending(path: file.name))
        }
        for (name, text) in more { try Data(text.utf8).write(to: folder.appending(path: name)) }
        try await body(folder.path)
    }
}
