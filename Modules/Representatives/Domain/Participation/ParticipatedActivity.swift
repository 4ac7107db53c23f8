import Kernel
import Platform
import Storage

/// An activity as those see it who are asked to it.
public struct ParticipatedActivity: Record {
    public static var columns: SQL {
        "v.id, v.kind_word, v.name, v.held_on, v.ends_on, v.place, v.host, v.state, v.check_in_secret"
    }

    public let id: ActivityID
    /// "视察"
    public let kindWord: String
    public let name: String
    public let heldOn: Day
    public let endsOn: Day?
    public let place: String?
    public let host: String
    let state: ActivityState
    /// Nil while nobody can check in with a code. Never shown.
    let checkInSecret: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        kindWord = try row.next()
        name = try row.next()
        heldOn = try row.next()
        endsOn = try row.next()
        place = try row.next()
        host = try row.next()
        state = try row.next()
        checkInSecret = try row.next()
    }

    public var lastDay: Day { endsOn ?? heldOn }
    public var isCancelled: Bool { state == .cancelled }
    /// It has been; who is put on the list now was there.
    public var isOver: Bool { state == .held || state == .recorded }
    public var takesCheckIns: Bool { checkInSecret != nil && !isCancelled }

    /// "2024年3月1日，市政府三楼"
    public var whenAndWhere: String {
        let days = endsOn.map { $0 > heldOn ? "\(heldOn.chinese)至\($0.chinese)" : heldOn.chinese } ?? heldOn.chinese
        return [days, place].compactMap { $0 }.joined(separator: "，")
    }

    /// Throws `notFound` for another office's.
    public static func find(
        _ id: ActivityID, in office: OfficeID, _ db: any Connection
    ) throws -> ParticipatedActivity {
        try db.first(
            "SELECT \(columns) FROM representatives_activity v WHERE v.office_id = \(office) AND v.id = \(id)"
        ).orNotFound("没有这项活动。")
    }

    /// What others refer to it by.
    public var reference: Reference { Reference("representatives.activity", id) }
}
