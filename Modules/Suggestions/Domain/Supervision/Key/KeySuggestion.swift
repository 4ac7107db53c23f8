import Kernel
import Platform
import Storage
import SuggestionsContract

/// A suggestion under 重点督办: the decision, the plan, the report.
public struct KeySuggestion: Record, Sendable {
    public static var columns: SQL {
        """
        k.id, k.suggestion_id, s.number, s.title, k.state, k.version, k.year, k.meeting, k.decided_on, k.leader,
        k.committee, k.unit_leader, k.goal, k.steps, k.starts_on, k.ends_on, k.report, k.report_meeting, k.reported_on
        """
    }

    static var tables: SQL { "suggestions_key k JOIN suggestions_suggestion s ON s.id = k.suggestion_id" }

    public let id: ID<KeySuggestion>
    public let suggestion: SuggestionID
    public let number: String?
    public let title: String
    public let state: KeyState
    public let version: Int
    public let year: Int
    /// The 主任会议 that decided: "第30次主任会议".
    public let meeting: String
    public let decidedOn: Day
    /// 领衔督办领导.
    public let leader: String
    /// 对口委员会.
    public let committee: String?
    /// 主办单位负责人.
    public let unitLeader: String?
    public let goal: String?
    public let steps: String?
    public let startsOn: Day?
    public let endsOn: Day?
    /// 督办情况报告, and the 主任会议 that heard it.
    public let report: String?
    public let reportMeeting: String?
    public let reportedOn: Day?

    public init(_ row: inout Row) throws {
        id = try row.next()
        suggestion = try row.next()
        number = try row.next()
        title = try row.next()
        state = try row.next()
        version = try row.next()
        year = try row.next()
        meeting = try row.next()
        decidedOn = try row.next()
        leader = try row.next()
        committee = try row.next()
        unitLeader = try row.next()
        goal = try row.next()
        steps = try row.next()
        startsOn = try row.next()
        endsOn = try row.next()
        report = try row.next()
        reportMeeting = try row.next()
        reportedOn = try row.next()
    }

    public var name: String { [number, title].compactMap { $0 }.joined(separator: " ") }

    /// For the office. Throws `forbidden` without the permission, `notFound` for another office's.
    public static func find(_ id: ID<KeySuggestion>, for scope: Scope, _ db: any Connection) throws -> KeySuggestion {
        try scope.require(.superviseSuggestions)
        return try read(id, for: scope, db)
    }

    /// For the office, the units that have the suggestion now, and a committee that follows it. Throws `notFound` for
    /// everybody else.
    public static func read(_ id: ID<KeySuggestion>, for scope: Scope, _ db: any Connection) throws -> KeySuggestion {
        let followed: SQL =
            scope.committees.isEmpty ? "" : "OR \(Visibility.permits("k.suggestion_id", for: scope))"
        let own: SQL =
            scope.may(.superviseSuggestions)
            ? ""
            : """
            AND (k.suggestion_id IN (SELECT a.suggestion_id FROM suggestions_assignment a
                                      WHERE a.unit_id IN \(scope.units) AND a.role <> 'former')
                 \(followed))
            """
        let found: KeySuggestion? = try db.first(
            "SELECT \(columns) FROM \(tables) WHERE k.id = \(id) AND k.office_id = \(scope.office) \(own)")
        guard let found else { throw Failure.notFound("没有这件重点督办。") }
        return found
    }

    /// The one that stands for a suggestion the reader may see already; nil where no meeting decided here.
    public static func of(_ suggestion: SuggestionID, in office: OfficeID, _ db: any Connection) throws
        -> KeySuggestion?
    {
        try db.first(
            """
            SELECT \(columns) FROM \(tables)
             WHERE k.suggestion_id = \(suggestion) AND k.office_id = \(office) AND k.state <> \(KeyState.cancelled)
            """)
    }
}

extension ReferenceKind {
    static let keySuggestion = ReferenceKind(KeyCase.kind) { ids, office, db in
        // Messages outlast the right to see it: a confidential one is named by its number.
        let found: [(ID<Never>, String)] = try db.pairs(
            """
            SELECT k.id, COALESCE(s.number || ' ', '') || CASE WHEN s.is_confidential THEN '（保密件）' ELSE s.title END
              FROM \(KeySuggestion.tables) WHERE k.id IN \(ids) AND k.office_id = \(office)
            """)
        return Dictionary(
            found.map { id, name in
                (id, Description(title: "重点督办 \(name)", path: "/suggestions/key/\(id)"))
            }, uniquingKeysWith: { first, _ in first })
    }
}
