import Kernel
import Storage

@testable import Platform

extension Bureau {
    /// A file kept with a suggestion, a template of the office, and letters asked for at once.
    static func letterThings(by scope: Scope, _ db: any Connection) throws -> [String: String] {
        let suggestion: ID<Never>? = try db.value(
            "SELECT id FROM suggestions_suggestion WHERE office_id = \(scope.office) ORDER BY number")
        guard let suggestion else { throw Failure.internal(cause: "no suggestion") }
        let file = try NewAttachment(name: "原件.pdf", Array("%PDF-1.7 \(scope.office)".utf8))
        try file.add(to: Reference("suggestions.suggestion", suggestion), "纸质原件扫描", by: scope, db)
        let attachment: ID<Never>? = try db.value(
            "SELECT id FROM platform_attachment WHERE office_id = \(scope.office)")
        let template = ID<Never>.new(at: db.now)
        try db.run(
            """
            INSERT INTO platform_letter_template (id, office_id, form, version, file_name, bytes, added_name, added_at,
                                                  ended_name, ended_at)
            VALUES (\(template), \(scope.office), 'suggestions.paper', 1, '模板.docx', \(Bytes([1])), '工作人员',
                    \(db.now), '工作人员', \(db.now))
            """)
        let bundle = ID<Never>.new(at: db.now)
        try db.run(
            """
            INSERT INTO platform_letter_bundle (id, office_id, account_id, form, state, total, created_at)
            VALUES (\(bundle), \(scope.office), \(scope.account), 'suggestions.notice', 'making', 1, \(db.now))
            """)
        guard let attachment else { throw Failure.internal(cause: "no attachment") }
        return [
            "attachment": "\(attachment)", "paper": "\(suggestion)", "template": "\(template)", "bundle": "\(bundle)",
        ]
    }
}
