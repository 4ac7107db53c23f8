import Kernel
import Platform
import Storage
import SuggestionsContract

/// A candidate of a year, and what became of it.
public struct Merit: CaseRecord, Sendable {
    public enum Kind: String, CaseIterable, Storable {
        case suggestion, unit, handler

        public var title: String {
            switch self {
            case .suggestion: "优秀建议"
            case .unit: "先进承办单位"
            case .handler: "先进承办个人"
            }
        }
    }

    public static var columns: SQL {
        """
        e.id, e.year, e.kind, e.suggestion_id, s.number, s.title, e.unit_id, u.name, e.score, e.grounds,
        e.over_quota_reason, e.was_excellent, e.state, e.version, e.meeting, e.decided_on, e.handler
        """
    }

    static var tables: SQL {
        """
        suggestions_merit e LEFT JOIN suggestions_suggestion s ON s.id = e.suggestion_id
          LEFT JOIN platform_unit u ON u.id = e.unit_id
        """
    }

    public let id: ID<Merit>
    public let year: Int
    public let kind: Kind
    public let suggestion: SuggestionID?
    let number: String?
    let title: String?
    /// The unit, or the handler's.
    public let unit: UnitID?
    let unitName: String?
    /// Hundredths; nil when nobody gave one.
    public let score: Int?
    public let grounds: String
    public let overQuotaReason: String?
    /// What stood on the suggestion before the decision.
    let wasExcellent: Bool
    public let state: MeritState
    public let version: Int
    /// The 主任会议 that decided.
    public let meeting: String?
    public let decidedOn: Day?
    /// Who at the unit, by name, where a person is nominated.
    public let handler: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        year = try row.next()
        kind = try row.next()
        suggestion = try row.next()
        number = try row.next()
        title = try row.next()
        unit = try row.next()
        unitName = try row.next()
        score = try row.next()
        grounds = try row.next()
        overQuotaReason = try row.next()
        wasExcellent = try row.next()
        state = try row.next()
        version = try row.next()
        meeting = try row.next()
        decidedOn = try row.next()
        handler = try row.next()
    }

    /// Who or what: "2024001 关于修路的建议", the unit's name, or "甲市交通运输局 某某".
    public var target: String {
        (unitName == nil ? [number, title] : [unitName, handler]).compactMap { $0 }.joined(separator: " ")
    }

    /// Throws `forbidden` without the permission, `notFound` for another office's.
    public static func find(_ id: ID<Merit>, for scope: Scope, _ db: any Connection) throws -> Merit {
        try scope.require(.keepAssessment)
        let found: Merit? = try db.first(
            "SELECT \(columns) FROM \(tables) WHERE e.id = \(id) AND e.office_id = \(scope.office)")
        guard let found else { throw Failure.notFound("没有这项评优。") }
        return found
    }

    /// Of a year, best score first within a kind. Throws `forbidden` without the permission.
    public static func all(
        in year: Int, _ kind: Kind? = nil, state: MeritState? = nil, limit: Int, for scope: Scope, _ db: any Connection
    ) throws -> [Merit] {
        try scope.require(.keepAssessment)
        var parts: [SQL] = ["e.office_id = \(scope.office)", "e.year = \(year)"]
        if let kind { parts.append("e.kind = \(kind)") }
        if let state { parts.append("e.state = \(state)") }
        return try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE \(SQL(parts, joined: " AND "))
             ORDER BY e.kind, e.score DESC NULLS LAST, s.number NULLS LAST, u.sort_key NULLS LAST, e.id LIMIT \(limit)
            """)
    }
}

extension ReferenceKind {
    static let merit = ReferenceKind(MeritCase.kind) { ids, office, db in
        let found: [Merit] = try db.all(
            "SELECT \(Merit.columns) FROM \(Merit.tables) WHERE e.id IN \(ids) AND e.office_id = \(office)")
        return Dictionary(
            found.map {
                let title = "\($0.year)年度\($0.kind.title)：\($0.target)"
                return ($0.id.asID(), Description(title: title, path: "/suggestions/merits/\($0.id)"))
            }, uniquingKeysWith: { first, _ in first })
    }
}
