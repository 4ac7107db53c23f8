import Kernel
import Platform
import RepresentativesContract
import Storage

/// What the table of transitions looks at.
public struct OpinionFacts: CaseRecord {
    public static var columns: SQL {
        """
        o.id, o.title, o.state, o.version, o.unit_id,
        (SELECT f.level FROM platform_office f WHERE f.id = o.office_id), o.became_from
        """
    }

    public let id: OpinionID
    let title: String
    public let state: OpinionState
    public let version: Int
    public let unit: UnitID?
    /// The office's.
    let level: Level
    /// Where it stood when it was turned into a suggestion.
    let stood: OpinionState
    /// Those who gave it, in order of name.
    public internal(set) var givers: [DeputySummary] = []

    public init(_ row: inout Row) throws {
        id = try row.next()
        title = try row.next()
        state = try row.next()
        version = try row.next()
        unit = try row.next()
        level = try row.next()
        stood = try row.next(OpinionState?.self) ?? .raised
    }

    /// Those of them who may lead a suggestion: deputies of the office's level, in office and not suspended.
    public var leads: [DeputySummary] { givers.filter { $0.isInOffice && $0.level == level } }

    /// One statement.
    static func givers(of id: OpinionID, in office: OfficeID, _ db: any Connection) throws -> [DeputySummary] {
        try RegistryDirectory().summaries(
            office, "t.id IN (SELECT w.tenure_id FROM representatives_opinion_deputy w WHERE w.opinion_id = \(id))", db)
    }

    /// Throws `notFound` unless this person may see it.
    static func find(_ id: OpinionID, for scope: Scope, _ db: any Connection) throws -> OpinionFacts {
        try find(id, among: scope.visibleOpinions, in: scope.office, db)
    }

    /// What follows from an act elsewhere asks for nobody's sight.
    static func find(_ id: OpinionID, in office: OfficeID, _ db: any Connection) throws -> OpinionFacts {
        try find(id, among: "o.office_id = \(office)", in: office, db)
    }

    private static func find(
        _ id: OpinionID, among visible: SQL, in office: OfficeID, _ db: any Connection
    ) throws -> OpinionFacts {
        var facts: OpinionFacts = try db.first(
            "SELECT \(columns) FROM representatives_opinion o WHERE o.id = \(id) AND \(visible)"
        ).orNotFound("没有这条意见，或不在您的查看范围内。")
        facts.givers = try givers(of: id, in: office, db)
        return facts
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
