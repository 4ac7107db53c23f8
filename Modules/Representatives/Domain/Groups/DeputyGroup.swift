import Kernel
import Platform
import RepresentativesContract
import Storage

public enum DeputyGroupSubject {}
public typealias DeputyGroupID = ID<DeputyGroupSubject>

/// A deputies' group (代表小组, 代表法 Art. 27). Deputies of all five levels may be in one (五级混编).
public struct DeputyGroup: Record {
    static let kind = "representatives.group"
    /// As many deputies as may form one (代表法 Art. 27); with fewer the page warns.
    public static let leastMembers = 3

    public static var columns: SQL {
        """
        g.id, g.name, g.area, g.kind, g.level, l.id, l.code, p.name, g.liaison_name, g.liaison_phone,
        g.dissolved_on, g.dissolved_because, g.version,
        (SELECT COUNT(*) FROM representatives_tenure m WHERE m.group_id = g.id AND m.state = 'in_office')
        + (SELECT COUNT(*) FROM representatives_group_member x JOIN representatives_tenure y ON y.id = x.tenure_id
            WHERE x.group_id = g.id AND x.to_on IS NULL AND y.state = 'in_office'
              AND (y.group_id IS NULL OR y.group_id <> g.id))
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
    /// Whose rule of frequency holds for it; nil: that of most of its members (`GroupLevels`), or the office's own.
    public let level: Level?
    public let leader: TenureID?
    public let leaderCode: String?
    public let leaderName: String?
    /// 专职联络员
    public let liaison: String?
    /// Masked: 138****1234.
    public let liaisonPhone: String?
    /// The first day on which it was no more.
    public let dissolvedOn: Day?
    public let dissolvedBecause: String?
    /// How often it has changed.
    public let version: Int
    /// Members in office now.
    public let members: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        area = try row.next()
        kind = try row.next()
        level = try row.next()
        leader = try row.next()
        leaderCode = try row.next()
        leaderName = try row.next()
        liaison = try row.next()
        liaisonPhone = try row.next(String?.self).map(PhoneMask.masked)
        dissolvedOn = try row.next()
        dissolvedBecause = try row.next()
        version = try row.next()
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

    /// The names of all groups that are not dissolved, in pinyin order: what one is chosen from by typing. One
    /// statement.
    public static func names(in office: OfficeID, _ db: any Connection) throws -> [String] {
        try db.values(
            """
            SELECT g.name FROM representatives_group g
             WHERE g.office_id = \(office) AND \(GroupRate.stands(on: db.now.day)) ORDER BY g.sort_key, g.id
            """)
    }

    /// Nil when this office has none such.
    public static func find(_ id: DeputyGroupID, in office: OfficeID, _ db: any Connection) throws -> DeputyGroup? {
        try db.first("SELECT \(columns) FROM \(tables) WHERE g.office_id = \(office) AND g.id = \(id)")
    }

    /// Throws `notFound` when this office has none such.
    public static func named(_ id: DeputyGroupID, in office: OfficeID, _ db: any Connection) throws -> DeputyGroup {
        try find(id, in: office, db).orNotFound("没有这个代表小组。")
    }
}
