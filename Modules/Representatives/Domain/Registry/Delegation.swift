import Kernel
import Platform
import Storage

/// A delegation (代表团) to one congress of one term.
public struct Delegation: Record {
    public static var columns: SQL { "d.id, d.level, d.term, d.name" }

    public let id: DelegationID
    public let level: Level
    public let term: Int
    public let name: String

    /// "市第6届 郧阳区代表团"
    public var title: String { "\(level.congress(term)) \(name)" }

    public init(_ row: inout Row) throws {
        id = try row.next()
        level = try row.next()
        term = try row.next()
        name = try row.next()
    }

    /// Whether this delegation is in this office's register: asked before a role is granted for it.
    public static func exists(_ id: DelegationID, in office: OfficeID, _ db: any Connection) throws -> Bool {
        try db.count(
            "SELECT COUNT(*) FROM representatives_delegation WHERE office_id = \(office) AND id = \(id)") > 0
    }

    /// Every delegation of the office this person may see: highest level first, latest term, pinyin order.
    public static func all(for scope: Scope, _ db: any Connection) throws -> [Delegation] {
        let seen: SQL = scope.seesWholeRegister ? "" : " AND d.id IN \(scope.delegations)"
        let all: [Delegation] = try db.all(
            """
            SELECT \(columns) FROM representatives_delegation d WHERE d.office_id = \(scope.office)\(seen)
             ORDER BY d.term DESC, d.sort_key, d.id
            """)
        return Level.allCases.flatMap { level in all.filter { $0.level == level } }
    }
}
