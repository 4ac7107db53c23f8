import Kernel
import Platform
import Storage

/// An objection, with the line it is about.
public struct AssessmentObjection: CaseRecord, Sendable {
    public static var columns: SQL { "o.id, o.line_id, l.unit_id, u.name, o.state, o.version, o.reason, o.raised_by" }

    static var tables: SQL {
        """
        suggestions_assessment_objection o JOIN suggestions_assessment_line l ON l.id = o.line_id
          JOIN platform_unit u ON u.id = l.unit_id
        """
    }

    public let id: ID<AssessmentObjection>
    public let line: ID<AssessmentLine>
    public let unit: UnitID
    public let unitName: String
    public let state: AssessmentObjectionCase.State
    public let version: Int
    /// The unit's.
    public let reason: String
    public let raisedBy: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        line = try row.next()
        unit = try row.next()
        unitName = try row.next()
        state = try row.next()
        version = try row.next()
        reason = try row.next()
        raisedBy = try row.next()
    }

    /// Throws `notFound` unless this person may see it.
    static func find(
        _ id: ID<AssessmentObjection>, for scope: Scope, _ db: any Connection
    ) throws -> AssessmentObjection {
        try db.first("SELECT \(columns) FROM \(tables) WHERE o.id = \(id) AND \(scope.visibleAssessment)")
            .orNotFound("没有这件异议，或者您不能查看它。")
    }

    /// The objection to a line, if there is one and this person may see it.
    public static func to(_ line: ID<AssessmentLine>, for scope: Scope, _ db: any Connection) throws
        -> AssessmentObjection?
    {
        try db.first("SELECT \(columns) FROM \(tables) WHERE o.line_id = \(line) AND \(scope.visibleAssessment)")
    }

    /// Somebody of the unit objects to a standing line of its sheet. Throws `notFound`, `forbidden` for the office,
    /// `conflict` when it no longer stands or has been objected to.
    public static func raise(
        to id: ID<AssessmentLine>, reason: String, by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.seeAssessment)
        let line = try AssessmentLine.find(id, for: scope, db)
        guard scope.units.contains(line.unit) else { throw Failure.forbidden("只有单位自己能对本单位的得分提出异议。") }
        guard line.isStanding else { throw Failure.conflict("这一笔已经冲销，不用再提异议。") }
        guard try to(id, for: scope, db) == nil else { throw Failure.conflict("这一笔已经提过异议，请看答复。") }
        let objection = ID<AssessmentObjection>.new(at: db.now)
        try db.run(
            """
            INSERT INTO suggestions_assessment_objection (id, office_id, line_id, state, version, reason, raised_by,
                                                          created_at)
            VALUES (\(objection), \(scope.office), \(id), \(AssessmentObjectionCase.State.raised), 1, \(reason),
                    \(scope.name), \(db.now))
            """)
        let reference = Reference(AssessmentObjectionCase.kind, objection)
        try Journal(scope: scope, db).begin(AssessmentObjectionCase.self, reference, "提出异议")
        try Audit.append("suggestions.assessment.objected", on: reference, [:], by: scope, db)
        try Notice.send(
            "\(line.unitName)对考核得分提出异议，请答复。", about: Reference(AssessmentLine.kind, id), to: [.role(.officeStaff)],
            by: scope, db)
    }
}
