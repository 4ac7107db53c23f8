import Kernel
import Storage

/// A handling unit (承办单位).
public struct Unit: Record {
    /// The five systems a unit belongs to; assignment and rights follow it.
    public enum System: String, CaseIterable, Storable {
        case party, government, supervision, court, procuratorate

        public var title: String {
            switch self {
            case .party: "党群"
            case .government: "政府"
            case .supervision: "监察委"
            case .court: "法院"
            case .procuratorate: "检察院"
            }
        }
    }

    public static var columns: SQL { "id, name, system, level" }

    public let id: UnitID
    public let name: String
    public let system: System
    public let level: Level

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        system = try row.next()
        level = try row.next()
    }

    /// Every unit of the office, in pinyin order.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [Unit] {
        try db.all("SELECT \(columns) FROM platform_unit WHERE office_id = \(office) ORDER BY sort_key, id")
    }

    /// Names of these units; those of other offices are absent.
    public static func names(of ids: [UnitID], in office: OfficeID, _ db: any Connection) throws -> [UnitID: String] {
        guard !ids.isEmpty else { return [:] }
        let units: [Unit] = try db.all(
            "SELECT \(columns) FROM platform_unit WHERE office_id = \(office) AND id IN \(ids)")
        return Dictionary(units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }
}
