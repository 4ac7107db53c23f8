import Documents
import Kernel
import Storage

public enum LetterTemplateSubject {}
typealias LetterTemplateID = ID<LetterTemplateSubject>

/// One version of an office's own template for a letter.
struct LetterTemplate: Record {
    static var columns: SQL { "id, form, version, file_name, added_name, added_at, ended_name, ended_at" }

    let id: LetterTemplateID
    let form: String
    let version: Int
    let fileName: String
    let addedBy: String
    let addedAt: Instant
    /// Nil while it is in use.
    let endedBy: String?
    let endedAt: Instant?

    init(_ row: inout Row) throws {
        id = try row.next()
        form = try row.next()
        version = try row.next()
        fileName = try row.next()
        addedBy = try row.next()
        addedAt = try row.next()
        endedBy = try row.next()
        endedAt = try row.next()
    }

    /// Newest first.
    static func all(of form: String, in office: OfficeID, _ db: any Connection) throws -> [LetterTemplate] {
        try db.all(
            """
            SELECT \(columns) FROM platform_letter_template
             WHERE office_id = \(office) AND form = \(form) ORDER BY version DESC
            """)
    }

    /// Those in use, by the key of their form.
    static func current(in office: OfficeID, _ db: any Connection) throws -> [String: LetterTemplate] {
        let current: [LetterTemplate] = try db.all(
            "SELECT \(columns) FROM platform_letter_template WHERE office_id = \(office) AND ended_at IS NULL")
        return Dictionary(current.map { ($0.form, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The file in use for a form; nil where the office has none of its own.
    static func bytes(inUseFor form: String, in office: OfficeID, _ db: any Connection) throws -> [UInt8]? {
        let bytes: Bytes? = try db.value(
            """
            SELECT bytes FROM platform_letter_template
             WHERE office_id = \(office) AND form = \(form) AND ended_at IS NULL
            """)
        return bytes?.array
    }

    static func bytes(of id: LetterTemplateID, in office: OfficeID, _ db: any Connection) throws -> [UInt8]? {
        let bytes: Bytes? = try db.value(
            "SELECT bytes FROM platform_letter_template WHERE office_id = \(office) AND id = \(id)")
        return bytes?.array
    }

    /// Reads the file and compares its fields with the form's. Throws `invalid` beside `file`, naming those unknown.
    static func checked(_ bytes: [UInt8], for form: LetterForm) throws -> WordTemplate {
        let template: WordTemplate
        do {
            template = try WordTemplate(bytes)
        } catch let failure as Failure where failure.kind == .invalid {
            throw Failure.invalid(field: "file", failure.message)
        }
        let unknown = template.fields.filter { !form.fieldNames.contains($0) }
        guard unknown.isEmpty else {
            let names = unknown.prefix(20).map { "{{\($0)}}" }.joined(separator: "、")
            throw Failure.invalid(field: "file", "模板里有这件文书没有的字段：\(names)。请照下面的字段表改正后再上传。")
        }
        guard !template.fields.isEmpty else {
            throw Failure.invalid(field: "file", "模板里一个字段也没有。字段写作 {{名称}}，名称见下面的字段表。")
        }
        return template
    }

    /// A stored file, read anew. Nil where it can no longer be used, and the house's text stands in: it was stored by an
    /// earlier version of the program, and holds what is refused today.
    static func usable(_ bytes: [UInt8]) -> WordTemplate? { try? WordTemplate(bytes) }

    /// Why a stored file can no longer be used; nil while it can.
    static func problem(_ bytes: [UInt8]) -> String? {
        do {
            _ = try WordTemplate(bytes)
            return nil
        } catch {
            return Failure(error).message
        }
    }

    /// Takes the place of the one in use, which is kept.
    static func add(
        _ template: WordTemplate, named name: String, for form: LetterForm, by scope: Scope, _ db: any Connection
    ) throws {
        try end(form, by: scope, db)
        let version = try db.count(
            "SELECT COUNT(*) FROM platform_letter_template WHERE office_id = \(scope.office) AND form = \(form.key)")
        let id = LetterTemplateID.new(at: db.now)
        try db.run(
            """
            INSERT INTO platform_letter_template (id, office_id, form, version, file_name, bytes, added_name, added_at)
            VALUES (\(id), \(scope.office), \(form.key), \(version + 1), \(name), \(Bytes(template.bytes)),
                    \(scope.name), \(db.now))
            """)
        try Audit.append(
            "platform.letter-template-added", on: Reference("platform.letter-template", id), ["form": form.key],
            by: scope, db)
    }

    /// Back to the house's own text. Throws `conflict` when that is in use already.
    static func returnToHouse(_ form: LetterForm, by scope: Scope, _ db: any Connection) throws {
        guard try end(form, by: scope, db) == 1 else { throw Failure.conflict("这件文书现在用的就是系统自带的样式。") }
        try Audit.append(
            "platform.letter-template-ended", on: Reference("platform.office", scope.office), ["form": form.key],
            by: scope, db)
    }

    @discardableResult
    private static func end(_ form: LetterForm, by scope: Scope, _ db: any Connection) throws -> Int {
        try db.run(
            """
            UPDATE platform_letter_template SET ended_at = \(db.now), ended_name = \(scope.name)
             WHERE office_id = \(scope.office) AND form = \(form.key) AND ended_at IS NULL
            """)
    }
}
