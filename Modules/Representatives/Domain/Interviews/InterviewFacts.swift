import Kernel
import Platform
import RepresentativesContract
import Storage

/// What the table of transitions looks at.
public struct InterviewFacts: CaseRecord {
    /// Of an interview `i` and the tenure `t` that asks.
    public static var columns: SQL {
        "i.id, i.tenure_id, t.person_id, i.topic, i.state, i.version, i.unit_id, i.held_on"
    }

    static var tables: SQL {
        "representatives_interview i JOIN representatives_tenure t ON t.id = i.tenure_id"
    }

    public let id: InterviewID
    public let tenure: TenureID
    public let person: PersonID
    public let topic: String
    public let state: InterviewState
    public let version: Int
    public let unit: UnitID?
    /// The day it is arranged for.
    public let heldOn: Day?
    /// The day on which the table is asked.
    public internal(set) var today = Day(number: 0)

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        person = try row.next()
        topic = try row.next()
        state = try row.next()
        version = try row.next()
        unit = try row.next()
        heldOn = try row.next()
    }

    /// Throws `notFound` unless this person may see it.
    static func find(_ id: InterviewID, for scope: Scope, _ db: any Connection) throws -> InterviewFacts {
        var facts: InterviewFacts = try db.first(
            "SELECT \(columns) FROM \(tables) WHERE i.id = \(id) AND \(scope.visibleInterviews)"
        ).orNotFound("没有这次约见，或不在您的查看范围内。")
        facts.today = db.now.day
        return facts
    }
}

extension Scope {
    /// The condition on `i` and `t` for the interviews this person may see.
    var visibleInterviews: SQL {
        if may(.keepInterviews) { return "i.office_id = \(office)" }
        return "i.office_id = \(office) AND (i.unit_id IN \(units) OR t.person_id IN \(people))"
    }
}
