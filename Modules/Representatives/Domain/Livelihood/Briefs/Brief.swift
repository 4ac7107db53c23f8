import Kernel
import Platform
import Storage

public enum BriefSubject {}
public typealias BriefID = ID<BriefSubject>

/// One issue of 民情直报 with all that its page shows.
public struct Brief: CaseRecord {
    public static var columns: SQL {
        """
        b.id, b.number, b.title, b.source, b.body, b.state, b.signed_by, b.signed_on, b.submitted_to, b.submitted_on,
        u.name, b.passed_on, b.closed_on, b.follow_ups, b.version,
        (SELECT COUNT(*) FROM representatives_brief_instruction i WHERE i.brief_id = b.id)
        """
    }

    static var tables: SQL { "representatives_brief b LEFT JOIN platform_unit u ON u.id = b.unit_id" }

    public let id: BriefID
    /// 期号: "2024年第1期".
    public let number: String
    public let title: String
    /// Where it was heard: a station, a deputy, a group.
    public let source: String
    public let body: String
    public let state: BriefState
    public let signedBy: String?
    public let signedOn: Day?
    /// The leader it was submitted to.
    public let submittedTo: String?
    public let submittedOn: Day?
    /// The unit it was passed to.
    public let unit: String?
    public let passedOn: Day?
    public let closedOn: Day?
    public let followUps: Int
    public let version: Int
    /// Leaders' written instructions (批示).
    public let instructions: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        title = try row.next()
        source = try row.next()
        body = try row.next()
        state = try row.next()
        signedBy = try row.next()
        signedOn = try row.next()
        submittedTo = try row.next()
        submittedOn = try row.next()
        unit = try row.next()
        passedOn = try row.next()
        closedOn = try row.next()
        followUps = try row.next()
        version = try row.next()
        instructions = try row.next()
    }

    /// Throws `notFound` for another office's.
    public static func find(_ id: BriefID, for scope: Scope, _ db: any Connection) throws -> Brief {
        try db.first(
            "SELECT \(columns) FROM \(tables) WHERE b.office_id = \(scope.office) AND b.id = \(id)"
        ).orNotFound("没有这一期民情直报。")
    }

    /// A leader's written instruction.
    public struct Instruction: Record {
        public static var columns: SQL { "leader, body, given_on" }
        public let leader: String
        public let body: String
        public let givenOn: Day

        public init(_ row: inout Row) throws {
            leader = try row.next()
            body = try row.next()
            givenOn = try row.next()
        }

        public static func all(on id: BriefID, for scope: Scope, _ db: any Connection) throws -> [Instruction] {
            try db.all(
                """
                SELECT \(columns) FROM representatives_brief_instruction
                 WHERE office_id = \(scope.office) AND brief_id = \(id) ORDER BY given_on, id
                """)
        }
    }
}
