import Kernel
import Storage

/// One line of the trail: when, who, what, to which thing; chained to the line before it.
public struct AuditEntry: Record {
    public static var columns: SQL {
        """
        id, office_id, position, at, account_id, account_name, action, subject_kind, subject_id, details, algorithm,
        previous_hash, hash
        """
    }

    /// The hash the entries are chained with now. The column keeps it beside each entry, so that SM3 can follow.
    static let sha256 = "sha-256"
    /// What the first entry of an office is chained to.
    static let genesis = Bytes([UInt8](repeating: 0, count: 32))

    public let id: ID<AuditEntry>
    public let office: OfficeID
    /// From 1, without gaps.
    public let position: Int
    public let at: Instant
    /// Nil when nobody is known: a wrong login.
    public let account: AccountID?
    public let accountName: String
    /// "suggestions.suggestion.assign", "platform.sign-in".
    public let action: String
    public let subject: Reference
    /// A JSON object of texts, its keys sorted.
    public let details: String
    public let algorithm: String
    public let previousHash: Bytes
    public private(set) var hash: Bytes

    public init(_ row: inout Row) throws {
        id = try row.next()
        office = try row.next()
        position = try row.next()
        at = try row.next()
        account = try row.next()
        accountName = try row.next()
        action = try row.next()
        let kind = try row.next(String.self)
        subject = Reference(kind, try row.next(ID<Never>.self))
        details = try row.next()
        algorithm = try row.next()
        previousHash = try row.next()
        hash = try row.next()
    }

    /// The entry that follows `head`.
    init(
        office: OfficeID, after head: AuditHead?, at now: Instant, account: AccountID?, accountName: String,
        action: String, subject: Reference, details: String
    ) {
        id = .new(at: now)
        self.office = office
        position = (head?.position ?? 0) + 1
        at = now
        self.account = account
        self.accountName = accountName
        self.action = action
        self.subject = subject
        self.details = details
        algorithm = AuditEntry.sha256
        previousHash = head?.hash ?? AuditEntry.genesis
        hash = AuditEntry.genesis
        hash = computedHash()
    }
}
