import Kernel
import Storage

/// Files that wait for their uploader to confirm the import.
enum LedgerUpload {
    /// The most bytes at once: about 30,000 rows. A preview runs in the one transaction that writes, so larger files go
    /// by the command line, when nobody else is at work.
    static let sizeLimit = 8 * 1_048_576

    /// How long they wait, in seconds.
    static let lifetime: Int64 = 86_400

    private static let gone = Failure.notFound("上传的文件已不在：超过一天，或已经导入过。请重新上传。")

    /// Keeps the files, and removes those of anybody that have waited too long.
    static func keep(_ files: [LedgerFile], for scope: Scope, _ db: any Connection) throws -> ID<LedgerUpload> {
        try db.run("DELETE FROM platform_upload WHERE created_at <= \(db.now.adding(seconds: -lifetime))")
        let id = ID<LedgerUpload>.new(at: db.now)
        var upload = Batch(into: "platform_upload", ["id", "office_id", "account_id", "created_at"])
        upload.append(id, scope.office, scope.account, db.now)
        try db.insert(upload)
        try insert(files, into: id, db)
        return id
    }

    /// The files. Throws `notFound` for another person's, and after a day.
    static func files(_ id: ID<LedgerUpload>, of scope: Scope, _ db: any Connection) throws -> [LedgerFile] {
        let stored: [Stored] = try db.all(
            """
            SELECT \(Stored.columns) FROM platform_upload_file
             WHERE upload_id = \(id) AND EXISTS (
                SELECT 1 FROM platform_upload
                 WHERE id = \(id) AND office_id = \(scope.office) AND account_id = \(scope.account)
                   AND created_at > \(db.now.adding(seconds: -lifetime)))
             ORDER BY position
            """)
        guard !stored.isEmpty else { throw gone }
        return stored.map { LedgerFile($0.name, $0.bytes.array) }
    }

    /// Puts other files in their place; none: the upload is done with. Throws `notFound` for another person's.
    static func replace(_ id: ID<LedgerUpload>, with files: [LedgerFile], _ scope: Scope, _ db: any Connection) throws {
        let own: SQL = "id = \(id) AND office_id = \(scope.office) AND account_id = \(scope.account)"
        if files.isEmpty {
            try db.run("DELETE FROM platform_upload WHERE \(own)")
            return
        }
        guard try db.count("SELECT COUNT(*) FROM platform_upload WHERE \(own)") == 1 else { throw gone }
        try db.run("DELETE FROM platform_upload_file WHERE upload_id = \(id)")
        try insert(files, into: id, db)
    }

    private static func insert(_ files: [LedgerFile], into id: ID<LedgerUpload>, _ db: any Connection) throws {
        var batch = Batch(into: "platform_upload_file", ["upload_id", "position", "name", "bytes"])
        for (position, file) in files.enumerated() { batch.append(id, position, file.name, Bytes(file.bytes)) }
        try db.insert(batch)
    }

    private struct Stored: Record {
        static var columns: SQL { "name, bytes" }
        let name: String
        let bytes: Bytes

        init(_ row: inout Row) throws {
            name = try row.next()
            bytes = try row.next()
        }
    }
}
