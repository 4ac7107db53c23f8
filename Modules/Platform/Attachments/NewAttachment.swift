import Crypto
import Documents
import Kernel
import Storage

/// A file somebody hands in, looked at and named before anything is written.
struct NewAttachment: Sendable {
    /// 20 MB: a scan of a hundred pages.
    static let sizeLimit = 20 << 20
    static let accept = ".pdf,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.wps,.et,.dps,.ofd,.jpg,.jpeg,.png,.tif,.tiff"
    static let hint = "PDF、Word、Excel、WPS、OFD 或图片，不超过 20 MB"
    private static let longestName = 120

    let fileName: String
    let mediaType: String
    let bytes: [UInt8]
    let hash: String

    /// Throws `invalid` beside the field `file` for what is too large, empty, of another kind than it says, or a program.
    init(name: String, _ bytes: [UInt8]) throws {
        guard !bytes.isEmpty else { throw Failure.invalid(field: "file", "文件是空的，请重新选择。") }
        guard bytes.count <= Self.sizeLimit else {
            throw Failure.invalid(field: "file", "文件超过 20 MB，请压缩或分开后再上传。")
        }
        guard let kind = OfficeFileKind(bytes) else {
            throw Failure.invalid(field: "file", "不能上传这种文件。可以上传：\(Self.hint)。")
        }
        let (stem, ending) = Self.cleaned(name)
        guard kind.endings.contains(ending) else {
            let expected = kind.endings.joined(separator: "、.")
            throw Failure.invalid(field: "file", "文件的内容与文件名的后缀不符，应当是 .\(expected)。请核对后再上传。")
        }
        fileName = "\(stem).\(ending)"
        mediaType = kind.mediaType
        self.bytes = bytes
        hash = SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// The name without folders and without what a file system or a header takes amiss; its ending in lower case.
    private static func cleaned(_ name: String) -> (stem: String, ending: String) {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        var clean = String.UnicodeScalarView()
        for scalar in last.unicodeScalars {
            let isForbidden = "<>:\"|?*;%".unicodeScalars.contains(scalar) || String(scalar).hasControlCharacters
            let isBlank = scalar == "\n" || scalar == "\r" || scalar == "\t"
            clean.append(isForbidden || isBlank ? "_" : scalar)
        }
        let text = String(clean).trimmed
        guard let dot = text.lastIndex(of: ".") else { return (text.isEmpty ? "附件" : text, "") }
        let stem = String(text[..<dot].prefix(longestName)).trimmed.drop { $0 == "." }
        return (stem.isEmpty ? "附件" : String(stem), text[text.index(after: dot)...].lowercased())
    }

    /// Keeps it with the thing, as the unit's own where it is added in the name of one. The same bytes under the same
    /// label, sent twice, are one attachment.
    func add(
        to subject: Reference, _ label: String, of unit: UnitID? = nil, by scope: Scope, _ db: any Connection
    ) throws {
        let own: SQL = unit.map { "unit_id = \($0)" } ?? "unit_id IS NULL"
        let earlier = try db.count(
            """
            SELECT COUNT(*) FROM platform_attachment
             WHERE office_id = \(scope.office) AND subject_id = \(subject.id) AND subject_kind = \(subject.kind)
               AND label = \(label) AND hash = \(hash) AND withdrawn_at IS NULL AND \(own)
            """)
        guard earlier == 0 else { return }
        let kept = try db.count(
            "SELECT COUNT(*) FROM platform_blob WHERE office_id = \(scope.office) AND hash = \(hash)")
        if kept == 0 {
            var blob = Batch(into: "platform_blob", ["office_id", "hash", "size", "bytes", "created_at"])
            blob.append(scope.office, hash, bytes.count, Bytes(bytes), db.now)
            try db.insert(blob)
        }
        let id = AttachmentID.new(at: db.now)
        try db.run(
            """
            INSERT INTO platform_attachment (id, office_id, subject_kind, subject_id, label, file_name, media_type,
                                             size, hash, added_by, added_name, added_at, unit_id)
            VALUES (\(id), \(scope.office), \(subject.kind), \(subject.id), \(label), \(fileName), \(mediaType),
                    \(bytes.count), \(hash), \(scope.account), \(scope.name), \(db.now), \(unit))
            """)
        try Audit.append(
            "platform.attachment-added", on: Reference(Attachment.reference, id), ["size": String(bytes.count)],
            by: scope, db)
    }
}
