import Kernel
import Platform
import Storage

/// A meeting about the handling of suggestions. Not Platform's `Meeting`, which is of the congress or its committee.
public struct WorkMeeting: CaseRecord, Sendable {
    public static var columns: SQL {
        """
        m.id, m.kind, m.state, m.version, m.title, m.planned_on, m.planned_time, m.place, m.presided_by, m.agenda,
        m.leadership, m.duties, m.requirements, m.measures, m.assessment, m.held_on, m.participants, m.record,
        m.entered_by
        """
    }

    public let id: ID<WorkMeeting>
    public let kind: WorkMeetingKind
    public let state: WorkMeetingState
    public let version: Int
    public let title: String
    public let plannedOn: Day
    /// As the office writes it: "上午9:00".
    public let plannedTime: String?
    public let place: String
    public let presidedBy: String?
    public let agenda: String
    /// 五个明确 of a 交办会: 组织领导、责任分工、办理要求、办理措施、考核评价.
    public let leadership: String?
    public let duties: String?
    public let requirements: String?
    public let measures: String?
    public let assessment: String?
    /// Nil until it is held; stays when the entry is taken back.
    public let heldOn: Day?
    public let participants: String?
    /// For the office alone; the units get the minutes as a file.
    public let record: String?
    public let enteredBy: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        kind = try row.next()
        state = try row.next()
        version = try row.next()
        title = try row.next()
        plannedOn = try row.next()
        plannedTime = try row.next()
        place = try row.next()
        presidedBy = try row.next()
        agenda = try row.next()
        leadership = try row.next()
        duties = try row.next()
        requirements = try row.next()
        measures = try row.next()
        assessment = try row.next()
        heldOn = try row.next()
        participants = try row.next()
        record = try row.next()
        enteredBy = try row.next()
    }

    /// The day it was held, or else is planned for.
    public var day: Day { heldOn ?? plannedOn }
    /// "2024年5月8日 上午9:00"
    public var plannedFor: String { [plannedOn.chinese, plannedTime].compactMap { $0 }.joined(separator: " ") }

    /// 五个明确 with their names, those that are written.
    public var fivePoints: [(title: String, text: String)] {
        zip(Self.pointTitles, [leadership, duties, requirements, measures, assessment])
            .compactMap { title, text in text.map { (title, $0) } }
    }
    static let pointTitles = ["组织领导", "责任分工", "办理要求", "办理措施", "考核评价"]
    public var isLaidDown: Bool { fivePoints.count == Self.pointTitles.count }

    /// For the office, or for who belongs to an invited unit. Throws `notFound` for everybody else.
    public static func find(_ id: ID<WorkMeeting>, for scope: Scope, _ db: any Connection) throws -> WorkMeeting {
        let found: WorkMeeting? = try db.first(
            "SELECT \(columns) FROM suggestions_meeting m WHERE m.id = \(id) AND m.office_id = \(scope.office)")
        guard let found, try scope.may(.superviseSuggestions) || isInvited(id, scope, db) else {
            throw Failure.notFound("没有这次会议。")
        }
        return found
    }

    /// This person's unit got the notice and then need not come: all that it is told of the meeting.
    public static func isExcused(_ id: ID<WorkMeeting>, for scope: Scope, _ db: any Connection) throws -> Bool {
        guard !scope.may(.superviseSuggestions), try !isInvited(id, scope, db) else { return false }
        return try db.count(
            """
            SELECT COUNT(*) FROM suggestions_meeting_unit
             WHERE office_id = \(scope.office) AND meeting_id = \(id) AND unit_id IN \(scope.units)
               AND dropped_on IS NOT NULL
            """) > 0
    }

    private static func isInvited(_ id: ID<WorkMeeting>, _ scope: Scope, _ db: any Connection) throws -> Bool {
        try db.count(
            """
            SELECT COUNT(*) FROM suggestions_meeting_unit
             WHERE office_id = \(scope.office) AND meeting_id = \(id) AND unit_id IN \(scope.units)
               AND dropped_on IS NULL
            """) > 0
    }
}

extension ReferenceKind {
    static let workMeeting = ReferenceKind(WorkMeetingCase.kind) { ids, office, db in
        let found: [WorkMeeting] = try db.all(
            "SELECT \(WorkMeeting.columns) FROM suggestions_meeting m WHERE m.id IN \(ids) AND m.office_id = \(office)")
        return Dictionary(
            found.map { ($0.id.asID(), Description(title: $0.title, path: "/suggestions/meetings/\($0.id)")) },
            uniquingKeysWith: { first, _ in first })
    }
}
