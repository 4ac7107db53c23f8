import Kernel
import Platform
import Storage
import SuggestionsContract

/// What has become of a motion: how the list of motions is narrowed.
public enum MotionFate: String, CaseIterable, Sendable {
    case reviewing, underWay = "under_way", settled, converted, ended

    public var title: String {
        switch self {
        case .reviewing: "审核和待主席团决定"
        case .underWay: "作为议案，审议和办理中"
        case .settled: "作为议案，已有结果"
        case .converted: "转为建议"
        case .ended: "撤回或不予受理"
        }
    }

    var condition: SQL {
        switch self {
        case .reviewing: "(s.kind = 'motion' AND s.state IN ('delegation_review', 'motions_review', 'presidium'))"
        case .underWay: "m.state IN \(MotionState.open)"
        case .settled: "m.state IN ('adopted', 'declined', 'done')"
        case .converted: "s.converted_on IS NOT NULL"
        case .ended: "s.state IN ('withdrawn', 'refused')"
        }
    }
}

/// The motions of a session, those turned into suggestions among them.
public struct MotionListing: Sendable {
    public var session: MeetingID?
    public var fate: MotionFate?

    public init() {}

    public struct Line: Record, Sendable {
        public static var columns: SQL {
            """
            s.id, s.number, s.title, s.state, s.converted_on, p.name, m.state, m.committee, m.body, m.handed_on, d.name,
            m.decided_on, u.name,
            (SELECT MIN(c.due_on) FROM platform_clock c
              WHERE c.subject_id = m.id AND c.subject_kind = 'suggestions.motion' AND c.stopped_on IS NULL)
            """
        }

        public let id: SuggestionID
        public let number: String?
        public let title: String
        let handling: SuggestionState
        let convertedOn: Day?
        public let sessionName: String?
        /// Nil while the presidium has not taken it, and for one it turned into a suggestion.
        public let state: MotionState?
        let committee: String?
        let body: MotionBody?
        public let handedOn: Day?
        public let meetingName: String?
        public let decidedOn: Day?
        public let unitName: String?
        public let dueOn: Day?

        public init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
            handling = try row.next()
            convertedOn = try row.next()
            sessionName = try row.next()
            state = try row.next()
            committee = try row.next()
            body = try row.next()
            handedOn = try row.next()
            meetingName = try row.next()
            decidedOn = try row.next()
            unitName = try row.next()
            dueOn = try row.next()
        }

        public var handedTo: String? { committee ?? body?.title }
        /// What has become of it, in a word.
        public var standing: (title: String, phase: CasePhase) {
            if convertedOn != nil { return (MotionState.converted.title, MotionState.converted.phase) }
            return state.map { ($0.title, $0.phase) } ?? (handling.title, handling.phase)
        }
    }

    /// Newest session first, those this person may see. One statement.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> [Line] {
        try scope.require(.readSuggestions)
        return try db.all(
            """
            SELECT \(Line.columns) FROM \(Self.tables)
              LEFT JOIN platform_meeting p ON p.id = s.meeting_id
              LEFT JOIN platform_meeting d ON d.id = m.meeting_id
              LEFT JOIN platform_unit u ON u.id = m.unit_id
             WHERE \(condition(scope))
             ORDER BY p.starts_on DESC NULLS LAST, s.number NULLS LAST, s.id LIMIT \(limit) OFFSET \(offset)
            """)
    }

    /// How many there are, how many of them were handed on to be deliberated, how many turned into suggestions.
    public struct Totals: Record, Sendable {
        public static var columns: SQL {
            """
            COUNT(*), CAST(COALESCE(SUM(CASE WHEN m.handed_on IS NULL THEN 0 ELSE 1 END), 0) AS BIGINT),
            CAST(COALESCE(SUM(CASE WHEN s.converted_on IS NULL THEN 0 ELSE 1 END), 0) AS BIGINT)
            """
        }

        public let all: Int
        public let handed: Int
        public let converted: Int

        public init(_ row: inout Row) throws {
            all = try row.next()
            handed = try row.next()
            converted = try row.next()
        }
    }

    public func totals(for scope: Scope, _ db: any Connection) throws -> Totals {
        try scope.require(.readSuggestions)
        return try db.first("SELECT \(Totals.columns) FROM \(Self.tables) WHERE \(condition(scope))")
            .orNotFound("没有议案。")
    }

    private static var tables: SQL { "suggestions_suggestion s LEFT JOIN suggestions_motion m ON m.id = s.id" }

    /// Of drafts nobody but their signers knows: they are on no list of motions.
    private func condition(_ scope: Scope) -> SQL {
        var parts: [SQL] = [
            "s.office_id = \(scope.office)", "(s.kind = 'motion' OR s.converted_on IS NOT NULL)",
            "s.state NOT IN \(SuggestionState.unsubmitted)", Visibility.permits("s.id", for: scope),
        ]
        if let session { parts.append("s.meeting_id = \(session)") }
        if let fate { parts.append(fate.condition) }
        return SQL(parts, joined: " AND ")
    }
}
