import Kernel
import Platform
import Storage
import SuggestionsContract

/// A motion that the presidium took as one; its id is the suggestion's.
public struct Motion: CaseRecord, Sendable {
    public static var columns: SQL {
        """
        m.id, m.state, m.version, s.number, s.title, p.name, m.taken_on, m.body, m.committee,
        (SELECT c.id FROM platform_committee c WHERE c.office_id = m.office_id AND c.name = m.committee),
        m.handed_on, m.proposal, m.report, m.reported_on, m.meeting_id, d.name, m.decided_on, m.decision, m.unit_id,
        u.name, m.answer, m.answered_on, s.is_confidential
        """
    }

    static var tables: SQL {
        """
        suggestions_motion m
          JOIN suggestions_suggestion s ON s.id = m.id
          LEFT JOIN platform_meeting p ON p.id = s.meeting_id
          LEFT JOIN platform_meeting d ON d.id = m.meeting_id
          LEFT JOIN platform_unit u ON u.id = m.unit_id
        """
    }

    public let id: SuggestionID
    public let state: MotionState
    public let version: Int
    public let number: String?
    public let title: String
    /// The session at which it was moved.
    public let sessionName: String?
    /// Nil for one taken before the program asked for the day.
    public let takenOn: Day?
    public let body: MotionBody?
    /// By name, as it was typed.
    public let committee: String?
    /// The committee of that name; whether it has people of its own here is another matter.
    let committeeID: CommitteeID?
    public let handedOn: Day?
    public let proposal: MotionProposal?
    /// 审议结果报告.
    public let report: String?
    public let reportedOn: Day?
    let meeting: MeetingID?
    /// The meeting that decided, when, and what in words.
    public let meetingName: String?
    public let decidedOn: Day?
    public let decision: String?
    /// The unit it was handed to.
    let unit: UnitID?
    public let unitName: String?
    /// 办理情况报告.
    public let answer: String?
    public let answeredOn: Day?
    let isConfidential: Bool

    public init(_ row: inout Row) throws {
        id = try row.next()
        state = try row.next()
        version = try row.next()
        number = try row.next()
        title = try row.next()
        sessionName = try row.next()
        takenOn = try row.next()
        body = try row.next()
        committee = try row.next()
        committeeID = try row.next()
        handedOn = try row.next()
        proposal = try row.next()
        report = try row.next()
        reportedOn = try row.next()
        meeting = try row.next()
        meetingName = try row.next()
        decidedOn = try row.next()
        decision = try row.next()
        unit = try row.next()
        unitName = try row.next()
        answer = try row.next()
        answeredOn = try row.next()
        isConfidential = try row.next()
    }

    public var name: String { [number, title].compactMap { $0 }.joined(separator: " ") }
    /// What lists and messages call it, which outlast the right to see it: a confidential one by its number.
    var shownName: String { isConfidential ? "\(number ?? "")（保密件）" : name }
    /// "财政经济委员会", "常委会（乡镇为主席团）".
    public var handedTo: String? { committee ?? body?.title }

    /// Throws `notFound` for one this person may not see.
    public static func find(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> Motion {
        try of(id, for: scope, db).orNotFound("没有这件议案，或者您不能查看它。")
    }

    /// Nil where the presidium has not taken it, and for who may not see it.
    public static func of(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> Motion? {
        try db.first(
            """
            SELECT \(columns) FROM \(tables)
             WHERE m.id = \(id) AND m.office_id = \(scope.office) AND \(Visibility.permits("m.id", for: scope))
            """)
    }

    /// 主席团 has taken it: from now on it is on the list of motions and waits to be handed to a committee.
    static func begin(_ id: SuggestionID, on day: Day, by scope: Scope, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO suggestions_motion (id, office_id, state, version, taken_on, created_at, changed_at)
            VALUES (\(id), \(scope.office), \(MotionState.taken), 1, \(day), \(db.now), \(db.now))
            """)
        try Journal(scope: scope, db).begin(
            MotionCase.self, Reference(MotionCase.kind, id), "主席团决定作为议案处理", on: day)
    }

    /// Who signed it: they are told of every decision.
    func signers(_ db: any Connection) throws -> [Journal.Holder] {
        let people: [PersonID] = try db.values(
            """
            SELECT person_id FROM suggestions_signer
             WHERE suggestion_id = \(id) AND answer IN ('lead', 'confirmed') ORDER BY position
            """)
        return people.map { .person($0) }
    }

    /// Until when the next thing is due; nil when no clock runs.
    public func due(in office: OfficeID, _ db: any Connection) throws -> Day? {
        try RunningClock.running(of: [Reference(MotionCase.kind, id)], office, db).first?.dueOn
    }
}

extension ReferenceKind {
    static let motion = ReferenceKind(MotionCase.kind) { ids, office, db in
        let found: [Motion] = try db.all(
            "SELECT \(Motion.columns) FROM \(Motion.tables) WHERE m.id IN \(ids) AND m.office_id = \(office)")
        return Dictionary(
            found.map {
                ($0.id.asID(), Description(title: "议案 \($0.shownName)", path: "/suggestions/motions/\($0.id)"))
            }, uniquingKeysWith: { first, _ in first })
    }
}
