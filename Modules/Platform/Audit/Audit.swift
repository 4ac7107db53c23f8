import Foundation
import Kernel
import Storage

/// The audit trail (GB/T 22239-2019 安全审计): who did what to which thing, and when; only ever added to.
///
/// The entries of an office are one chain: each carries the hash of the one before it, and the head says where the
/// chain ends. The head is changed in the transaction of the act, so two writers never follow the same entry.
public enum Audit {
    /// Adds an entry, in the transaction of the act it tells of.
    ///
    /// - Parameters:
    ///   - action: "suggestions.suggestion.assign": the subsystem, and what was done.
    ///   - details: what else to know; never a password, a token, or more personal data than needed.
    public static func append(
        _ action: String, on subject: Reference, _ details: [String: String], by scope: Scope, _ db: any Connection
    ) throws {
        try append(action, on: subject, details, account: scope.account, scope.name, in: scope.office, db)
    }

    static func append(
        _ action: String, on subject: Reference, _ details: [String: String], account: AccountID?, _ name: String,
        in office: OfficeID, _ db: any Connection
    ) throws {
        try append([Act(action, on: subject, details)], account: account, name, in: office, db)
    }

    /// One of many things done at once.
    public struct Act: Sendable {
        let action: String
        let subject: Reference
        let details: [String: String]

        public init(_ action: String, on subject: Reference, _ details: [String: String]) {
            self.action = action
            self.subject = subject
            self.details = details
        }
    }

    /// Adds an entry for each, in their order. Three statements, however many they are.
    public static func append(_ acts: [Act], by scope: Scope, _ db: any Connection) throws {
        try append(acts, account: scope.account, scope.name, in: scope.office, db)
    }

    private static func append(
        _ acts: [Act], account: AccountID?, _ name: String, in office: OfficeID, _ db: any Connection
    ) throws {
        guard !acts.isEmpty else { return }
        let before = try AuditHead.locked(in: office, db)
        var head = before
        var batch = Batch(
            into: "platform_audit",
            [
                "id", "office_id", "position", "at", "account_id", "account_name", "action", "subject_kind",
                "subject_id", "details", "algorithm", "previous_hash", "hash",
            ])
        for act in acts {
            let entry = AuditEntry(
                office: office, after: head, at: db.now, account: account, accountName: name, action: act.action,
                subject: act.subject, details: try json(act.details))
            batch.append(
                entry.id, entry.office, entry.position, entry.at, entry.account, entry.accountName, entry.action,
                entry.subject.kind, entry.subject.id, entry.details, entry.algorithm, entry.previousHash, entry.hash)
            head = AuditHead(position: entry.position, hash: entry.hash)
        }
        try db.insert(batch)
        try head?.save(over: before, in: office, db)
    }

    private static func json(_ details: [String: String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(details), as: UTF8.self)
        } catch {
            throw Failure.internal(cause: "JSON of audit details")
        }
    }
}
