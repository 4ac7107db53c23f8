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
        (SELECT COUNT(*) FROM representatives_brief_instruction i WHERE i.brief_id = b.id), b.unit_id, b.requirement
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
    let unitID: UnitID?
    /// What the office asked of the unit (办理要求).
    public let requirement: String?

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
        unitID = try row.next()
        requirement = try row.next()
    }

    /// Throws `notFound` for another office's, and for a unit's people unless it was passed to their unit.
    public static func find(_ id: BriefID, for scope: Scope, _ db: any Connection) throws -> Brief {
        try db.first(
            "SELECT \(columns) FROM \(tables) WHERE b.id = \(id) AND \(scope.visibleBriefs)"
        ).orNotFound("没有这一期民情直报，或不在您的查看范围内。")
    }

    /// The history as this person may read it: how the issue came about is the office's own.
    public func steps(_ steps: [Step], for scope: Scope) -> [Step] {
        scope.may(.keepLivelihood) ? steps : Array(steps.drop { $0.event != BriefEvent.pass.rawValue })
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

extension Scope {
    /// The condition on `b` for the issues this person may see: the office all, a unit those passed to it.
    var visibleBriefs: SQL {
        if may(.keepLivelihood) { return "b.office_id = \(office)" }
        return "b.office_id = \(office) AND b.unit_id IN \(units)"
    }
}
