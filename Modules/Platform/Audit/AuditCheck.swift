import Kernel
import Storage

/// Whether the trail of an office is whole: nothing altered, deleted, inserted, reordered or cut off.
public struct AuditCheck: Sendable, Equatable {
    /// Where and how the chain does not hold.
    public struct Fault: Sendable, Equatable {
        public enum Kind: String, Sendable, CaseIterable {
            /// The content, the place or the time of an entry is not what its hash was made of.
            case altered
            /// Entries between two others are gone.
            case deleted
            /// The entry does not follow the one before it: one of the two was replaced.
            case unlinked
            /// Entries at the end are gone.
            case truncated
            /// Entries stand beyond the recorded end.
            case inserted
            /// The recorded end does not fit the last entry, or is gone.
            case head
            /// The entry is not the one that was written down elsewhere.
            case anchor

            public var title: String {
                switch self {
                case .altered: "内容或次序被改动"
                case .deleted: "中间的记录被删除"
                case .unlinked: "与前一条接不上，其中一条被替换"
                case .truncated: "末尾的记录被删除"
                case .inserted: "有多出来的记录"
                case .head: "末位登记与最后一条不符"
                case .anchor: "与另行保存的校验码不符"
                }
            }
        }

        public let position: Int
        public let kind: Kind
    }

    static let mostFaults = 20

    /// How many entries were read.
    public internal(set) var entries = 0
    /// The first twenty, in order.
    public internal(set) var faults: [Fault] = []
    /// Where the chain ends; nil for an empty trail.
    public internal(set) var head: AuditHead?

    public var isWhole: Bool { faults.isEmpty }

    mutating func note(_ kind: Fault.Kind, at position: Int) {
        if faults.count < AuditCheck.mostFaults { faults.append(Fault(position: position, kind: kind)) }
    }
}

extension Audit {
    /// Reads the whole trail of the office, one entry at a time.
    ///
    /// - Parameter anchor: an end of the chain written down earlier; whoever rewrites the whole chain cannot meet it.
    public static func check(
        _ office: OfficeID, against anchor: AuditHead? = nil, _ db: any Connection
    ) throws -> AuditCheck {
        var check = AuditCheck()
        check.head = try AuditHead.of(office, db)
        var last: AuditHead?
        let all: SQL = """
            SELECT \(AuditEntry.columns) FROM platform_audit WHERE office_id = \(office) ORDER BY position
            """
        try db.forEach(all) { row in
            let entry = try AuditEntry(&row)
            check.entries += 1
            check.judge(entry, after: last, anchor)
            last = AuditHead(position: entry.position, hash: entry.hash)
        }
        check.judgeEnd(last, anchor)
        return check
    }
}

extension AuditCheck {
    fileprivate mutating func judge(_ entry: AuditEntry, after last: AuditHead?, _ anchor: AuditHead?) {
        let expected = (last?.position ?? 0) + 1
        if let head, entry.position > head.position {
            note(.inserted, at: entry.position)
        } else if !entry.isGenuine {
            note(.altered, at: entry.position)
        } else if entry.position != expected {
            note(.deleted, at: expected)
        } else if entry.previousHash != last?.hash ?? AuditEntry.genesis {
            note(.unlinked, at: entry.position)
        }
        if let anchor, anchor.position == entry.position, anchor.hash != entry.hash {
            note(.anchor, at: entry.position)
        }
    }

    fileprivate mutating func judgeEnd(_ last: AuditHead?, _ anchor: AuditHead?) {
        switch (head, last) {
        case (nil, nil): break
        case (nil, let last?): note(.head, at: last.position)
        case (let head?, let last) where (last?.position ?? 0) < head.position:
            note(.truncated, at: (last?.position ?? 0) + 1)
        case (let head?, let last?) where head.position == last.position && head.hash != last.hash:
            note(.head, at: last.position)
        default: break
        }
        if let anchor, (last?.position ?? 0) < anchor.position { note(.anchor, at: anchor.position) }
    }
}

extension AuditCheck {
    /// Notes in the trail that it was checked, and what came out: the audit administrator's acts are in it too.
    public func note(by scope: Scope, _ db: any Connection) throws {
        try Audit.append(
            "platform.audit-checked", on: Reference("platform.office", scope.office),
            ["entries": String(entries), "faults": String(faults.count)], by: scope, db)
    }
}
