import Kernel
import Storage

/// A congress session, a standing-committee meeting or a 主任会议.
public struct Meeting: Record {
    public enum Kind: String, CaseIterable, Storable {
        case congress
        case standingCommittee = "standing_committee"
        case directors

        public var title: String {
            switch self {
            case .congress: "人民代表大会"
            case .standingCommittee: "常委会会议"
            case .directors: "主任会议"
            }
        }
    }

    public static var columns: SQL { "id, code, name, kind, level, term, number, starts_on, ends_on" }

    public let id: MeetingID
    public let code: String
    public let name: String
    public let kind: Kind
    public let level: Level
    /// 届 and 次.
    public let term: Int
    public let number: Int
    public let startsOn: Day
    public let endsOn: Day

    public init(_ row: inout Row) throws {
        id = try row.next()
        code = try row.next()
        name = try row.next()
        kind = try row.next()
        level = try row.next()
        term = try row.next()
        number = try row.next()
        startsOn = try row.next()
        endsOn = try row.next()
    }

    /// The office's meetings, newest first.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [Meeting] {
        try db.all(
            "SELECT \(columns) FROM platform_meeting WHERE office_id = \(office) ORDER BY starts_on DESC, code")
    }

    public static func named(_ id: MeetingID, in office: OfficeID, _ db: any Connection) throws -> Meeting {
        try db.first(
            "SELECT \(columns) FROM platform_meeting WHERE office_id = \(office) AND id = \(id)"
        ).orNotFound("没有这次会议。")
    }

    /// The session of this level's congress that is sitting on this day, or nil between sessions.
    public static func session(of level: Level, on day: Day, in office: OfficeID, _ db: any Connection) throws
        -> Meeting?
    {
        try db.first(
            """
            SELECT \(columns) FROM platform_meeting
             WHERE office_id = \(office) AND kind = 'congress' AND level = \(level)
               AND starts_on <= \(day) AND ends_on >= \(day)
             ORDER BY starts_on DESC
            """)
    }
}
