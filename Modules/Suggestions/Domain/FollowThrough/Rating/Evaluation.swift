import Kernel
import Platform
import Storage
import SuggestionsContract

public enum EvaluationSubject {}
public typealias EvaluationID = ID<EvaluationSubject>

/// Who fills in a form of six aspects (宜城市“四个三”工作法：测评表).
public enum EvaluationRater: String, CaseIterable, Storable {
    case leader, deputy, committee

    public var title: String {
        switch self {
        case .leader: "常委会负责人"
        case .deputy: "代表"
        case .committee: "相关工委"
        }
    }
}

/// The six aspects of the form. The raw values name its columns.
public enum EvaluationAspect: String, CaseIterable, Sendable {
    case organization, attitude, talks, reply, implementation, overall

    public var title: String {
        switch self {
        case .organization: "组织领导"
        case .attitude: "办理态度"
        case .talks: "面商沟通"
        case .reply: "答复质量"
        case .implementation: "落实情况"
        case .overall: "综合评价"
        }
    }
}

/// One rater's form of six aspects about a suggestion that has been closed.
public struct Evaluation: Record, Sendable {
    public static var columns: SQL {
        """
        e.id, e.rater_kind, e.rater, e.organization, e.attitude, e.talks, e.reply, e.implementation, e.overall,
        e.words, e.rated_on, e.typed_by, e.paper
        """
    }

    public let id: EvaluationID
    public let kind: EvaluationRater
    public let rater: String
    public let grades: [EvaluationAspect: Grade]
    public let words: String?
    public let ratedOn: Day
    /// The rater, or whoever entered it for them (代录).
    public let typedBy: String
    /// 纸质测评表的日期和存放处; nil where the rater filled it in, or it was entered before this was asked.
    public let paper: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        kind = try row.next()
        rater = try row.next()
        var grades: [EvaluationAspect: Grade] = [:]
        for aspect in EvaluationAspect.allCases { grades[aspect] = try row.next(Grade.self) }
        self.grades = grades
        words = try row.next()
        ratedOn = try row.next()
        typedBy = try row.next()
        paper = try row.next()
    }

    /// Of a suggestion, those withdrawn excepted; the office and the signers read them. Empty for everybody else.
    public static func of(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> [Evaluation] {
        let reader: SQL =
            scope.may(.assignSuggestions)
            ? "e.office_id = \(scope.office)"
            : """
            e.office_id = \(scope.office) AND e.suggestion_id IN (SELECT g.suggestion_id FROM suggestions_signer g
                WHERE g.person_id IN \(scope.people) AND g.answer IN ('lead', 'confirmed'))
            """
        return try db.all(
            """
            SELECT \(columns) FROM suggestions_evaluation e
             WHERE e.suggestion_id = \(id) AND e.withdrawn_on IS NULL AND \(reader) ORDER BY e.rated_on, e.id
            """)
    }

    /// How often each aspect was given each grade in a year: the rows of the table on the page of satisfaction.
    public static func counts(
        year: Int, for scope: Scope, _ db: any Connection
    ) throws -> [EvaluationAspect: [Grade: Int]] {
        try scope.require(.assignSuggestions)
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            return [:]
        }
        let forms: [Evaluation] = try db.all(
            """
            SELECT \(columns) FROM suggestions_evaluation e
             WHERE e.office_id = \(scope.office) AND e.rated_on >= \(first) AND e.rated_on <= \(last)
               AND e.withdrawn_on IS NULL
            """)
        return Dictionary(
            EvaluationAspect.allCases.map { aspect in
                (aspect, Dictionary(forms.compactMap { $0.grades[aspect].map { ($0, 1) } }, uniquingKeysWith: +))
            }, uniquingKeysWith: { first, _ in first })
    }
}
