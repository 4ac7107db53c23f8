import Kernel
import Storage

/// That files may be kept with things of a kind, and whose business each is: said by the subsystem that owns the thing.
///
/// A file has a label ("答复原件"): what it is, in the office's words. Who may read and add depends on it.
public struct AttachmentKind: Sendable {
    public typealias Labels = @Sendable (ID<Never>, Scope, any Connection) throws -> [String]
    public typealias Rights = @Sendable (ID<Never>, Scope, any Connection) throws -> AttachmentRights

    /// The reference kind of the things: "suggestions.suggestion".
    public let kind: String
    /// What this person may do about the thing's files.
    public let rights: Rights
    /// Whether each download is noted in the audit trail.
    public let isConfidential: @Sendable (ID<Never>, OfficeID, any Connection) throws -> Bool

    public init(
        kind: String, rights: @escaping Rights,
        isConfidential: @escaping @Sendable (ID<Never>, OfficeID, any Connection) throws -> Bool = { _, _, _ in false }
    ) {
        self.kind = kind
        self.rights = rights
        self.isConfidential = isConfidential
    }

    /// Of things whose files are no unit's own: the labels this person may read, empty for a thing they may not see, of
    /// another office, or unknown; and those under which they may add and withdraw files now.
    public init(
        kind: String, mayRead: @escaping Labels, mayAdd: @escaping Labels,
        isConfidential: @escaping @Sendable (ID<Never>, OfficeID, any Connection) throws -> Bool = { _, _, _ in false }
    ) {
        self.init(
            kind: kind,
            rights: { id, scope, db in
                AttachmentRights(read: try mayRead(id, scope, db), add: try mayAdd(id, scope, db))
            }, isConfidential: isConfidential)
    }
}

extension Application {
    /// Throws `notFound` for things that have no files.
    func attachmentKind(_ kind: String) throws -> AttachmentKind {
        guard let found = attachmentKinds.first(where: { $0.kind == kind }) else { throw Attachment.missing }
        return found
    }
}
