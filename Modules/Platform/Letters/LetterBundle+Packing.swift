import Documents
import Kernel
import Storage

extension LetterBundle {
    /// Packs what has been made, or says that nothing could be.
    static func finish(_ open: Open, _ app: Application) async throws {
        let (files, problems) = try await app.database.read { db in
            let files: [MadeFile] = try db.all(
                """
                SELECT \(MadeFile.columns) FROM platform_letter_item
                 WHERE bundle_id = \(open.id) AND bytes IS NOT NULL ORDER BY position
                """)
            return (files, try LetterBundle.problems(of: open.id, in: open.office, db))
        }
        let archive = try await SheetThread.perform { try packed(files, problems) }
        try await app.database.write { db in
            _ =
                files.isEmpty
                ? try end(open.id, .failed, problem: "一份也没有生成，原因见下表。", in: open.office, db)
                : try end(open.id, .ready, archive: archive, in: open.office, db)
        }
    }

    /// The files by their numbers, and a list of what is missing.
    private static func packed(_ files: [MadeFile], _ problems: [Problem]) throws -> [UInt8] {
        var entries = files.map { file in
            ZipWriter.Entry("\(number(file.position))-\(file.name)", file.bytes.array)
        }
        if !problems.isEmpty {
            let lines = problems.map { "\($0.title)：\($0.problem)" }.joined(separator: "\r\n")
            let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
            entries.append(ZipWriter.Entry("没有生成的.txt", mark + Array(lines.utf8)))
        }
        return try ZipWriter.packed(entries)
    }

    /// "001"
    private static func number(_ place: Int) -> String {
        String(repeating: "0", count: max(0, 3 - String(place).count)) + String(place)
    }

    private struct MadeFile: Record {
        static var columns: SQL { "position, file_name, bytes" }
        let position: Int
        let name: String
        let bytes: Bytes

        init(_ row: inout Row) throws {
            position = try row.next()
            name = try row.next()
            bytes = try row.next()
        }
    }
}
