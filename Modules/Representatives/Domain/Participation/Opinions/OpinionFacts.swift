import Kernel
import Platform
import Storage

/// What the table of transitions looks at.
public struct OpinionFacts: Record {
    public static var columns: SQL { "o.id, o.state, o.version, o.unit_id" }

    public let id: OpinionID
    public let state: OpinionState
    public let version: Int
    public let unit: UnitID?

    public init(_ row: inout Row) throws {
        id = try row.next()
        state = try row.next()
        version = try row.next()
        unit = try row.next()
    }

    /// Locks it. Throws `notFound` unless this person may see it.
    static func locked(_ id: OpinionID, for scope: Scope, _ db: any Connection) throws -> OpinionFacts {
        let found: OpinionFacts? = try db.first(
            """
            SELECT \(columns) FROM representatives_opinion o WHERE o.id = \(id) AND \(scope.visibleOpinions) \(.forUpdate)
            """)
        guard let found else { throw Failure.notFound("没有这条意见，或不在您的查看范围内。") }
        return found
    }
}

extension Scope {
    /// The condition on `o` for the opinions this person may see: the office all, a unit those in its hands, a deputy
    /// their own.
    var visibleOpinions: SQL {
        if may(.keepOpinions) { return "o.office_id = \(office)" }
        return """
            o.office_id = \(office) AND (o.unit_id IN \(units) OR o.id IN (
                SELECT w.opinion_id FROM representatives_opinion_deputy w
                  JOIN representatives_tenure m ON m.id = w.tenure_id WHERE m.person_id IN \(people)))
            """
    }
}
