import Kernel
import Platform
import Storage

/// A unit that was told to come.
public struct WorkMeetingUnit: Record, Sendable {
    public static var columns: SQL { "i.unit_id, u.name, i.present" }

    public let unit: UnitID
    public let name: String
    /// Nil until the meeting is held.
    public let present: Bool?

    public init(_ row: inout Row) throws {
        unit = try row.next()
        name = try row.next()
        present = try row.next()
    }

    /// In pinyin order. One statement.
    public static func all(of meeting: ID<WorkMeeting>, in office: OfficeID, _ db: any Connection) throws
        -> [WorkMeetingUnit]
    {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_meeting_unit i JOIN platform_unit u ON u.id = i.unit_id
             WHERE i.meeting_id = \(meeting) AND i.office_id = \(office) AND i.dropped_on IS NULL
             ORDER BY u.sort_key, u.id
            """)
    }

    /// Those of this list that are not invited yet, written down; gives them.
    static func invite(_ units: [UnitID], to meeting: ID<WorkMeeting>, in office: OfficeID, _ db: any Connection)
        throws -> [UnitID]
    {
        guard try Unit.names(of: units, in: office, db).count == units.count else {
            throw Failure.invalid(field: "units", "所选的单位里有不存在的，请重新选择。")
        }
        let invited = Set(try all(of: meeting, in: office, db).map(\.unit))
        let added = units.filter { !invited.contains($0) }.sorted()
        let dropped: [UnitID] = try db.values(
            "SELECT unit_id FROM suggestions_meeting_unit WHERE meeting_id = \(meeting) AND dropped_on IS NOT NULL")
        try db.run(
            """
            UPDATE suggestions_meeting_unit SET dropped_on = NULL
             WHERE meeting_id = \(meeting) AND unit_id IN \(added)
            """)
        var batch = Batch(into: "suggestions_meeting_unit", ["office_id", "meeting_id", "unit_id"])
        for unit in Set(added).subtracting(dropped).sorted() { batch.append(office, meeting, unit) }
        if !batch.rows.isEmpty { try db.insert(batch) }
        return added
    }

    /// They need not come. Throws `invalid` beside the field for one that is not invited.
    static func drop(_ units: [UnitID], from meeting: ID<WorkMeeting>, _ db: any Connection) throws {
        let changed = try db.run(
            """
            UPDATE suggestions_meeting_unit SET dropped_on = \(db.now.day)
             WHERE meeting_id = \(meeting) AND unit_id IN \(units) AND dropped_on IS NULL
            """)
        guard changed == units.count else {
            throw Failure.invalid(field: "units", "所选的单位里有没通知过的，请重新选择。")
        }
    }
}
