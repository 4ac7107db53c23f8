import Kernel
import Storage

/// How one delegation or group, or the whole, stands on a roll.
public struct RollCount: Sendable {
    public enum By: String, CaseIterable, Sendable {
        case delegation, group
        public var title: String { self == .delegation ? "代表团" : "代表小组" }
    }

    public let id: ID<Never>?
    public let name: String
    /// 应到, as `RollDuty` says.
    public private(set) var asked = 0
    /// 实到
    public private(set) var attended = 0
    /// 请假, granted.
    public private(set) var onLeave = 0
    /// 缺席
    public private(set) var absent = 0
    /// Neither here, nor on leave, nor absent yet.
    public var open: Int { asked - attended - onLeave - absent }
    /// 出席率 in whole percent, of those asked; nil when nobody is.
    public var rate: Int? { asked == 0 ? nil : (attended * 200 + asked) / (asked * 2) }

    /// The sum of these.
    public init(_ name: String, of parts: [RollCount]) {
        id = nil
        self.name = name
        for part in parts {
            asked += part.asked
            attended += part.attended
            onLeave += part.onLeave
            absent += part.absent
        }
    }

    private init(_ line: Line) {
        id = line.id
        name = line.name ?? "未编入"
    }

    private mutating func add(_ number: Int, in state: AttendanceState) {
        asked += number
        switch state {
        case .attended: attended += number
        case .onLeave: onLeave += number
        case .absent: absent += number
        case .invited, .signedUp, .leaveAsked: break
        }
    }

    /// The whole roll by delegation or group, in pinyin order. One statement.
    public static func all(
        by part: By, of activity: ActivityID, in office: OfficeID, _ db: any Connection
    ) throws -> [RollCount] {
        let place: SQL =
            switch part {
            case .delegation: "LEFT JOIN representatives_delegation x ON x.id = t.delegation_id"
            case .group: "LEFT JOIN representatives_group x ON x.id = t.group_id"
            }
        let lines: [Line] = try db.all(
            """
            SELECT x.id, x.name, a.state, COUNT(*) FROM representatives_attendance a
              JOIN representatives_activity v ON v.id = a.activity_id
              JOIN representatives_tenure t ON t.id = a.tenure_id \(place)
             WHERE a.office_id = \(office) AND a.activity_id = \(activity) AND \(RollDuty.isDue)
             GROUP BY x.id, x.name, x.sort_key, a.state
             ORDER BY COALESCE(x.sort_key, ''), x.id, a.state
            """)
        var counts: [RollCount] = []
        for line in lines {
            if counts.isEmpty || counts[counts.count - 1].id != line.id { counts.append(RollCount(line)) }
            counts[counts.count - 1].add(line.number, in: line.state)
        }
        return counts
    }

    private struct Line: Record {
        static var columns: SQL { "" }
        let id: ID<Never>?
        let name: String?
        let state: AttendanceState
        let number: Int

        init(_ row: inout Row) throws {
            id = try row.next()
            name = try row.next()
            state = try row.next()
            number = try row.next()
        }
    }
}
