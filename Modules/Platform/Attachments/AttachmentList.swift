import Kernel
import Storage

/// The files of a thing as this person sees them, and what they may do about them.
public struct AttachmentList: Sendable {
    public let subject: Reference
    public let attachments: [Attachment]
    private let rights: AttachmentRights
    /// Under which labels this person may add files.
    public var mayAdd: [String] { rights.add }

    /// A constant number of statements. Empty for whom the thing does not concern.
    public static func of(
        _ subject: Reference, _ kind: AttachmentKind, for scope: Scope, _ db: any Connection
    ) throws -> AttachmentList {
        let rights = try kind.rights(subject.id, scope, db)
        let all = try Attachment.all(of: subject, labels: rights.labels, in: scope.office, db)
        return AttachmentList(subject: subject, attachments: all.filter(rights.mayRead), rights: rights)
    }

    public func mayWithdraw(_ attachment: Attachment) -> Bool {
        attachment.withdrawnAt == nil && rights.mayWithdraw(attachment)
    }
}

extension Attachment {
    /// For who may read it. Throws `notFound` for everybody else.
    static func readable(
        _ id: AttachmentID, _ app: Application, for scope: Scope, _ db: any Connection
    ) throws -> (attachment: Attachment, kind: AttachmentKind) {
        let found = try find(id, in: scope.office, db)
        let kind = try app.attachmentKind(found.subject.kind)
        guard try kind.rights(found.subject.id, scope, db).mayRead(found) else { throw missing }
        return (found, kind)
    }

    /// It stays, with the reason, and is no longer given out. Throws `conflict` when it has been withdrawn already.
    static func withdraw(
        _ id: AttachmentID, reason: String, _ app: Application, by scope: Scope, _ db: any Connection
    ) throws -> Attachment {
        let (found, kind) = try readable(id, app, for: scope, db)
        guard try kind.rights(found.subject.id, scope, db).mayWithdraw(found) else {
            throw Failure.forbidden("现在不能撤回这个附件。")
        }
        let changed = try db.run(
            """
            UPDATE platform_attachment
               SET withdrawn_at = \(db.now), withdrawn_name = \(scope.name), withdrawn_reason = \(reason)
             WHERE office_id = \(scope.office) AND id = \(id) AND withdrawn_at IS NULL
            """)
        guard changed == 1 else { throw Failure.conflict("这个附件已经撤回。") }
        try Audit.append("platform.attachment-withdrawn", on: Reference(reference, id), [:], by: scope, db)
        return found
    }
}
