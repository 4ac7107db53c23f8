import Kernel
import Storage

public enum AttachmentSubject {}
public typealias AttachmentID = ID<AttachmentSubject>

/// A file kept with a thing of the office. Its bytes stand in `platform_blob`.
public struct Attachment: Record {
    public static var columns: SQL {
        """
        id, subject_kind, subject_id, label, file_name, media_type, size, hash, added_name, added_at, withdrawn_at,
        withdrawn_name, withdrawn_reason, unit_id
        """
    }

    static let reference = "platform.attachment"
    static let missing = Failure.notFound("没有这个附件，或者您不能查看它。")

    public let id: AttachmentID
    /// What it belongs to.
    public let subject: Reference
    public let label: String
    public let fileName: String
    public let mediaType: String
    /// In bytes.
    public let size: Int
    /// SHA-256 of the bytes, in lower-case hexadecimal digits.
    public let hash: String
    public let addedBy: String
    public let addedAt: Instant
    public let withdrawnAt: Instant?
    public let withdrawnBy: String?
    public let withdrawnReason: String?
    /// The unit for whose part it was added; nil where it belongs to the thing as a whole.
    public let unit: UnitID?

    public init(_ row: inout Row) throws {
        id = try row.next()
        let kind = try row.next(String.self)
        subject = Reference(kind, try row.next(ID<Never>.self))
        label = try row.next()
        fileName = try row.next()
        mediaType = try row.next()
        size = try row.next()
        hash = try row.next()
        addedBy = try row.next()
        addedAt = try row.next()
        withdrawnAt = try row.next()
        withdrawnBy = try row.next()
        withdrawnReason = try row.next()
        unit = try row.next()
    }

    /// "1.2 MB"
    public var sizeText: String {
        size < 1_048_576 ? "\(max(1, (size + 1023) / 1024)) KB" : "\(size / 1_048_576).\(size % 1_048_576 / 104_858) MB"
    }

    /// With these labels, the withdrawn ones last. One statement.
    static func all(of subject: Reference, labels: [String], in office: OfficeID, _ db: any Connection) throws
        -> [Attachment]
    {
        guard !labels.isEmpty else { return [] }
        return try db.all(
            """
            SELECT \(columns) FROM platform_attachment
             WHERE office_id = \(office) AND subject_id = \(subject.id) AND subject_kind = \(subject.kind)
               AND label IN \(labels)
             ORDER BY CASE WHEN withdrawn_at IS NULL THEN 0 ELSE 1 END, added_at, id
            """)
    }

    /// Throws `notFound` for another office's.
    static func find(_ id: AttachmentID, in office: OfficeID, _ db: any Connection) throws -> Attachment {
        let found: Attachment? = try db.first(
            "SELECT \(columns) FROM platform_attachment WHERE office_id = \(office) AND id = \(id)")
        guard let found else { throw missing }
        return found
    }

    func bytes(in office: OfficeID, _ db: any Connection) throws -> [UInt8] {
        let bytes: Bytes? = try db.value(
            "SELECT bytes FROM platform_blob WHERE office_id = \(office) AND hash = \(hash)")
        guard let bytes else { throw Failure.internal(cause: "attachment without its bytes") }
        return bytes.array
    }
}
