import Kernel
import Platform
import Storage

/// The congress whose deputies the office counts: of its own level, the latest term that has deputies in office.
public struct SittingCongress: Record {
    public static var columns: SQL { "o.level, MAX(t.term), MAX(o.name)" }

    public let level: Level
    /// Nil while nobody is in office.
    public let term: Int?
    public let officeName: String

    public init(_ row: inout Row) throws {
        level = try row.next()
        term = try row.next()
        officeName = try row.next()
    }

    public static func of(_ office: OfficeID, _ db: any Connection) throws -> SittingCongress {
        try db.first(
            """
            SELECT \(columns)
              FROM platform_office o
              LEFT JOIN representatives_tenure t
                ON t.office_id = o.id AND t.level = o.level AND t.state = \(TenureState.inOffice)
             WHERE o.id = \(office)
             GROUP BY o.level
            """
        ).orNotFound("没有这个机关。")
    }

    /// The condition on `t` for its deputies in office.
    var inOffice: SQL { "t.level = \(level) AND t.term = \(term ?? 0) AND t.state = \(TenureState.inOffice)" }

    /// How many deputies are in office.
    public func deputies(in office: OfficeID, _ db: any Connection) throws -> Int {
        try db.count(
            "SELECT COUNT(*) FROM representatives_tenure t WHERE t.office_id = \(office) AND \(inOffice)")
    }
}
