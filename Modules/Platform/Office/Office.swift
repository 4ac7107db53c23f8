import Kernel
import Storage

/// The standing committee whose office this is (机关). Every business row belongs to one.
public struct Office: Record {
    public static var columns: SQL { "id, name, short_name, level, area" }

    public let id: OfficeID
    public let name: String
    public let shortName: String
    public let level: Level
    public let area: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        shortName = try row.next()
        level = try row.next()
        area = try row.next()
    }

    public static func all(_ db: any Connection) throws -> [Office] {
        try db.all("SELECT \(columns) FROM platform_office ORDER BY created_at, id")
    }

    public static func named(_ id: OfficeID, _ db: any Connection) throws -> Office {
        try db.first("SELECT \(columns) FROM platform_office WHERE id = \(id)").orNotFound("没有这个机关。")
    }
}
