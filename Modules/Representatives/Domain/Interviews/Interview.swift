import Kernel
import Platform
import Storage

/// An interview with all that its page and its line in the list show.
public struct Interview: Record {
    public static var columns: SQL {
        """
        \(InterviewFacts.columns), p.name, t.code, i.grounds, i.wanted, i.asked_on, u.name AS unit, i.official, i.place,
        i.record, i.answer, i.answered_on
        """
    }

    private static var tables: SQL {
        """
        \(InterviewFacts.tables) JOIN representatives_person p ON p.id = t.person_id
          LEFT JOIN platform_unit u ON u.id = i.unit_id
        """
    }

    public let facts: InterviewFacts
    public let deputy: String
    public let code: String
    public let grounds: String
    /// Whom the deputy wants to see.
    public let wanted: String
    public let askedOn: Day
    public let unit: String?
    /// Who saw the deputy, or will.
    public let official: String?
    public let place: String?
    /// What was said.
    public let record: String?
    public let answer: String?
    public let answeredOn: Day?

    public init(_ row: inout Row) throws {
        facts = try InterviewFacts(&row)
        deputy = try row.next()
        code = try row.next()
        grounds = try row.next()
        wanted = try row.next()
        askedOn = try row.next()
        unit = try row.next()
        official = try row.next()
        place = try row.next()
        record = try row.next()
        answer = try row.next()
        answeredOn = try row.next()
    }

    /// Throws `notFound` unless this person may see it.
    public static func find(
        _ id: InterviewID, for scope: Scope, _ db: any Connection
    ) throws -> (interview: Interview, facts: InterviewFacts) {
        let found: Interview = try db.first(
            "SELECT \(columns) FROM \(tables) WHERE i.id = \(id) AND \(scope.visibleInterviews)"
        ).orNotFound("没有这次约见，或不在您的查看范围内。")
        var facts = found.facts
        facts.today = db.now.day
        return (found, facts)
    }

    /// A part of those this person may see, latest first, of one state if given, and how many there are. Two statements.
    public static func page(
        in state: InterviewState?, limit: Int, offset: Int, for scope: Scope, _ db: any Connection
    ) throws -> (interviews: [Interview], total: Int) {
        var condition = scope.visibleInterviews
        if let state { condition = "\(condition) AND i.state = \(state)" }
        let interviews: [Interview] = try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE \(condition)
             ORDER BY i.asked_on DESC, i.id DESC LIMIT \(limit) OFFSET \(offset)
            """)
        return (interviews, try db.count("SELECT COUNT(*) FROM \(InterviewFacts.tables) WHERE \(condition)"))
    }
}
