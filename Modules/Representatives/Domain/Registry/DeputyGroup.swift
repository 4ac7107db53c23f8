import Kernel
import Platform
import RepresentativesContract
import Storage

public enum DeputyGroupSubject {}
public typealias DeputyGroupID = ID<DeputyGroupSubject>

/// A deputies' group (代表小组, 代表法 Art. 27).
public struct DeputyGroup: Record {
    public static var columns: SQL {
        """
        g.id, g.name, g.area, g.kind, l.id, l.code, p.name,
        (SELECT COUNT(*) FROM representatives_tenure m WHERE m.group_id = g.id AND m.state = 'in_office')
        """
    }

    static var tables: SQL {
        """
        representatives_group g
          LEFT JOIN representatives_tenure l ON l.id = g.leader_tenure_id
          LEFT JOIN representatives_person p ON p.id = l.person_id
        """
    }

    public let id: DeputyGroupID
    public let name: String
    public let area: String
    public let kind: GroupKind
    public let leader: TenureID?
    public let leaderCode: String?
    public let leaderName: String?
    /// Members in office now.
    public let members: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        area = try row.next()
        kind = try row.next()
        leader = try row.next()
        leaderCode = try row.next()
        leaderName = try row.next()
        members = try row.next()
    }

    /// A part of the office's groups in pinyin order, of one kind if given, and how many there are. Two statements.
    public static func page(
        kind: GroupKind?, limit: Int, offset: Int, in office: OfficeID, _ db: any Connection
    ) throws -> (groups: [DeputyGroup], total: Int) {
        let ofKind: SQL = kind.map { " AND g.kind = \($0)" } ?? ""
        let groups: [DeputyGroup] = try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE g.office_id = \(office)\(ofKind)
             ORDER BY g.sort_key, g.id LIMIT \(limit) OFFSET \(offset)
            """)
        let total = try db.count(
            "SELECT COUNT(*) FROM representatives_group g WHERE g.office_id = \(office)\(ofKind)")
        return (groups, total)
    }

    /// Nil when this office has none such.
    public static func find(_ id: DeputyGroupID, in office: OfficeID, _ db: any Connection) throws -> DeputyGroup? {
        try db.first("SELECT \(columns) FROM \(tables) WHERE g.office_id = \(office) AND g.id = \(id)")
    }
}
