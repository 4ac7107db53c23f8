import Kernel
import Platform
import Storage

/// 主任集体接见代表, each township once a year: which of them have had theirs. The townships are those of the register
/// 领导分包乡镇街道; a reception is of the township whose name stands in its name or place.
public struct TownReceptions: Sendable {
    public struct Town: Sendable {
        public let area: String
        public let receptions: [Reception]
    }

    /// An activity 主任接见代表 that is not cancelled.
    public struct Reception: Record {
        public static var columns: SQL { "a.id, a.name, a.held_on, a.place, a.state" }
        public let id: ActivityID
        public let name: String
        public let heldOn: Day
        let place: String?
        let state: ActivityState

        public init(_ row: inout Row) throws {
            id = try row.next()
            name = try row.next()
            heldOn = try row.next()
            place = try row.next()
            state = try row.next()
        }

        /// Whether it has taken place.
        public var isHeld: Bool { state == .held || state == .recorded }
    }

    /// In pinyin order.
    public let towns: [Town]
    /// Receptions of which nobody can tell the township.
    public let others: [Reception]

    public var done: Int { towns.filter { $0.receptions.contains(where: \.isHeld) }.count }

    /// Two statements.
    public static func all(in year: Int, _ office: OfficeID, _ db: any Connection) throws -> TownReceptions {
        let areas: [String] = try db.values(
            """
            SELECT DISTINCT y.area FROM representatives_contact_duty y
             WHERE y.office_id = \(office) AND y.kind = \(DutyKind.leaders) AND y.to_on IS NULL
            """)
        let receptions: [Reception] = try db.all(
            """
            SELECT \(Reception.columns) FROM representatives_activity a
             WHERE a.office_id = \(office) AND a.kind = \(ActivityKind.receptionByDirector)
               AND a.state <> \(ActivityState.cancelled)
               AND a.held_on >= \(Day.first(of: year)) AND a.held_on <= \(Day.last(of: year))
             ORDER BY a.held_on, a.id
            """)
        let sorted = areas.sorted { (PinyinKey.of($0), $0) < (PinyinKey.of($1), $1) }
        let isOf = { (reception: Reception, area: String) in
            reception.name.contains(area) || (reception.place ?? "").contains(area)
        }
        return TownReceptions(
            towns: sorted.map { area in Town(area: area, receptions: receptions.filter { isOf($0, area) }) },
            others: receptions.filter { reception in !sorted.contains { isOf(reception, $0) } })
    }
}
